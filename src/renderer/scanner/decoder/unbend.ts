// Codes on bottles and curled paper: their finder patterns are seen, and nothing between them is where it should be.
// They are straightened by guesses: round which axis, and how much the middle hangs.
import type { GrayImage, Point } from './image'

interface Bend {
  /** Round an axis from top to bottom of the code, or from left to right. */
  readonly upright: boolean
  /** How far the middle is off the line between the sides, in sides of the code. */
  readonly bow: number
}

/** How far each half goes round, in radians. What is read hardly depends on it: 0.3 to 0.7 read the same. */
const angle = 0.6

/** Likely ones first; each serves for what hangs half as much, and half as much again. */
const bends: readonly Bend[] = [0.04, -0.04, 0.08, -0.08, 0.12, -0.12].flatMap((bow) => [
  { upright: true, bow },
  { upright: false, bow },
])

/** How much of the surroundings is shown on each side, in sides of the code. */
const margin = 0.12
/** Pixels a side of the straightened picture. */
const side = 420

function valueAt({ data, width, height }: GrayImage, x: number, y: number): number {
  const left = Math.max(0, Math.min(width - 2, Math.floor(x)))
  const top = Math.max(0, Math.min(height - 2, Math.floor(y)))
  const [right, lower] = [Math.max(0, Math.min(1, x - left)), Math.max(0, Math.min(1, y - top))]
  const index = top * width + left
  const above = (data[index] ?? 0) * (1 - right) + (data[index + 1] ?? 0) * right
  const below = (data[index + width] ?? 0) * (1 - right) + (data[index + width + 1] ?? 0) * right
  return above * (1 - lower) + below * lower
}

/** For each column or row of the straight picture: where it is between the sides, and how far it hangs. */
function profile({ bow }: Bend): { readonly along: Float64Array; readonly drop: Float64Array } {
  const along = new Float64Array(side)
  const drop = new Float64Array(side)
  for (let index = 0; index < side; index += 1) {
    const turned = (((index + 0.5) / side) * (1 + 2 * margin) - margin) * 2 - 1
    along[index] = (Math.sin(angle * turned) / Math.sin(angle) + 1) / 2
    drop[index] = (bow * (Math.cos(angle * turned) - Math.cos(angle))) / (1 - Math.cos(angle))
  }
  return { along, drop }
}

/** The corners are those of the code, from its top left one round to its bottom left one. */
function straighten(image: GrayImage, corners: readonly Point[], bend: Bend): GrayImage {
  const [a, b, , d] = corners
  const data = new Uint8Array(side * side)
  if (!a || !b || !d) return { data, width: side, height: side }
  // A reader has guessed this one, from an alignment pattern that is not where it looked. The others it has seen.
  const c = { x: b.x + d.x - a.x, y: b.y + d.y - a.y }
  const { along, drop } = profile(bend)
  for (let row = 0; row < side; row += 1) {
    const plain = ((row + 0.5) / side) * (1 + 2 * margin) - margin
    for (let column = 0; column < side; column += 1) {
      const straight = ((column + 0.5) / side) * (1 + 2 * margin) - margin
      const u = bend.upright ? (along[column] ?? 0) : straight + (drop[row] ?? 0)
      const v = bend.upright ? plain + (drop[column] ?? 0) : (along[row] ?? 0)
      const x = (1 - v) * ((1 - u) * a.x + u * b.x) + v * ((1 - u) * d.x + u * c.x)
      const y = (1 - v) * ((1 - u) * a.y + u * b.y) + v * ((1 - u) * d.y + u * c.y)
      data[row * side + column] = valueAt(image, x, y)
    }
  }
  return { data, width: side, height: side }
}

interface Straightening {
  /** Which guess it is. */
  readonly name: string
  /** The straight picture: the code fills it but for a margin. */
  readonly straighten: () => GrayImage
}

/** One for each guess. */
export function* straightenings(image: GrayImage, corners: readonly Point[]): Generator<Straightening> {
  if (image.width < 2 || image.height < 2) return
  for (const bend of bends) {
    const name = `${bend.upright ? 'upright' : 'lying'}, bow ${bend.bow}`
    yield { name, straighten: () => straighten(image, corners, bend) }
  }
}
