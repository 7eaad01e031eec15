// The replies of managed login: redirects, JSON, and errors as OAuth spells them.
import { CognitoError, type Reply } from '../http/wire'

const noStore = { 'Cache-Control': 'no-store', Pragma: 'no-cache' }

export const createOauthError = (name: string, description = '', status = 400) =>
  new CognitoError(name, description, status)

export const createJsonReply = (status: number, value: unknown): Reply => ({
  status,
  headers: { ...noStore, 'Content-Type': 'application/json;charset=UTF-8' },
  body: JSON.stringify(value),
})

/** `{"error":"invalid_grant"}`, and more only where there is more to say. */
export function explainAsJson({ name, message, status }: CognitoError): Reply {
  const said = createJsonReply(name === 'TooManyRequestsException' ? 429 : status, {
    error: name,
    ...(message !== '' && { error_description: message }),
  })
  if (status !== 401) return said
  return { ...said, headers: { ...said.headers, 'WWW-Authenticate': `Bearer error="${name}"` } }
}

/** Sends the browser away, with parameters added to the address. */
export function createRedirect(
  address: string,
  parameters: Readonly<Record<string, string | undefined>>,
  cookie?: string,
): Reply {
  const url = new URL(address)
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined) url.searchParams.append(name, value)
  const headers = { ...noStore, Location: url.href, ...(cookie !== undefined && { 'Set-Cookie': cookie }) }
  return { status: 302, headers, body: '' }
}

export function createHtmlReply(status: number, body: string): Reply {
  const headers = {
    ...noStore,
    'Content-Type': 'text/html; charset=utf-8',
    // The address has a state in it, and leads to a code.
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy':
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  }
  return { status, headers, body }
}
