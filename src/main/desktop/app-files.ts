// Which file an app:// address means, and the headers it is sent with. Pure, so that it can be tested
// without Electron; app-protocol.ts serves it.
import { extname, join, normalize, sep } from 'node:path'

export const appOrigin = 'app://keyturn'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Sent with every answer. */
export const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
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
} as const

/** The file that a URL of ours names, below `directory`; null for everything else. */
export function resolveAppUrl(address: string, directory: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'app:' || url.host !== 'keyturn') return null
  // Only plain names: no escapes, no backslashes, nothing that a file system could read differently.
  if (!/^\/[A-Za-z0-9_\-./]*$/.test(url.pathname)) return null
  const path = normalize(join(directory, url.pathname === '/' ? 'index.html' : url.pathname))
  return path.startsWith(directory + sep) && contentTypes[extname(path)] !== undefined ? path : null
}

/** How a file that `resolveAppUrl` found is announced. */
export const contentTypeOf = (path: string): string =>
  contentTypes[extname(path)] ?? 'application/octet-stream'
