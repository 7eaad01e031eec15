// A browser for managed login, as far as tests need one: it keeps cookies, reads forms and posts them, and
// stops at every redirect, so that a test can see where it leads.
import { createHash, randomBytes } from 'node:crypto'

export interface Page {
  readonly status: number
  readonly html: string
  readonly headers: Headers
  /** What the page says is wrong. */
  readonly problem: string | undefined
  /** Where it redirects to. */
  readonly location: URL | undefined
}

const unescape = (text: string) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')

function find(html: string, expression: RegExp) {
  const found = expression.exec(html)?.[1]
  return found === undefined ? undefined : unescape(found)
}

export function createBrowser() {
  const cookies = new Map<string, string>()

  async function load(address: string | URL, form?: URLSearchParams): Promise<Page> {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { Cookie: cookie },
      ...(form && { method: 'POST', body: form }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=')
      cookies.set(name, value)
    }
    const html = await response.text()
    const location = response.headers.get('Location')
    return {
      status: response.status,
      html,
      headers: response.headers,
      problem: find(html, /<p role="alert">([^<]*)<\/p>/),
      location: location === null ? undefined : new URL(location),
    }
  }

  /** Posts the form of the page, with its hidden fields and these. */
  function submit({ html }: Page, origin: string, fields: Readonly<Record<string, string>>): Promise<Page> {
    const form = new URLSearchParams(fields)
    const session = find(html, /<input type="hidden" name="session" value="([^"]*)"/)
    if (session !== undefined) form.set('session', session)
    return load(new URL(find(html, /<form method="post" action="([^"]*)"/) ?? '', origin), form)
  }
  return { load, submit }
}

/** The two halves of PKCE. */
export function createPkce() {
  const codeVerifier = randomBytes(48).toString('base64url')
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url')
  return { codeVerifier, codeChallenge }
}
