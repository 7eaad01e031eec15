// What the browser shows when it has come back from a sign-in. Plain pages that need nothing else;
// nothing of the request is ever in them.
import { directionOf } from '../../../words/languages'
import type { Words } from '../../../words/load'

export type RedirectPage = keyof Words['desktop']['browserPages']

/** The words are our own: nothing in them has to be escaped. */
export function redirectPage({ desktop, language }: Words, name: RedirectPage): string {
  const { title, sentence } = desktop.browserPages[name]
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { display: grid; place-content: center; min-height: 90vh; margin: 0; padding: 24px; text-align: center }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 32px; font-weight: 600 }
p { margin: 0; opacity: .8 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${sentence}</p>
</main>
</body>
</html>
`
}
