// The app:// scheme: our own files, from one folder, with the strict headers. There is no file://
// and no http:// in any window.
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { protocol, type Session } from 'electron'

export const appOrigin = 'app://keyturn'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const headers = {
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

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true } },
  ])
}

/** The file that a URL of ours names, below `directory`; null for everything else. */
export function resolveAppUrl(address: string, directory: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'app:' || url.host !== 'keyturn') return null
  // Only plain names: no escapes, no backslashes, nothing that a file system could read differently.
  if (!/^\/[A-Za-z0-9_\-./]*$/.test(url.pathname)) return null
  const path = normalize(join(directory, url.pathname === '/' ? 'index.html' : url.pathname))
  return path.startsWith(directory + sep) && contentTypes[extname(path)] !== undefined ? path : null
}

/** Serves `directory` as app://keyturn/ in a session. */
export function serveAppFiles(session: Session, directory: string): void {
  const missing = () => new Response(null, { status: 404, headers })
  session.protocol.handle('app', async (request) => {
    const path = request.method === 'GET' ? resolveAppUrl(request.url, directory) : null
    if (path === null) return missing()
    try {
      const type = contentTypes[extname(path)] ?? 'application/octet-stream'
      return new Response(new Uint8Array(await readFile(path)), {
        headers: { ...headers, 'Content-Type': type },
      })
    } catch {
      return missing() // a name that no build has
    }
  })
}
