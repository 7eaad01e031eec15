// The ladder of attempts on one picture, cheapest and most promising first.
import { countFinderPatterns } from './finder-count'
import { stillUnread, textsOf } from './findings'
import { mean, sharpen, threshold } from './gray-operations'
import { readWithJsqr } from './jsqr-attempt'
import type { GrayImage } from './luminance'
import { promisingTiles } from './tiles'
import { straightened } from './unbend'
import {
  boxAround,
  changeView,
  cropView,
  doubleView,
  inWhole,
  reduceView,
  wholeView,
  type View,
} from './views'
import { nothing, type Point, type Reading, type ZxingReader, type ZxingSettings } from './zxing'

/** Milliseconds that are left. */
export type TimeLeft = () => number

/** More finder patterns than in a picture of hundreds of codes: made to keep us busy. */
const mostFinderPatterns = 2500
const megapixel = 1_000_000
/** Modules a side of version 1: less pixels than that hold no code. */
const smallestCode = 21

const local: ZxingSettings = { binarizer: 'local', inverted: true }
const global: ZxingSettings = { ...local, binarizer: 'global' }
const fixed: ZxingSettings = { ...local, binarizer: 'fixed' }

const pixelsOf = ({ image }: View): number => image.width * image.height

/** Reduced as far as needed to have no more than so many pixels. */
const fitted = (view: View, pixels: number): View =>
  reduceView(view, Math.max(1, Math.ceil(Math.sqrt(pixelsOf(view) / pixels))))

/** Black and white: darker or lighter than the mean of the surroundings. */
const binarized = (view: View, radius: number, bias: number): View =>
  changeView(view, (image) => threshold(image, radius, bias))

const sharpened = (view: View, radius: number, amount: number): View =>
  changeView(view, (image) => sharpen(image, radius, amount))

const smoothed = (view: View): View => changeView(view, (image) => mean(image, 1))

type Read = (view: View, settings: ZxingSettings) => Reading

/** zxing, but not on pictures that would keep it busy for more than a moment. */
const guarded =
  (zxing: ZxingReader): Read =>
  (view, settings) => {
    if (Math.min(view.image.width, view.image.height) < smallestCode) return nothing
    if (countFinderPatterns(view.image, mostFinderPatterns) > mostFinderPatterns) return nothing
    return inWhole(view, zxing(view.image, settings))
  }

function jsqr(view: View): Reading {
  if (Math.min(view.image.width, view.image.height) < smallestCode) return nothing
  return inWhole(view, { findings: readWithJsqr(view.image), unread: [] })
}

/** Around a code that was seen but not read: larger, with steeper edges, straightened. */
function* closeUps(image: GrayImage, corners: readonly Point[], read: Read): Generator<Reading> {
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
  yield read(doubleView(sharpened(view, 1, 1)), local)
  yield read(binarized(view, Math.max(8, Math.round(view.image.width / 12)), 2), fixed)
  yield read(sharpened(view, 3, 2), local)
  yield read(doubleView(sharpened(small, 2, 1)), local)
  if (pixelsOf(view) < 0.1 * megapixel) yield read(sharpened(doubleView(doubleView(view)), 2, 2), local)
  yield jsqr(fitted(view, 0.2 * megapixel))
  for (const straight of straightened(image, corners)) {
    // Where in the guess it was read does not matter: it is this code.
    const { findings } = read(wholeView(straight), local)
    yield { findings: findings.map(({ text }) => ({ text, corners })), unread: [] }
  }
}

/** Whatever the picture is, it takes about as long: it works on what is reduced to a megapixel and less. */
function* ofPhotograph(whole: View, read: Read): Generator<Reading> {
  const medium = fitted(whole, 1.1 * megapixel)
  const small = fitted(medium, 0.35 * megapixel)
  const tiny = fitted(small, 0.1 * megapixel)
  yield read(small, local)
  yield read(medium, fixed)
  yield read(tiny, local)
  yield read(medium, local)
  yield read(sharpened(small, 2, 2), local)
  yield read(sharpened(small, 4, 2), local)
  yield read(smoothed(small), local)
  // Five times the contrast: zxing takes differences below 24 for plain paper.
  yield read(sharpened(small, Math.round(small.image.width / 16), 4), local)
  yield read(sharpened(medium, Math.round(medium.image.width / 16), 4), local)
  yield read(binarized(medium, Math.round(medium.image.width / 32), 0), fixed)
  yield read(binarized(small, Math.round(small.image.width / 32), 0), fixed)
  yield read(binarized(small, 10, 2), fixed)
  yield read(sharpened(medium, 4, 2), local)
  yield read(sharpened(doubleView(small), 5, 3), fixed)
  yield read(sharpened(smoothed(medium), 6, 4), fixed)
  yield read(doubleView(small), local)
  yield jsqr(small)
}

/** What may still be beside the codes that were found at once, where it costs little. */
function* besides(whole: View, read: Read): Generator<Reading> {
  if (pixelsOf(whole) < 4 * megapixel) yield read(whole, fixed)
  if (pixelsOf(whole) < 1.5 * megapixel) yield read(doubleView(sharpened(whole, 1, 1)), local)
}

/** Small codes between pixels, as on a desktop that is scaled by 125 %. */
function* ofScreen(whole: View, read: Read): Generator<Reading> {
  for (const tile of promisingTiles(whole.image)) {
    const view = doubleView(sharpened(tile, 1, 1))
    yield read(view, local)
    yield read(view, global)
  }
}

/** Reads until something is found, or time is up. */
export function readLadder(image: GrayImage, zxing: ZxingReader, timeLeft: TimeLeft): string[] {
  const read = guarded(zxing)
  const whole = wholeView(image)
  const readings: Reading[] = []
  const isFound = () => readings.some(({ findings }) => findings.length > 0)
  const climb = (attempts: Iterable<Reading>): void => {
    for (const reading of attempts) {
      readings.push(reading)
      if (reading.findings.length > 0 || timeLeft() <= 0) break
    }
  }
  const rescue = () => {
    for (const corners of stillUnread(readings).slice(0, 8)) {
      if (timeLeft() > 0) climb(closeUps(image, corners, read))
    }
  }
  readings.push(read(whole, local), read(reduceView(whole, 3), local))
  if (isFound()) readings.push(...besides(whole, read))
  rescue()
  if (!isFound()) climb(ofPhotograph(whole, read))
  if (!isFound()) rescue()
  if (!isFound()) climb(ofScreen(whole, read))
  return textsOf(readings)
}
