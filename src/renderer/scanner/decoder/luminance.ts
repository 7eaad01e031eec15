// From RGBA to brightness, once: everything behind it works on one byte for each pixel.
import type { GrayImage, QrImage } from './image'

/** Pixels as whole numbers, red in the lowest byte: one read instead of four. */
function packedPixels({ data }: QrImage): Uint32Array {
  // Not by `slice`: a Buffer's shares the memory.
  const aligned = data.byteOffset % 4 === 0 ? data : new Uint8ClampedArray(data)
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4)
}

/** Lays it on white paper: what is transparent shows the paper. */
function layOnPaper(data: Uint8Array, pixels: Uint32Array): void {
  for (let index = 0; index < data.length; index += 1) {
    const alpha = (pixels[index] ?? 0) >>> 24
    if (alpha !== 255) data[index] = 255 - ((255 - (data[index] ?? 0)) * alpha) / 255
  }
}

/** The brightness of a picture on white paper. */
export function toGray(image: QrImage): GrayImage {
  const pixels = packedPixels(image)
  const data = new Uint8Array(pixels.length)
  let common = -1
  for (let index = 0; index < data.length; index += 1) {
    const pixel = pixels[index] ?? 0
    common &= pixel
    data[index] =
      ((pixel & 0xff) * 306 + ((pixel >>> 8) & 0xff) * 601 + ((pixel >>> 16) & 0xff) * 117 + 512) >> 10
  }
  // Most pictures are opaque everywhere; then nothing has to be laid on anything.
  if (common >>> 24 !== 255) layOnPaper(data, pixels)
  return { data, width: image.width, height: image.height }
}

/** Red, green or blue of every pixel, whatever the other two are: 0, 1 or 2. Reduced as `reduce` does. */
export function toChannel({ data, width, height }: QrImage, channel: number, factor: number): GrayImage {
  const [columns, rows] = [Math.floor(width / factor), Math.floor(height / factor)]
  const means = new Uint8Array(columns * rows)
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0
      for (let y = row * factor; y < (row + 1) * factor; y += 1) {
        const start = (y * width + column * factor) * 4 + channel
        for (let at = start; at < start + factor * 4; at += 4) sum += data[at] ?? 0
      }
      means[row * columns + column] = sum / (factor * factor)
    }
  }
  return { data: means, width: columns, height: rows }
}
