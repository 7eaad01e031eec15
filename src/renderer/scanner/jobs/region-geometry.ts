// Rectangles: as drawn in the window, and as parts of the picture behind it. Pure.
import type { Part } from './pixels'

export interface Point {
  readonly x: number
  readonly y: number
}

/** The rectangle between two points, in CSS pixels. */
export const createRectangle = (a: Point, b: Point): Part => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

/** A part of the window as a part of the picture that fills it. */
export function toPictureRectangle(
  part: Part,
  picture: { width: number; height: number },
  window: { width: number; height: number },
): Part {
  const x = picture.width / window.width
  const y = picture.height / window.height
  return { x: part.x * x, y: part.y * y, width: part.width * x, height: part.height * y }
}
