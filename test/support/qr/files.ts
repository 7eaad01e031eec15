// Pictures as files, and what a file does to a picture.
import sharp from 'sharp'
import type { QrImage } from '../../../src/renderer/scanner/decoder/image'

export type FileFormat = 'png' | 'jpeg' | 'webp' | 'gif'

/** `quality` 1 to 100, for JPEG and WebP; 80 by default. */
export async function encodeFile(image: QrImage, format: FileFormat, quality = 80): Promise<Uint8Array> {
  const { width, height } = image
  const bytes = new Uint8Array(image.data.buffer, image.data.byteOffset, image.data.byteLength)
  const raw = sharp(bytes, { raw: { width, height, channels: 4 } })
  const file = format === 'png' || format === 'gif' ? raw.toFormat(format) : raw.toFormat(format, { quality })
  return file.toBuffer()
}

/** Reads a picture file of any kind, the right way up. */
export async function decodeFile(file: Uint8Array | string): Promise<QrImage> {
  const { data, info } = await sharp(file).rotate().ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height }
}

/** With the artefacts of JPEG at a quality of 1 to 100. */
export const asJpeg = async (image: QrImage, quality: number): Promise<QrImage> =>
  decodeFile(await encodeFile(image, 'jpeg', quality))
