// The scanner's disposable window: takes one job, makes a decoder, and reports texts. It sees hostile
// pictures, so it has no network, no secrets and no way to anything but its own job.
import type { ScannerBridge, ScannerReport, ScannerStart } from '../../shared/scanner-protocol'
import { scanCamera } from './jobs/camera-job'
import { scanPicture } from './jobs/picture-job'
import { createQrDecoder } from './decoder/qr-decoder'
import { scanRegion } from './jobs/region-job'
import { scanScreens } from './jobs/screens-job'
import { createFailure, type Job } from './jobs/job'
import './scanner.css'

declare global {
  interface Window {
    readonly scanner: ScannerBridge
  }
}

function root(): HTMLElement {
  const element = document.getElementById('root')
  if (element === null) throw new Error('scanner.html has no #root')
  return element
}

/** Does a job; its end is the last report. */
async function run({ job, zxingWasm }: ScannerStart): Promise<ScannerReport> {
  const { report, onHint } = window.scanner
  const common: Job = { decode: await createQrDecoder({ zxingWasm }), report, root: root() }
  switch (job.kind) {
    case 'picture':
      return scanPicture(common, job.picture)
    case 'handedOver':
      return scanPicture(common, await window.scanner.handedOver())
    case 'screens':
      return scanScreens(common, job)
    case 'region':
      return scanRegion(common)
    case 'camera':
      return scanCamera(common, onHint)
  }
}

window.scanner.onStart((start) => {
  // Whatever was not expected ends this window, and only this window.
  const { report } = window.scanner
  void run(start).then(report, () => report(createFailure('scanFailed')))
})
window.scanner.report({ kind: 'ready' })
