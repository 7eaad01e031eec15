// Pictures, frames and parts of them as pixels.
import type { QrImage } from '../decoder/image'

export interface Part {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The pixels of a part of a picture, at most `maxPixels` of them: a larger part is made smaller evenly. */
export function readPixels(source: CanvasImageSource, part: Part, maxPixels: number): QrImage {
  const scale = Math.min(1, Math.sqrt(maxPixels / (part.width * part.height)))
  const width = Math.max(1, Math.floor(part.width * scale))
  const height = Math.max(1, Math.floor(part.height * scale))
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
  if (context === null) throw new Error('No canvas')
  context.imageSmoothingQuality = 'high'
  context.drawImage(source, part.x, part.y, part.width, part.height, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
