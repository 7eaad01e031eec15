// Where the camera stands: turned, tilted, curled, mirrored and scaled pictures.
import type { QrImage } from '../../../src/renderer/scanner/decoder/image'
import { blank, copy, white, type Color } from './picture'

export interface Point {
  readonly x: number
  readonly y: number
}

/** Writes to `target` where the point (x, y) of the new picture is in the old one. */
export type InverseMap = (x: number, y: number, target: { x: number; y: number }) => void

/** Adds what is at a point between four pixels to `sum`. False if it is outside. */
function addSample({ data, width, height }: QrImage, x: number, y: number, sum: Float64Array): boolean {
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)]
  if (left < -1 || top < -1 || left >= width || top >= height) return false
  const [rightShare, lowerShare] = [x - 0.5 - left, y - 0.5 - top]
  const [x0, x1] = [Math.max(0, left), Math.min(width - 1, left + 1)]
  const [y0, y1] = [Math.max(0, top), Math.min(height - 1, top + 1)]
  for (let channel = 0; channel < 4; channel += 1) {
    const upper =
      (data[(y0 * width + x0) * 4 + channel] ?? 0) * (1 - rightShare) +
      (data[(y0 * width + x1) * 4 + channel] ?? 0) * rightShare
    const lower =
      (data[(y1 * width + x0) * 4 + channel] ?? 0) * (1 - rightShare) +
      (data[(y1 * width + x1) * 4 + channel] ?? 0) * rightShare
    sum[channel] = (sum[channel] ?? 0) + upper * (1 - lowerShare) + lower * lowerShare
  }
  return true
}

/**
 * Draws `image` over `onto`, each pixel from four points of the old picture. Where the map leads outside, `onto` shows.
 */
export function warpOnto(onto: QrImage, image: QrImage, map: InverseMap): QrImage {
  const result = copy(onto)
  const target = { x: 0, y: 0 }
  const sum = new Float64Array(4)
  for (let y = 0; y < onto.height; y += 1) {
    for (let x = 0; x < onto.width; x += 1) {
      let inside = 0
      sum.fill(0)
      for (let point = 0; point < 4; point += 1) {
        map(x + 0.25 + (point % 2) * 0.5, y + 0.25 + (point >> 1) * 0.5, target)
        if (addSample(image, target.x, target.y, sum)) inside += 1
        // Nothing at the first point: most often none at the others, and most pixels are of this kind.
        else if (point === 0) break
      }
      if (inside === 0) continue
      const offset = (y * onto.width + x) * 4
      const opacity = ((sum[3] ?? 0) / inside / 255) * (inside / 4)
      for (let channel = 0; channel < 3; channel += 1) {
        const below = onto.data[offset + channel] ?? 0
        result.data[offset + channel] = below + ((sum[channel] ?? 0) / inside - below) * opacity
      }
    }
  }
  return result
}

/** The 8 numbers of the homography that takes the corners of a quad to those of a rectangle. */
function homography(quad: readonly Point[], width: number, height: number): readonly number[] {
  const corners = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const
  const rows = quad.flatMap(({ x, y }, index) => {
    const [u = 0, v = 0] = corners[index] ?? []
    return [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ]
  })
  return solve(rows)
}

/** Gauss–Jordan on rows that end with the right-hand side. */
function solve(rows: readonly (readonly number[])[]): readonly number[] {
  const matrix = rows.map((row) => [...row])
  for (let column = 0; column < matrix.length; column += 1) {
    const candidates = matrix.slice(column)
    const pivot = candidates.toSorted((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0))[0] ?? []
    matrix.splice(matrix.indexOf(pivot), 1)
    matrix.splice(column, 0, pivot)
    const scale = pivot[column] ?? 1
    for (const [index, value] of pivot.entries()) pivot[index] = value / scale
    for (const row of matrix) {
      const factor = row[column] ?? 0
      if (row === pivot || factor === 0) continue
      for (const [index, value] of row.entries()) row[index] = value - factor * (pivot[index] ?? 0)
    }
  }
  return matrix.map((row) => row.at(-1) ?? 0)
}

/** Draws a picture so that its corners, clockwise from the top left, come to lie at `quad`. */
export function drawInQuad(onto: QrImage, image: QrImage, quad: readonly Point[]): QrImage {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = homography(quad, image.width, image.height)
  return warpOnto(onto, image, (x, y, target) => {
    const depth = g * x + h * y + 1
    target.x = (a * x + b * y + c) / depth
    target.y = (d * x + e * y + f) / depth
  })
}

/** How a flat picture lies before a camera. Angles in degrees. */
export interface Pose {
  readonly center: Point
  /** Pixels that the longer side takes when seen straight on. */
  readonly size: number
  /** Turned in the plane, any angle. */
  readonly roll?: number
  /** Tilted backwards, −80 to 80. */
  readonly pitch?: number
  /** Turned sideways, −80 to 80. */
  readonly yaw?: number
}

/** The corners of a picture in a pose, seen from a distance of 2.5 times its size. */
export function quadOf(
  image: QrImage,
  { center, size, roll = 0, pitch = 0, yaw = 0 }: Pose,
): readonly Point[] {
  const [r, p, w] = [roll, pitch, yaw].map((angle) => (angle * Math.PI) / 180) as [number, number, number]
  const longer = Math.max(image.width, image.height)
  const [halfWidth, halfHeight] = [(size * image.width) / longer / 2, (size * image.height) / longer / 2]
  const corners = [
    [-halfWidth, -halfHeight],
    [halfWidth, -halfHeight],
    [halfWidth, halfHeight],
    [-halfWidth, halfHeight],
  ] as const
  return corners.map(([x, y]) => {
    const [turnedX, turnedY] = [x * Math.cos(r) - y * Math.sin(r), x * Math.sin(r) + y * Math.cos(r)]
    const [tiltedY, depthY] = [turnedY * Math.cos(p), turnedY * Math.sin(p)]
    const [finalX, depth] = [
      turnedX * Math.cos(w) + depthY * Math.sin(w),
      depthY * Math.cos(w) - turnedX * Math.sin(w),
    ]
    const distance = (size * 2.5) / (size * 2.5 + depth)
    return { x: center.x + finalX * distance, y: center.y + tiltedY * distance }
  })
}

/** Turned by any angle, in degrees, clockwise; the picture grows so that nothing is cut off. */
export function rotate(image: QrImage, degrees: number, background: Color = white): QrImage {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const width = Math.ceil(Math.abs(image.width * cos) + Math.abs(image.height * sin))
  const height = Math.ceil(Math.abs(image.width * sin) + Math.abs(image.height * cos))
  return warpOnto(blank(width, height, background), image, (x, y, target) => {
    const [dx, dy] = [x - width / 2, y - height / 2]
    target.x = dx * cos + dy * sin + image.width / 2
    target.y = dy * cos - dx * sin + image.height / 2
  })
}

/** Scaled by any factor, between pixels, as a browser does at 125 %. */
export function scale(image: QrImage, factor: number): QrImage {
  const onto = blank(Math.round(image.width * factor), Math.round(image.height * factor))
  return warpOnto(onto, image, (x, y, target) => {
    target.x = x / factor
    target.y = y / factor
  })
}

/** As in a mirror. */
export function mirror(image: QrImage): QrImage {
  return warpOnto(blank(image.width, image.height), image, (x, y, target) => {
    target.x = image.width - x
    target.y = y
  })
}

/**
 * On a bottle: bent round an upright cylinder and seen a little from above.
 *
 * @param bend how much of a quarter turn each half takes, 0 to 1
 * @param bow by how much of the width the middle hangs lower than the sides, or less than 0: stands higher
 */
export function curl(image: QrImage, bend: number, bow: number, background: Color = white): QrImage {
  const angle = (bend * Math.PI) / 2
  const width = Math.round((image.width * Math.sin(angle)) / angle)
  const drop = image.width * bow
  const onto = blank(width, Math.round(image.height + Math.abs(drop)), background)
  return warpOnto(onto, image, (x, y, target) => {
    const along = Math.asin(Math.max(-1, Math.min(1, ((x / width) * 2 - 1) * Math.sin(angle))))
    target.x = (along / angle + 1) * (image.width / 2)
    const share = (Math.cos(along) - Math.cos(angle)) / (1 - Math.cos(angle))
    target.y = y - drop * share + Math.min(0, drop)
  })
}
