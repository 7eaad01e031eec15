// The ladder of attempts on one picture, cheapest and most promising first.
import { closeUps, unbent } from './close-ups'
import { seemingCodes } from './finder-triples'
import { stillUnread, textsOf } from './findings'
import { toChannel, toGray } from './luminance'
import type { GrayImage, QrImage, Point, Reading } from './image'
import { guarded, type Readers, type TimeLeft } from './readers'
import { rung, type IsLeftOut, type Rung } from './rungs'
import { promisingTiles } from './tiles'
import {
  binarized,
  doubleView,
  fitted,
  inWhole,
  megapixel,
  pixelsOf,
  reduceView,
  sharpened,
  smoothed,
  squeezeView,
  wholeView,
  type View,
} from './views'
import type { ZxingReader } from './zxing'

/** Above it a picture is reduced first, so that no attempt takes long. */
const maxPixelsAtOnce = 17 * megapixel
/** Codes that were seen but not read; each takes up to 0.1 s. */
const maxRescued = 8

/** Whatever the picture is, it takes about as long: it works on what is reduced to a megapixel and less. */
function* ofPhotograph(whole: View, { zxing, jsqr }: Readers): Generator<Rung> {
  const medium = fitted(whole, 1.1 * megapixel)
  const small = fitted(medium, 0.35 * megapixel)
  const tiny = fitted(small, 0.1 * megapixel)
  yield rung('photograph: small', () => zxing(small, 'local'))
  yield rung('photograph: tiny', () => zxing(tiny, 'local'))
  // Tilted so far that nothing in it is as high as it is wide.
  yield rung('photograph: half as high', () => zxing(squeezeView(medium, 1, 2), 'local'))
  yield rung('photograph: half as wide', () => zxing(squeezeView(medium, 2, 1), 'local'))
  yield rung('photograph: small, sharpened', () => zxing(sharpened(small, 4, 2), 'local'))
  yield rung('photograph: small, smoothed', () => zxing(smoothed(small), 'local'))
  // Pale ones too: zxing takes differences below 24 for plain paper.
  yield rung('photograph: small, black and white', () =>
    zxing(binarized(small, Math.round(small.image.width / 32), 0), 'fixed'),
  )
  yield rung('photograph: small, black and white by 10', () => zxing(binarized(small, 10, 2), 'fixed'))
  yield rung('photograph: small, doubled and sharpened', () =>
    zxing(sharpened(doubleView(small), 5, 3), 'fixed'),
  )
  yield rung('photograph: medium, smoothed and sharpened', () =>
    zxing(sharpened(smoothed(medium), 6, 4), 'fixed'),
  )
  yield rung('photograph: jsQR', () => jsqr(small))
}

/** Bent so far that no reader has noticed a code. */
function* ofBent(whole: View, { zxing }: Readers): Generator<Rung> {
  const medium = fitted(whole, 1.1 * megapixel)
  for (const corners of seemingCodes(medium.image)) {
    for (const { name, read } of unbent(medium.image, corners, zxing)) {
      yield rung(`bent: ${name}`, () => inWhole(medium, read()))
    }
  }
}

/** One color at a time: a code can be as bright as the paper it is on, and only of another color. */
function* ofColors(picture: QrImage, { zxing }: Readers): Generator<Rung> {
  const factor = Math.max(1, Math.ceil(Math.sqrt((picture.width * picture.height) / megapixel)))
  const scale = { x: factor, y: factor }
  for (const [channel, color] of ['red', 'green', 'blue'].entries()) {
    yield rung(`color: ${color}`, () =>
      zxing({ image: toChannel(picture, channel, factor), left: 0, top: 0, scale }, 'local'),
    )
  }
}

/** What is always tried. */
function* atOnce(whole: View, { zxing }: Readers): Generator<Rung> {
  yield rung('at once: whole', () => zxing(whole, 'local'))
  yield rung('at once: a third', () => zxing(reduceView(whole, 3), 'local'))
}

/** What may still be beside the codes that were found at once, where it costs little. */
function* besides(whole: View, { zxing }: Readers): Generator<Rung> {
  if (pixelsOf(whole) < 4 * megapixel) yield rung('beside: fixed', () => zxing(whole, 'fixed'))
  if (pixelsOf(whole) < 1.5 * megapixel) {
    yield rung('beside: sharpened and doubled', () => zxing(doubleView(sharpened(whole, 1, 1)), 'local'))
  }
}

/** Small codes between pixels, as on a desktop that is scaled by 125 %. */
function* ofScreen(image: GrayImage, { zxing }: Readers): Generator<Rung> {
  for (const tile of promisingTiles(image)) {
    yield rung('tile', () => zxing(doubleView(sharpened(tile, 1, 1)), 'local'))
  }
}

interface Ladder {
  readonly readings: Reading[]
  /** The corners of what was looked at closely. */
  readonly lookedAt: (readonly Point[])[]
  readonly readers: Readers
  readonly timeLeft: TimeLeft
  readonly isLeftOut: IsLeftOut
}

const isFound = ({ readings }: Ladder): boolean => readings.some(({ findings }) => findings.length > 0)

/** Every one, whatever the others find and however long they take. */
function tryAll({ readings, isLeftOut }: Ladder, rungs: Iterable<Rung>): void {
  for (const { name, read } of rungs) if (!isLeftOut(name)) readings.push(read())
}

/** Goes on until an attempt finds something, or time is up. */
function climb({ readings, timeLeft, isLeftOut }: Ladder, rungs: Iterable<Rung>): void {
  if (timeLeft() <= 0) return
  for (const { name, read } of rungs) {
    if (isLeftOut(name)) continue
    const reading = read()
    readings.push(reading)
    if (reading.findings.length > 0 || timeLeft() <= 0) break
  }
}

/** Looks closer at what seemed to be codes. */
function rescue(ladder: Ladder, image: GrayImage): void {
  for (const corners of stillUnread(ladder.readings, ladder.lookedAt).slice(0, maxRescued)) {
    ladder.lookedAt.push(corners)
    climb(ladder, closeUps(image, corners, ladder.readers.zxing))
  }
}

/**
 * The texts of all codes in a picture, in reading order. It climbs until something is found, or time is up; what is
 * beside a code that was found is looked for where that is cheap.
 */
export function readPicture(
  picture: QrImage,
  reader: ZxingReader,
  timeLeft: TimeLeft,
  isLeftOut: IsLeftOut,
): string[] {
  const image = toGray(picture)
  const readers = guarded(reader, timeLeft)
  const ladder: Ladder = { readings: [], lookedAt: [], readers, timeLeft, isLeftOut }
  const whole = fitted(wholeView(image), maxPixelsAtOnce)
  tryAll(ladder, atOnce(whole, readers))
  if (isFound(ladder)) tryAll(ladder, besides(whole, readers))
  rescue(ladder, image)
  const further = [
    () => climb(ladder, ofPhotograph(whole, readers)),
    () => rescue(ladder, image),
    () => climb(ladder, ofBent(whole, readers)),
    () => climb(ladder, ofScreen(image, readers)),
    () => climb(ladder, ofColors(picture, readers)),
  ]
  for (const attempt of further) if (!isFound(ladder)) attempt()
  return textsOf(ladder.readings)
}
