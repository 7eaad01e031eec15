// The session of the scanner's windows: as closed as ours, but that a job may use the camera or see a
// screen, and only the one that it was opened for.
import {
  desktopCapturer,
  session,
  webContents,
  type DesktopCapturerSource,
  type Session,
  type WebContents,
} from 'electron'
import { scannerOrigin } from '../../pages/app-files'
import { serveAppFiles } from '../../pages/app-protocol'
import { lockDownSession } from '../../pages/lockdown'

/** What one window may look at. */
export type Sight =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'camera' }
  /** Each request gets the next one. */
  | { readonly kind: 'screens'; readonly sources: readonly DesktopCapturerSource[] }

const sights = new WeakMap<WebContents, Sight>()
const nothing: Sight = { kind: 'nothing' }
const sightOf = (contents: WebContents | null): Sight =>
  contents === null ? nothing : (sights.get(contents) ?? nothing)

function allowSights(scanner: Session): void {
  scanner.setPermissionRequestHandler((contents, permission, answer, details) => {
    const wanted = 'mediaTypes' in details ? details.mediaTypes : undefined
    const isCamera = sightOf(contents).kind === 'camera' && wanted?.join() === 'video'
    // A request to see a screen names no type of media; which one, the handler below decides.
    const isScreen = sightOf(contents).kind === 'screens' && wanted?.length === 0
    answer(permission === 'media' && (isCamera || isScreen))
  })
  scanner.setPermissionCheckHandler(
    (contents, permission) => permission === 'media' && sightOf(contents).kind !== 'nothing',
  )
  scanner.setDisplayMediaRequestHandler((request, answer) => {
    const contents = request.frame === null ? null : (webContents.fromFrame(request.frame) ?? null)
    const sight = sightOf(contents)
    const [source, ...rest] = sight.kind === 'screens' ? sight.sources : []
    if (contents !== null && source !== undefined) sights.set(contents, { kind: 'screens', sources: rest })
    answer(source === undefined ? {} : { video: source })
  })
}

/** One for all windows of the scanner, kept in memory; made at the first use. */
export function createScannerSession(rendererDirectory: string): {
  readonly session: Session
  readonly allow: (contents: WebContents, sight: Sight) => void
} {
  const scanner = session.fromPartition('scanner', { cache: false })
  lockDownSession(scanner, scannerOrigin)
  allowSights(scanner)
  serveAppFiles(scanner, { directory: rendererDirectory, origin: scannerOrigin })
  return { session: scanner, allow: (contents, sight) => sights.set(contents, sight) }
}

/** All displays, without their pictures: those are only ever seen by a scanner's window. */
export const listScreens = (): Promise<DesktopCapturerSource[]> =>
  desktopCapturer.getSources({ types: ['screen'], thumbnailSize: { width: 0, height: 0 } })
