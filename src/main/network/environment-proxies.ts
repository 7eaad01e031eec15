// User names and passwords that the environment names together with a proxy (https_proxy=http://name:password@host):
// Chromium takes the proxy from there and leaves them out.

export interface ProxyPassword {
  readonly username: string
  readonly password: string
}

/** Those that hold for https and http, as curl and Chromium read them. */
const names = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY', 'all_proxy', 'ALL_PROXY']

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a percent sign of its own
  }
}

/** @param proxy host and port; @returns null where the environment names no password for it */
export function findPasswordInEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  proxy: string,
): ProxyPassword | null {
  for (const name of names) {
    const value = environment[name]?.trim() ?? ''
    const address = value.includes('://') ? value : `http://${value}`
    if (value === '' || !URL.canParse(address)) continue
    const url = new URL(address)
    const port = url.port === '' ? (defaultPorts[url.protocol] ?? '1080') : url.port
    if (url.username === '' || `${url.hostname}:${port}` !== proxy) continue
    return { username: decoded(url.username), password: decoded(url.password) }
  }
  return null
}
