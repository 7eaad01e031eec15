// A picture from a file, a drop or the clipboard.
import type { ScannerReport } from '../../../shared/scanner-protocol'
import { createFailure, type Job } from './job'
import { readPictureHeader } from './picture-header'
import { readPixels } from './pixels'

/** Any screenshot or photograph is smaller. */
const mostBytes = 32 * 1024 * 1024
/** The largest that is decoded at all, and what is left of it for the search: more than phones take. */
const mostPixels = 64_000_000
const mostSearchedPixels = 16_777_216
const longestSide = 16_384

async function decodePicture(bytes: Uint8Array, type: string): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(new Blob([new Uint8Array(bytes)], { type }))
  } catch {
    return null // damaged behind its header
  }
}

export async function scanPicture({ decode, report }: Job, picture: Uint8Array): Promise<ScannerReport> {
  if (picture.length > mostBytes) return createFailure('pictureTooLarge')
  const header = readPictureHeader(picture)
  if (header === null) return createFailure('pictureUnreadable')
  const { width, height } = header
  if (width * height > mostPixels || Math.max(width, height) > longestSide)
    return createFailure('pictureTooLarge')
  report({ kind: 'decoding' })
  const bitmap = await decodePicture(picture, header.type)
  if (bitmap === null) return createFailure('pictureUnreadable')
  const whole = { x: 0, y: 0, width: bitmap.width, height: bitmap.height }
  return { kind: 'texts', texts: await decode(readPixels(bitmap, whole, mostSearchedPixels)) }
}
