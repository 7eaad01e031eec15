// The pages of managed login: plain HTML, with nothing that is loaded from elsewhere, for a person in a
// browser and for a test that posts their forms.
import type { Client } from '../state/pools'
import type { CognitoError, Reply } from '../http/wire'
import { createHtmlReply } from './replies'

const entities = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])
const escape = (text: string) => text.replace(/[&<>"']/g, (char) => entities.get(char) ?? char)

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
  body { margin: 12vh auto; max-width: 22rem; padding: 0 1rem }
  label, input, button { display: block; width: 100%; box-sizing: border-box; font: inherit }
  input { margin: .25rem 0 1rem; padding: .5rem }
  button { padding: .6rem }
  [role=alert] { border-left: .25rem solid #c0392b; padding-left: .75rem }
  footer { margin-top: 2rem; font-size: .85rem; opacity: .75 }
`

const page = (title: string, content: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${content}
</main>
<footer>The practice pool, in the place of Amazon Cognito's managed login.</footer>
</body>
</html>
`

const alert = (problem: string | undefined) =>
  problem === undefined ? '' : `<p role="alert">${escape(problem)}</p>`

/** What both forms have in common. */
interface Form {
  readonly client: Client
  /** The authorization request, which comes back with the form. */
  readonly query: URLSearchParams
  readonly problem?: string | undefined
}

/** @param more after the button that Enter presses */
const form = (
  { client, query, problem }: Form,
  fields: string,
  more = '',
) => `<p>${escape(client.connection)}</p>
${alert(problem)}
<form method="post" action="${escape(`/login?${query.toString()}`)}">
${fields}
<button type="submit">Sign in</button>
${more}
</form>`

const takesPasskeys = ({ client }: Form) => client.pool.settings.firstFactors.includes('WEB_AUTHN')

/** There is no key behind it: it lets in whoever is said to have one. */
const passkeyButton = `<p>or</p>
<button type="submit" name="passkey" value="played" formnovalidate>Use a passkey (played here)</button>`

export function signInPage(request: Form, username = ''): Reply {
  // Who comes back to the page has to type the password again.
  const [first, again] = username === '' ? [' autofocus', ''] : ['', ' autofocus']
  const fields = `<label for="username">User name or e-mail address</label>
<input id="username" name="username" value="${escape(username)}" autocomplete="username" required${first}>
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required${again}>`
  return createHtmlReply(
    200,
    page('Sign in', form(request, fields, takesPasskeys(request) ? passkeyButton : '')),
  )
}

export function createCodePage(request: Form, session: string, hint: string): Reply {
  const fields = `<input type="hidden" name="session" value="${escape(session)}">
<label for="code">${escape(hint)}</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required autofocus>`
  return createHtmlReply(200, page('Enter the code', form(request, fields)))
}

export const createErrorPage = (problem: string, status = 400): Reply =>
  createHtmlReply(status, page('This cannot go on', alert(problem)))

export const explainOnPage = ({ name, message, status }: CognitoError): Reply =>
  createErrorPage(message === '' ? name : message, name === 'TooManyRequestsException' ? 429 : status)
