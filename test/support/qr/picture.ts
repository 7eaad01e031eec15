// RGBA pictures and what is drawn on them. Drawing changes the picture that it is given; nothing else does.
import type { QrImage } from '../../../src/renderer/scanner/decoder/image'

/** Red, green, blue and opacity, 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number, alpha?: number]

export const white: Color = [255, 255, 255]
export const black: Color = [0, 0, 0]
export const gray = (value: number): Color => [value, value, value]

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A color as one whole number, red in the lowest byte, as it lies in memory. */
const packed = ([red, green, blue, alpha = 255]: Color): number =>
  ((alpha << 24) | (blue << 16) | (green << 8) | red) >>> 0

const pixelsOf = ({ data }: QrImage): Uint32Array =>
  new Uint32Array(data.buffer, data.byteOffset, data.length / 4)

/** A picture of one color. */
export function blank(width: number, height: number, color: Color = white): QrImage {
  const image = { data: new Uint8ClampedArray(width * height * 4), width, height }
  pixelsOf(image).fill(packed(color))
  return image
}

export const copy = (image: QrImage): QrImage => ({ ...image, data: image.data.slice() })

/** What of a box lies on the picture, in whole pixels. */
function clip(image: QrImage, box: Box): { left: number; top: number; right: number; bottom: number } {
  return {
    left: Math.max(0, Math.round(box.x)),
    top: Math.max(0, Math.round(box.y)),
    right: Math.min(image.width, Math.round(box.x + box.width)),
    bottom: Math.min(image.height, Math.round(box.y + box.height)),
  }
}

export function fillBox(image: QrImage, box: Box, color: Color): void {
  const pixels = pixelsOf(image)
  const { left, top, right, bottom } = clip(image, box)
  if (left >= right) return
  for (let y = top; y < bottom; y += 1) {
    pixels.fill(packed(color), y * image.width + left, y * image.width + right)
  }
}

/** Fills a box from top to bottom with colors in between. */
export function fillGradient(image: QrImage, box: Box, top: Color, bottom: Color): void {
  for (let line = 0; line < box.height; line += 1) {
    const share = line / box.height
    const mix = (from: number, to: number) => Math.round(from + (to - from) * share)
    const color: Color = [mix(top[0], bottom[0]), mix(top[1], bottom[1]), mix(top[2], bottom[2])]
    fillBox(image, { x: box.x, y: box.y + line, width: box.width, height: 1 }, color)
  }
}

/** Puts a picture on another one; what is transparent shows what is below. */
export function paste(onto: QrImage, image: QrImage, left: number, top: number): void {
  for (let y = Math.max(0, -top); y < Math.min(image.height, onto.height - top); y += 1) {
    for (let x = Math.max(0, -left); x < Math.min(image.width, onto.width - left); x += 1) {
      const from = (y * image.width + x) * 4
      const to = ((y + top) * onto.width + x + left) * 4
      const opacity = (image.data[from + 3] ?? 0) / 255
      for (let channel = 0; channel < 3; channel += 1) {
        const below = onto.data[to + channel] ?? 0
        onto.data[to + channel] = below + ((image.data[from + channel] ?? 0) - below) * opacity
      }
    }
  }
}

/** Cuts a box out. */
export function crop(image: QrImage, box: Box): QrImage {
  const result = blank(box.width, box.height)
  paste(result, image, -box.x, -box.y)
  return result
}

/** A copy in which each pixel is changed by `change(values, offset, x, y)`; it may write the three at `offset`. */
export function mapPixels(
  image: QrImage,
  change: (data: Uint8ClampedArray, offset: number, x: number, y: number) => void,
): QrImage {
  const result = copy(image)
  let offset = 0
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      change(result.data, offset, x, y)
      offset += 4
    }
  }
  return result
}

/** A copy in which red, green and blue of every pixel went through `curve`. */
export function mapValues(image: QrImage, curve: (value: number) => number): QrImage {
  const table = Uint8ClampedArray.from({ length: 256 }, (_, value) => curve(value))
  return mapPixels(image, (data, offset) => {
    for (let channel = offset; channel < offset + 3; channel += 1)
      data[channel] = table[data[channel] ?? 0] ?? 0
  })
}
