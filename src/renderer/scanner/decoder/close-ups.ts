// What is tried where a code was seen and not read.
import type { GrayImage, Point } from './image'
import type { Readers } from './readers'
import { rung, type Rung } from './rungs'
import { straightenings } from './unbend'
import { boxAround, cropView, doubleView, fitted, megapixel, sharpened, wholeView } from './views'

/** Around a code that was seen but not read: larger, with steeper edges, straightened. */
export function* closeUps(
  image: GrayImage,
  corners: readonly Point[],
  zxing: Readers['zxing'],
): Generator<Rung> {
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
  yield rung('close-up: sharpened and doubled', () => zxing(doubleView(sharpened(view, 1, 1)), 'local'))
  yield rung('close-up: small, sharpened and doubled', () =>
    zxing(doubleView(sharpened(small, 2, 1)), 'local'),
  )
  for (const { name, read } of unbent(image, corners, zxing)) yield rung(`close-up: ${name}`, read)
}

/** A code that is straightened in many ways. */
export function* unbent(
  image: GrayImage,
  corners: readonly Point[],
  zxing: Readers['zxing'],
): Generator<Rung> {
  for (const { name, straighten } of straightenings(image, corners)) {
    yield rung(name, () => {
      // Where in the guess it was read does not matter: it is this code.
      const { findings } = zxing(wholeView(straighten()), 'local')
      return { findings: findings.map(({ text }) => ({ text, corners })), unread: [] }
    })
  }
}
