// What is tried where a code was seen and not read.
import type { GrayImage, Point, Reading } from './image'
import type { Readers } from './readers'
import { straightened } from './unbend'
import {
  binarized,
  boxAround,
  cropView,
  doubleView,
  fitted,
  megapixel,
  pixelsOf,
  sharpened,
  wholeView,
} from './views'

/** Around a code that was seen but not read: larger, with steeper edges, straightened. */
export function* closeUps(
  image: GrayImage,
  corners: readonly Point[],
  { zxing, jsqr }: Readers,
): Generator<Reading> {
  const { left, top, width, height } = boxAround(corners)
  const margin = 0.2 * Math.max(width, height) + 4
  const box = {
    left: left - margin,
    top: top - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  }
  const view = fitted(cropView(image, box), 0.5 * megapixel)
  const small = fitted(view, 0.1 * megapixel)
  yield zxing(doubleView(sharpened(view, 1, 1)), 'local')
  yield zxing(binarized(view, Math.max(8, Math.round(view.image.width / 12)), 2), 'fixed')
  yield zxing(sharpened(view, 3, 2), 'local')
  yield zxing(doubleView(sharpened(small, 2, 1)), 'local')
  if (pixelsOf(view) < 0.1 * megapixel) yield zxing(sharpened(doubleView(doubleView(view)), 2, 2), 'local')
  yield jsqr(fitted(view, 0.2 * megapixel))
  yield* unbent(image, corners, zxing)
}

/** A code that is straightened in many ways. */
export function* unbent(
  image: GrayImage,
  corners: readonly Point[],
  zxing: Readers['zxing'],
): Generator<Reading> {
  for (const straight of straightened(image, corners)) {
    // Where in the guess it was read does not matter: it is this code.
    const { findings } = zxing(wholeView(straight), 'local')
    yield { findings: findings.map(({ text }) => ({ text, corners })), unread: [] }
  }
}
