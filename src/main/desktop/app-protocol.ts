// The app:// scheme: our own files, from one folder, with the strict headers. There is no file://
// and no http:// in any window.
import { readFile } from 'node:fs/promises'
import { protocol, type Session } from 'electron'
import { contentTypeOf, headersFor, resolveAppUrl, type PageOrigin } from './app-files'

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true } },
  ])
}

/** Serves `directory` to the pages of one origin, in a session. */
export function serveAppFiles(session: Session, directory: string, origin: PageOrigin): void {
  const headers = headersFor(origin)
  const missing = () => new Response(null, { status: 404, headers })
  session.protocol.handle('app', async (request) => {
    const path = request.method === 'GET' ? resolveAppUrl(request.url, directory, origin) : null
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
