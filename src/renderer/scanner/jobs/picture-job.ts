// A picture from a file, a drop or the clipboard.
import { maxPictureBytes } from '../../../shared/limits'
import type { ScannerReport } from '../../../shared/scanner-protocol'
import { createFailure, type Job } from './job'
import { readPictureHeader } from './picture-header'
import { readPixels } from './pixels'

/** The largest that is decoded at all, and what is left of it for the search: more than phones take. */
const maxPixels = 64_000_000
const maxSearchedPixels = 16_777_216
const maxSide = 16_384

async function decodePicture(bytes: Uint8Array, type: string): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }))
  } catch {
    return null // damaged behind its header
  }
}

export async function scanPicture({ decode, report }: Job, picture: Uint8Array): Promise<ScannerReport> {
  if (picture.length > maxPictureBytes) return createFailure('pictureTooLarge')
  const header = readPictureHeader(picture)
  if (header === null) return createFailure('pictureUnreadable')
  const { width, height } = header
  if (width * height > maxPixels || Math.max(width, height) > maxSide) return createFailure('pictureTooLarge')
  report({ kind: 'decoding' })
  const bitmap = await decodePicture(picture, header.type)
  if (bitmap === null) return createFailure('pictureUnreadable')
  const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height }
  return { kind: 'texts', texts: await decode(readPixels(bitmap, whole, maxSearchedPixels)) }
}
