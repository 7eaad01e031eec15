// What the main process and the scanner's disposable window say to each other. What comes out of that
// window is as little trusted as the pictures that go into it: main checks it against these schemas.
import { z } from 'zod'
import type { AppError } from './errors'

/** What the window is opened for. */
export type ScannerJob =
  /** A file's bytes. */
  | { readonly kind: 'picture'; readonly picture: Uint8Array }
  /** The same, to come on the channel that is sent along. */
  | { readonly kind: 'handedOver' }
  /** So many displays, each captured in turn. persistent: for a moment longer, while our own window goes away. */
  | { readonly kind: 'screens'; readonly displays: number; readonly look: 'once' | 'persistent' }
  /** The person draws a rectangle on the picture of one display. */
  | { readonly kind: 'region' }
  | { readonly kind: 'camera' }

export interface ScannerStart {
  readonly job: ScannerJob
  /** The bytes of the decoder, which the window may not fetch. */
  readonly zxingWasm: Uint8Array
}

/** Why the camera goes on after a code was seen: part of a move from another phone, or nothing to add. */
export type CameraHint = { readonly scanned: number; readonly of: number } | AppError

const maxTextLength = 16_384
const maxTexts = 256

export const scannerReport = z.discriminatedUnion('kind', [
  /** The page runs and waits for its job. */
  z.strictObject({ kind: z.literal('ready') }),
  /** From here until the next report it computes, and answers nothing. */
  z.strictObject({ kind: z.literal('decoding') }),
  /** There is something for the person to see. */
  z.strictObject({ kind: z.literal('visible') }),
  z.strictObject({ kind: z.literal('texts'), texts: z.array(z.string().max(maxTextLength)).max(maxTexts) }),
  z.strictObject({
    kind: z.literal('failed'),
    code: z.enum([
      'pictureTooLarge',
      'pictureUnreadable',
      'screenRefused',
      'cameraMissing',
      'cameraRefused',
      'cameraBusy',
      'scanFailed',
    ]),
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
])
export type ScannerReport = z.infer<typeof scannerReport>
export type ScannerFailure = Extract<ScannerReport, { kind: 'failed' }>['code']

/** What the scanner's preload exposes. */
export interface ScannerBridge {
  readonly onStart: (start: (message: ScannerStart) => void) => void
  /** The bytes of a picture that was handed over. */
  readonly handedOver: () => Promise<Uint8Array>
  readonly onHint: (show: (hint: CameraHint) => void) => void
  readonly report: (report: ScannerReport) => void
}
