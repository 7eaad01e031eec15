// Parts of a screen in which a small code could be, for the attempts that are too slow for the whole of it.
import type { GrayImage } from './image'
import { cropView, type View } from './views'

/** A code of 120 pixels covers at least two cells each way. */
const cell = 40
/** Differences below this, out of 255, are shades of one area. */
const minDifference = 40
/** In ten rows of a cell: modules of 4 pixels change about every second time. */
const minChanges = 50
/** Text covers less paper than a code does, which is about half dark. */
const [minDark, maxDark] = [0.3, 0.7]

/** The middle between the darkest and the lightest of a cell. */
function middleOf({ data, width }: GrayImage, left: number, top: number): number {
  let [low, high] = [255, 0]
  for (let y = top; y < top + cell; y += 4) {
    for (let x = left; x < left + cell; x += 1) {
      const value = data[y * width + x] ?? 0
      if (value < low) low = value
      if (value > high) high = value
    }
  }
  return (low + high) / 2
}

/** Whether there is as much light and dark in a cell, and as much between them, as in a code. */
function isCodeLike(image: GrayImage, left: number, top: number): boolean {
  const middle = middleOf(image, left, top)
  let [changes, dark, seen] = [0, 0, 0]
  for (let y = top; y < top + cell; y += 4) {
    const row = y * image.width
    let before = image.data[row + left] ?? 0
    for (let x = row + left; x < row + left + cell; x += 1) {
      const value = image.data[x] ?? 0
      seen += 1
      if (value < middle) dark += 1
      if (Math.abs(value - before) < minDifference) continue
      changes += 1
      before = value
    }
  }
  return changes >= minChanges && dark >= minDark * seen && dark <= maxDark * seen
}

function hasCodeLikeCell(image: GrayImage): boolean {
  for (let top = 0; top + cell <= image.height; top += cell) {
    for (let left = 0; left + cell <= image.width; left += cell) {
      if (isCodeLike(image, left, top)) return true
    }
  }
  return false
}

/** Pixels a side; the next one begins so much later that a code of 240 pixels is whole in one of them. */
const [side, step] = [1000, 760]

/** Overlapping parts of a picture, from left to right and top to bottom, but for those that look like no code. */
export function* promisingTiles(image: GrayImage): Generator<View> {
  for (let top = 0; top === 0 || top + side - step < image.height; top += step) {
    for (let left = 0; left === 0 || left + side - step < image.width; left += step) {
      const tile = cropView(image, { left, top, width: side, height: side })
      if (hasCodeLikeCell(tile.image)) yield tile
    }
  }
}
