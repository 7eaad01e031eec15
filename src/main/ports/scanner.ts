// Finding QR codes in pictures, as the main process sees it. Pixels are decoded in a process that can
// be thrown away: only text comes out of it.
import type { AppError } from '../../shared/errors'
import type { PictureId } from '../../shared/models'
import type { Result } from '../../shared/result'

/** What the camera's window does after it has shown a code: end, or go on and say why. */
export type CameraAnswer =
  { readonly kind: 'close' } | { readonly kind: 'goOn'; readonly because: TransferProgress | AppError }

export interface TransferProgress {
  readonly scanned: number
  readonly of: number
}

/** The texts of the codes that were found, none or many; `scanCancelled` when the person let it be. */
export type ScannedTexts = Result<readonly string[]>

export interface Scanner {
  /** A file's bytes: PNG, JPEG, WebP or GIF. */
  readonly scanPicture: (picture: Uint8Array) => Promise<ScannedTexts>
  /** A picture that the window has handed over, past the main process; `stepOutOfOrder` where there is none of this id. */
  readonly scanHandedOver: (id: PictureId) => Promise<ScannedTexts>
  /** All displays. */
  readonly scanScreens: () => Promise<ScannedTexts>
  /** The part of a display that the person draws a rectangle around. */
  readonly scanRegion: () => Promise<ScannedTexts>
  /** Shows the camera's picture; `onTexts` says each time whether that was enough. */
  readonly scanCamera: (
    onTexts: (texts: readonly string[]) => Promise<CameraAnswer>,
  ) => Promise<Result<'closed' | 'cancelled'>>
  /** Ends what is under way. */
  readonly cancel: () => void
}
