// The page that shows a QR code: plain HTML from memory, without a script, in the look of the other windows. Pure;
// qr-window.ts serves it.
import { directionOf } from '../../../../words/languages'
import type { Words } from '../../../../words/load'
import { colours, formatCssColour } from '../../pages/colours'

export const qrOrigin = 'app://qr-code'
/** Where the button leads: nowhere, but the window notices. */
export const closeAddress = `${qrOrigin}/close`

export type QrWords = Pick<Words, 'language' | 'desktop'>

export interface QrPageContent {
  readonly name: string
  readonly words: QrWords
  readonly png: Uint8Array
  /** How long a side of the picture is, in CSS pixels. */
  readonly side: number
}

export interface QrPageAnswer {
  readonly body: string | Uint8Array
  readonly contentType: string
}

export type QrPage = ReadonlyMap<string, QrPageAnswer>

/** Sent with every answer. */
export const qrPageHeaders = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "img-src 'self'",
    "style-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escapeHtml = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character)

function html({ name, words: { language, desktop } }: QrPageContent): string {
  const { qrWindow } = desktop
  const title = escapeHtml(qrWindow.title(name))
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>${title}</h1>
<img src="/code.png" alt="${title}">
<p>${escapeHtml(qrWindow.hint)}</p>
<form action="${closeAddress}"><button autofocus>${escapeHtml(qrWindow.close)}</button></form>
</main>
</body>
</html>
`
}

/** The code is dark on white in both themes. */
const style = (side: number): string => `
:root {
  color-scheme: light dark;
  background: ${formatCssColour(colours.canvas)};
  color: ${formatCssColour(colours.text)};
  font: 0.875rem/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
body { margin: 0 }
main {
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: 1rem;
  box-sizing: border-box;
  min-block-size: 100vh;
  padding: 1.25rem;
  text-align: center;
}
h1, p { max-inline-size: 26rem; margin: 0; overflow-wrap: anywhere }
h1 { font-size: 1rem; font-weight: 600; line-height: 1.4 }
p { color: ${formatCssColour(colours.textMuted)} }
img {
  inline-size: ${side}px;
  block-size: ${side}px;
  border-radius: 0.5rem;
  background: #fff;
  image-rendering: pixelated;
}
button {
  min-block-size: 2.25rem;
  padding-inline: 1rem;
  border: 1px solid ${formatCssColour(colours.lineStrong)};
  border-radius: 0.5rem;
  background: ${formatCssColour(colours.surface)};
  color: inherit;
  font: inherit;
  font-weight: 550;
}
button:hover { background: ${formatCssColour(colours.hover)} }
button:focus-visible { outline: 2px solid ${formatCssColour(colours.focus)}; outline-offset: 2px }
@media (forced-colors: active) { img { forced-color-adjust: none } }
`

/** Everything that the page consists of, by path. */
export const createQrPage = (content: QrPageContent): QrPage =>
  new Map<string, QrPageAnswer>([
    ['/', { body: html(content), contentType: 'text/html; charset=utf-8' }],
    ['/style.css', { body: style(content.side), contentType: 'text/css; charset=utf-8' }],
    ['/code.png', { body: content.png, contentType: 'image/png' }],
  ])

/** What an address of the page means; undefined for every other one. */
export function answerOf(page: QrPage, address: string): QrPageAnswer | undefined {
  const url = URL.canParse(address) ? new URL(address) : null
  return url !== null && `${url.protocol}//${url.host}` === qrOrigin ? page.get(url.pathname) : undefined
}
