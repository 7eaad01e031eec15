// Which file an app:// address means, and the headers it is sent with. Pure, so that it can be tested
// without Electron; app-protocol.ts serves it.
import { extname, join, normalize, sep } from 'node:path'

export const appOrigin = 'app://keyturn'
/** The scanner's pages: what they are sent is hostile, so they are not even of our origin. */
export const scannerOrigin = 'app://scanner'
export type PageOrigin = typeof appOrigin | typeof scannerOrigin

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** The scanner's decoder is WebAssembly. */
const scripts = { [appOrigin]: "'self'", [scannerOrigin]: "'self' 'wasm-unsafe-eval'" } as const

/** Sent with every answer to a page of this origin. */
export const createHeaders = (origin: PageOrigin) => ({
  'Content-Security-Policy': [
    "default-src 'none'",
    `script-src ${scripts[origin]}`,
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
})

/** The file that a URL of this origin names, below `directory`; null for everything else. */
export function resolveAppUrl(address: string, directory: string, origin: PageOrigin): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || `${url.protocol}//${url.host}` !== origin) return null
  // Only plain names: no escapes, no backslashes, nothing that a file system could read differently.
  if (!/^\/[A-Za-z0-9_\-./]*$/.test(url.pathname)) return null
  const path = normalize(join(directory, url.pathname === '/' ? 'index.html' : url.pathname))
  return path.startsWith(directory + sep) && contentTypes[extname(path)] !== undefined ? path : null
}

/** How a file that `resolveAppUrl` found is announced. */
export const findContentType = (path: string): string =>
  contentTypes[extname(path)] ?? 'application/octet-stream'
