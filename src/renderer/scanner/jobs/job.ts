// What every job of the scanner works with.
import type { ScannerBridge, ScannerFailure, ScannerReport } from '../../../shared/scanner-protocol'
import type { QrDecoder } from '../decoder/qr-decoder'
import type { QrImage } from '../decoder/image'

export interface Job {
  readonly decode: QrDecoder
  readonly report: ScannerBridge['report']
  /** Where a job that people see draws itself. */
  readonly root: HTMLElement
}

export const createFailure = (code: ScannerFailure): ScannerReport => ({ kind: 'failed', code })

/** Main waits for a limited time from the first report until the next one. */
export function decodeWatched({ decode, report }: Job, image: QrImage): Promise<string[]> {
  report({ kind: 'decoding' })
  return decode(image)
}
