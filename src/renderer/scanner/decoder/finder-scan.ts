// Where a picture seems to have finder patterns: rows that cross one, dark or light.
import type { GrayImage } from './image'

/** Pixels of a square that shares one threshold. */
const block = 64
/** Every third row: a pattern of 7 pixels still has a row with its core in it. */
export const rowStep = 3

/** Less difference than this within a block is grain on plain paper: nothing in it counts as dark. */
const minContrast = 24

/** What is dark in each block: below the middle of what every fourth pixel says. */
function blockThresholds({ data, width, height }: GrayImage): Uint8Array {
  const columns = Math.ceil(width / block)
  const thresholds = new Uint8Array(columns * Math.ceil(height / block))
  for (let index = 0; index < thresholds.length; index += 1) {
    const [left, top] = [(index % columns) * block, Math.floor(index / columns) * block]
    const [right, bottom] = [Math.min(width, left + block), Math.min(height, top + block)]
    let [low, high] = [255, 0]
    for (let y = top; y < bottom; y += 4) {
      // A shift from row to row, so that stripes are not met at one phase only.
      for (let x = left + ((y >> 2) & 3); x < right; x += 4) {
        const value = data[y * width + x] ?? 0
        if (value < low) low = value
        if (value > high) high = value
      }
    }
    thresholds[index] = high - low < minContrast ? 0 : (low + high + 1) / 2
  }
  return thresholds
}

/** Five runs in proportions of about 1:1:3:1:1. */
function isFinderLike(a: number, b: number, c: number, d: number, e: number): boolean {
  const module = (a + b + c + d + e) / 7
  const slack = module * 0.5 + 0.5
  return (
    Math.abs(c - 3 * module) <= slack * 2 &&
    Math.abs(a - module) <= slack &&
    Math.abs(b - module) <= slack &&
    Math.abs(d - module) <= slack &&
    Math.abs(e - module) <= slack
  )
}

/** Whether the same proportions are met on the way up and down from the middle of a core. */
function isFinderLikeUpright(
  image: GrayImage,
  x: number,
  y: number,
  width: number,
  threshold: number,
): boolean {
  const isDark = (row: number): boolean => (image.data[row * image.width + x] ?? 0) < threshold
  const core = isDark(y)
  const run = (from: number, step: number, dark: boolean): number => {
    let row = from
    while (row >= 0 && row < image.height && Math.abs(row - from) <= width && isDark(row) === dark)
      row += step
    return Math.abs(row - from)
  }
  const up = run(y, -1, core)
  const down = run(y + 1, 1, core)
  const ringUp = run(y - up, -1, !core)
  const ringDown = run(y + 1 + down, 1, !core)
  const edgeUp = run(y - up - ringUp, -1, core)
  const edgeDown = run(y + 1 + down + ringDown, 1, core)
  const most = (3 * width) / 7
  return isFinderLike(Math.min(edgeUp, most), ringUp, up + down, ringDown, Math.min(edgeDown, most))
}

/** A row that crosses the core of a finder pattern. */
export interface Crossing {
  /** The middle of the core. */
  readonly x: number
  readonly y: number
  /** Of the whole pattern, along the row. */
  readonly width: number
}

/** What becomes of the scan after a crossing. A generator would take half as long again on a whole screen. */
export type OnCrossing = (crossing: Crossing) => 'goOn' | 'stop'

/** The crossings in every third row, from top to bottom. */
export function scanForFinders(image: GrayImage, onCrossing: OnCrossing): void {
  const { data, width, height } = image
  const thresholds = blockThresholds(image)
  const columns = Math.ceil(width / block)
  for (let y = 0; y < height; y += rowStep) {
    const row = y * width
    const thresholdsRow = Math.floor(y / block) * columns
    let [a, b, c, d] = [0, 0, 0, 0]
    let start = 0
    let dark = false
    for (let x = 0; x < width; x += 1) {
      const threshold = thresholds[thresholdsRow + (x >> 6)] ?? 0
      if ((data[row + x] ?? 0) < threshold === dark) continue
      const e = x - start
      // Of one or another color: inverted codes have light ones.
      if (a > 0 && c > a && c > e && isFinderLike(a, b, c, d, e)) {
        const center = x - e - d - (c >> 1)
        const total = a + b + c + d + e
        const isFinder = isFinderLikeUpright(image, center, y, total, threshold)
        if (isFinder && onCrossing({ x: center, y, width: total }) === 'stop') return
      }
      ;[a, b, c, d] = [b, c, d, e]
      start = x
      dark = !dark
    }
  }
}
