// What the browser shows when it has come back from a sign-in. Plain pages that need nothing else;
// nothing of the request is ever in them.

const page = (title: string, sentence: string): string => `<!doctype html>
<html lang="en">
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

export const redirectPages = {
  signedIn: page('You are signed in', 'You can close this page and go back to Keyturn.'),
  refused: page('You are not signed in', 'You can close this page. Keyturn shows what to do next.'),
  notOurs: page('Nothing to see here', 'This page belongs to a sign-in that is not under way.'),
} as const
