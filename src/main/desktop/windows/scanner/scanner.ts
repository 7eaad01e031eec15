// The Scanner port on Electron: which windows each kind of scan opens, and where.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  BrowserWindow,
  screen,
  systemPreferences,
  type BrowserWindowConstructorOptions,
  type DesktopCapturerSource,
  type Display,
  type MessagePortMain,
} from 'electron'
import { permanent } from '../../../../shared/errors'
import type { PictureId } from '../../../../shared/models'
import { fail, ok, type Result } from '../../../../shared/result'
import type { ScannerJob } from '../../../../shared/scanner-protocol'
import type { CameraAnswer, ScannedTexts, Scanner } from '../../../ports/scanner'
import type { TakeHandedOver } from './handed-over'
import { createScannerSession, listScreens, type Sight } from './scanner-session'
import {
  createScannerWindow,
  type ScannerEnd,
  type ScannerListeners,
  type ScannerWindow,
} from './scanner-window'
import { getBackgroundColour } from '../../pages/background-colour'

export interface ScannerOptions {
  readonly rendererDirectory: string
  readonly preload: string
  readonly takeHandedOver: TakeHandedOver
}

const textsOf = (end: ScannerEnd): ScannedTexts => (end.ok ? ok(end.value.texts) : end)

/** Out of the way while the screen is looked at, and back afterwards as they were. */
async function withoutOurWindows<T>(act: () => Promise<T>): Promise<T> {
  const visible = BrowserWindow.getAllWindows().filter((window) => window.isVisible())
  for (const window of visible) window.hide()
  try {
    return await act()
  } finally {
    for (const window of visible) if (!window.isDestroyed()) window.show()
  }
}

/** One window's work: what for, what it may look at, how it looks itself. */
interface Opening {
  readonly job: ScannerJob
  readonly sight: Sight
  readonly look?: BrowserWindowConstructorOptions
  readonly picture?: MessagePortMain
}

const hiddenLook: BrowserWindowConstructorOptions = {}
const cancelled = fail(permanent('scanCancelled'))

/** As a still picture over a whole display. */
const overDisplay = ({ bounds }: Display): BrowserWindowConstructorOptions => ({
  ...bounds,
  frame: false,
  skipTaskbar: true,
  alwaysOnTop: true,
  hasShadow: false,
  enableLargerThanScreen: true,
  backgroundColor: '#000000',
})

function cameraLook(): BrowserWindowConstructorOptions {
  const parent = BrowserWindow.getFocusedWindow()
  return {
    ...(parent !== null && { parent }),
    title: 'Keyturn',
    width: 520,
    height: 520,
    minWidth: 360,
    minHeight: 400,
    autoHideMenuBar: true,
    backgroundColor: getBackgroundColour(),
  }
}

const displayOf = (source: DesktopCapturerSource): Display =>
  screen.getAllDisplays().find(({ id }) => String(id) === source.display_id) ?? screen.getPrimaryDisplay()

async function screens(): Promise<Result<readonly DesktopCapturerSource[]>> {
  const refused = fail(permanent('screenRefused'))
  if (process.platform === 'darwin' && systemPreferences.getMediaAccessStatus('screen') === 'denied')
    return refused
  try {
    const sources = await listScreens()
    return sources.length === 0 ? refused : ok(sources)
  } catch {
    return refused // where the system asks the person, they have said no
  }
}

const mayUseCamera = async (): Promise<boolean> =>
  process.platform !== 'darwin' || systemPreferences.askForMediaAccess('camera')

export function createScanner({ rendererDirectory, preload, takeHandedOver }: ScannerOptions): Scanner {
  let scannerSession: ReturnType<typeof createScannerSession> | undefined
  let open: readonly ScannerWindow[] = []
  /** Whether the person wants no more of the scan that is under way; also while no window is open. */
  let stopped = false

  function openWindow({ sight, look = hiddenLook }: Opening): ScannerWindow {
    scannerSession ??= createScannerSession(rendererDirectory)
    const scanner = createScannerWindow({ session: scannerSession.session, preload, look })
    scannerSession.allow(scanner.window.webContents, sight)
    open = [...open, scanner]
    scanner.window.once('closed', () => (open = open.filter((other) => other !== scanner)))
    return scanner
  }

  async function run(
    opening: Opening,
    listen: (window: BrowserWindow) => ScannerListeners = () => ({}),
  ): Promise<ScannerEnd> {
    const zxingWasm = await readFile(join(rendererDirectory, 'zxing_reader.wasm'))
    if (stopped) return cancelled
    const scanner = openWindow(opening)
    const { job, picture } = opening
    return scanner.run({ job, zxingWasm, ...(picture !== undefined && { picture }) }, listen(scanner.window))
  }

  async function scanHandedOver(id: PictureId): Promise<ScannedTexts> {
    const picture = takeHandedOver(id)
    if (picture === null) return fail(permanent('stepOutOfOrder'))
    return textsOf(await run({ job: { kind: 'handedOver' }, sight: { kind: 'nothing' }, picture }))
  }

  async function scanScreens(): Promise<ScannedTexts> {
    const sources = await screens()
    if (!sources.ok) return sources
    const sight: Sight = { kind: 'screens', sources: sources.value }
    const displays = sources.value.length
    const seen = textsOf(await run({ job: { kind: 'screens', displays, look: 'once' }, sight }))
    // Our own window may be in front of it.
    if (!seen.ok || seen.value.length > 0) return seen
    return withoutOurWindows(async () =>
      textsOf(await run({ job: { kind: 'screens', displays, look: 'persistent' }, sight })),
    )
  }

  function runRegion(source: DesktopCapturerSource): Promise<ScannerEnd> {
    const display = displayOf(source)
    const opening: Opening = {
      job: { kind: 'region' },
      sight: { kind: 'screens', sources: [source] },
      look: overDisplay(display),
    }
    return run(opening, (window) => ({
      onVisible: () => {
        if (window.isVisible()) return
        window.setAlwaysOnTop(true, 'screen-saver')
        window.show()
        window.setBounds(display.bounds)
        window.focus()
      },
    }))
  }

  /** On each display one window; the first that ends, ends them all. */
  function scanRegion(): Promise<ScannedTexts> {
    return withoutOurWindows(async () => {
      const sources = await screens()
      if (!sources.ok) return sources
      const end = await Promise.race(sources.value.map(runRegion))
      cancel()
      return textsOf(end)
    })
  }

  async function scanCamera(
    onTexts: (texts: readonly string[]) => Promise<CameraAnswer>,
  ): Promise<Result<'closed' | 'cancelled'>> {
    if (!(await mayUseCamera())) return fail(permanent('cameraRefused'))
    const opening: Opening = { job: { kind: 'camera' }, sight: { kind: 'camera' }, look: cameraLook() }
    const end = await run(opening, (window) => ({
      onVisible: () => {
        if (!window.isVisible()) window.show()
      },
      onTexts: async (texts) => {
        const answer = await onTexts(texts)
        return answer.kind === 'close' ? null : answer.because
      },
    }))
    if (end.ok) return ok('closed')
    return end.error.code === 'scanCancelled' ? ok('cancelled') : end
  }

  function cancel(): void {
    stopped = true
    for (const scanner of open) scanner.cancel()
  }

  const begin = <T>(scan: () => Promise<T>): Promise<T> => {
    stopped = false
    return scan()
  }

  return {
    scanPicture: (picture) =>
      begin(async () =>
        textsOf(await run({ job: { kind: 'picture', picture }, sight: { kind: 'nothing' } })),
      ),
    scanHandedOver: (id) => begin(() => scanHandedOver(id)),
    scanScreens: () => begin(scanScreens),
    scanRegion: () => begin(scanRegion),
    scanCamera: (onTexts) => begin(() => scanCamera(onTexts)),
    cancel,
  }
}
