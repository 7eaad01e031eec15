// One window of the scanner, for one job: opened, watched, and destroyed with its process. Decoding
// that takes longer than its patience is ended from outside; what it says is checked.
import { once } from 'node:events'
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type MessagePortMain,
  type Session,
} from 'electron'
import { permanent, transient, type AppError } from '../../../../shared/errors'
import {
  scannerReport,
  type CameraHint,
  type ScannerReport,
  type ScannerStart,
} from '../../../../shared/scanner-protocol'
import { fail, type Result } from '../../../../shared/result'
import { scannerOrigin } from '../../pages/app-files'

/** For decoding, and for the window to begin. */
const patienceMs = 2_000
const startPatienceMs = 8_000

export type ScannerEnd = Result<Extract<ScannerReport, { kind: 'texts' }>>

export interface ScannerWindow {
  readonly window: BrowserWindow
  /**
   * Runs a job until `onTexts` says that it is over, it fails, or the person closes the window. Without
   * `onTexts`, the first texts are the end.
   */
  readonly run: (start: ScannerRun, on?: ScannerListeners) => Promise<ScannerEnd>
  readonly cancel: () => void
}

/** A start, and for a picture that was handed over the channel on which its bytes come. */
export interface ScannerRun extends ScannerStart {
  readonly picture?: MessagePortMain
}

export interface ScannerListeners {
  readonly onVisible?: () => void
  /** A hint: go on, and show it. Null: that was enough. */
  readonly onTexts?: (texts: readonly string[]) => Promise<CameraHint | null>
}

export interface ScannerWindowOptions {
  readonly session: Session
  readonly preload: string
  readonly look: BrowserWindowConstructorOptions
}

const failed = (error: AppError): ScannerEnd => fail(error)

/** Ends the process as well: one that computes for ever does not notice that its window is gone. */
function destroy(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  window.webContents.forcefullyCrashRenderer()
  window.destroy()
}

export function createScannerWindow({ session, preload, look }: ScannerWindowOptions): ScannerWindow {
  const window = new BrowserWindow({
    ...look,
    show: false,
    webPreferences: {
      session,
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
      backgroundThrottling: false,
    },
  })
  const { webContents } = window
  let settle: (end: ScannerEnd) => void = () => undefined
  let watch: NodeJS.Timeout | undefined

  const end = (outcome: ScannerEnd): void => {
    clearTimeout(watch)
    settle(outcome)
    destroy(window)
  }
  const beginPatience = (ms: number): void => {
    clearTimeout(watch)
    watch = setTimeout(() => end(failed(transient('scanTimedOut'))), ms)
  }

  async function takeTexts(
    texts: Extract<ScannerReport, { kind: 'texts' }>,
    on: ScannerListeners,
  ): Promise<void> {
    const hint = (await on.onTexts?.(texts.texts)) ?? null
    if (hint === null) end({ ok: true, value: texts })
    else if (!webContents.isDestroyed()) webContents.send('scanner.hint', hint)
  }

  function take(report: ScannerReport, { job, zxingWasm, picture }: ScannerRun, on: ScannerListeners): void {
    clearTimeout(watch)
    switch (report.kind) {
      case 'ready':
        beginPatience(startPatienceMs)
        webContents.postMessage('scanner.start', { job, zxingWasm }, picture === undefined ? [] : [picture])
        break
      case 'decoding':
        beginPatience(patienceMs)
        break
      case 'visible':
        on.onVisible?.()
        break
      case 'texts':
        takeTexts(report, on).catch(() => end(failed(transient('scanFailed'))))
        break
      case 'failed':
        end(failed(permanent(report.code)))
        break
      case 'cancelled':
        end(failed(permanent('scanCancelled')))
        break
    }
  }

  async function run(start: ScannerRun, on: ScannerListeners = {}): Promise<ScannerEnd> {
    const ended = new Promise<ScannerEnd>((resolve) => {
      settle = resolve
    })
    webContents.ipc.on('scanner.report', (event, message: unknown) => {
      const report = scannerReport.safeParse(message)
      if (event.senderFrame !== webContents.mainFrame || !report.success) end(failed(permanent('scanFailed')))
      else take(report.data, start, on)
    })
    webContents.once('render-process-gone', () => end(failed(transient('scanFailed'))))
    void once(window, 'closed').then(() => end(failed(permanent('scanCancelled'))))
    beginPatience(startPatienceMs)
    webContents.loadURL(`${scannerOrigin}/scanner/scanner.html#${start.job.kind}`).catch(() => {
      end(failed(transient('scanFailed')))
    })
    return ended
  }

  return { window, run, cancel: () => end(failed(permanent('scanCancelled'))) }
}
