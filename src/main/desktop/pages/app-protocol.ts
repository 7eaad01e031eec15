// The app:// scheme: our own files, from one folder, with the strict headers. There is no file://
// and no http:// in any window.
import { extname } from 'node:path'
import { protocol, type Session } from 'electron'
import { findContentType, createHeaders, resolveAppUrl, type PageOrigin } from './app-files'

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: false, codeCache: true } },
  ])
}

export interface AppFiles {
  readonly directory: string
  readonly origin: PageOrigin
  /** Told of every kind of file (.html, .js) that is asked for, once it is on its way. */
  readonly onFile?: ((extension: string) => void) | undefined
}

/**
 * Serves a folder to the pages of one origin, in a session. Electron reads the files by itself: what `protocol.handle`
 * does in JavaScript costs every start 50 ms, and holds the window up while this process is busy (decision 22).
 */
export function serveAppFiles(session: Session, { directory, origin, onFile }: AppFiles): void {
  const headers = createHeaders(origin)
  // oxlint-disable-next-line typescript/no-deprecated -- as the decision says, what replaces it costs too much
  session.protocol.registerFileProtocol('app', ({ method, url }, answer) => {
    const path = method === 'GET' ? resolveAppUrl(url, directory, origin) : null
    if (path === null) {
      answer({ error: fileNotFound })
      return
    }
    answer({ path, headers: { ...headers, 'Content-Type': findContentType(path) } })
    onFile?.(extname(path))
  })
}

/** net::ERR_FILE_NOT_FOUND, as Electron says it of a file that is not there. */
const fileNotFound = -6
