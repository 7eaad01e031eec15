// The app:// scheme: our own files, from one folder, with the strict headers. There is no file://
// and no http:// in any window.
import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { contentTypeOf, headers, resolveAppUrl } from './app-files'

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true } },
  ])
}

/** Serves `directory` as app://keyturn/ in a session. */
export function serveAppFiles(session: Session, directory: string): void {
  const missing = () => new Response(null, { status: 404, headers })
  session.protocol.handle('app', async (request) => {
    const path = request.method === 'GET' ? resolveAppUrl(request.url, directory) : null
    if (path === null) return missing()
    try {
      return new Response(new Uint8Array(await readFile(path)), {
        headers: { ...headers, 'Content-Type': contentTypeOf(path) },
      })
    } catch {
      return missing() // a name that no build has
    }
  })
}
