// The ladder of attempts on one picture, cheapest and most promising first.
import { countFinderPatterns } from './finder-count'
import { stillUnread, textsOf } from './findings'
import { mean, sharpen, threshold } from './gray-operations'
import { readWithJsqr } from './jsqr-attempt'
import type { GrayImage } from './luminance'
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

const local: ZxingSettings = { binarizer: 'local', inverted: true, denoised: false }
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
  yield jsqr(fitted(view, 0.2 * megapixel))
  for (const straight of straightened(image, corners)) {
    // Where in the guess it was read does not matter: it is this code.
    const { findings } = read(wholeView(straight), local)
    yield { findings: findings.map(({ text }) => ({ text, corners })), unread: [] }
  }
}

/** Whether a part has as much light and dark in it as a code has, at least somewhere. */
function isBusy({ image: { data, width, height } }: View): boolean {
  const [cell, least] = [40, 50]
  for (let top = 0; top + cell <= height; top += cell) {
    for (let left = 0; left + cell <= width; left += cell) {
      let changes = 0
      for (let y = top; y < top + cell; y += 4) {
        let before = data[y * width + left] ?? 0
        for (let x = left + 1; x < left + cell; x += 1) {
          const value = data[y * width + x] ?? 0
          if (Math.abs(value - before) < 40) continue
          changes += 1
          before = value
        }
      }
      // Modules of 4 pixels change about every second time: 5 edges in each of 10 rows.
      if (changes >= least) return true
    }
  }
  return false
}

/** Overlapping parts of a screen, so that a small code is whole in one of them. */
function* tiles(image: GrayImage): Generator<View> {
  const [side, step] = [1280, 1040]
  for (let top = 0; top === 0 || top + side - step < image.height; top += step) {
    for (let left = 0; left === 0 || left + side - step < image.width; left += step) {
      yield cropView(image, { left, top, width: side, height: side })
    }
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
  yield read(
    changeView(small, (image) => mean(image, 1)),
    local,
  )
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

function* ofScreen(whole: View, read: Read): Generator<Reading> {
  for (const tile of tiles(whole.image)) {
    if (isBusy(tile)) yield read(doubleView(sharpened(tile, 1, 1)), local)
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
