// Where codes seem to be, from nothing but three finder patterns: bent ones have no straight line between them, and
// zxing does not even say that it has seen them.
import { scanForFinders, type Crossing } from './finder-scan'
import type { GrayImage, Point } from './image'

interface Finder extends Crossing {
  readonly crossings: number
}

/** More than the code in a photograph has, and what lies around it: nothing to try in threes. */
const maxCrossings = 1000
const maxFinders = 6
const maxCodes = 2

const isAt = (finder: Finder, { x, y, width }: Crossing): boolean =>
  Math.max(Math.abs(finder.x - x), Math.abs(finder.y - y)) < 0.4 * width

/** One more crossing of a finder: it lies in the middle of all. */
function joined(finder: Finder, crossing: Crossing): Finder {
  const crossings = finder.crossings + 1
  const mean = (before: number, one: number): number => before + (one - before) / crossings
  return {
    x: mean(finder.x, crossing.x),
    y: mean(finder.y, crossing.y),
    width: mean(finder.width, crossing.width),
    crossings,
  }
}

/** The largest finders of a picture: what few rows cross is grain as often as not. */
function findersIn(image: GrayImage): readonly Finder[] {
  const finders: Finder[] = []
  let crossings = 0
  scanForFinders(image, (crossing) => {
    const at = finders.findIndex((finder) => isAt(finder, crossing))
    const finder = finders[at]
    if (finder === undefined) finders.push({ ...crossing, crossings: 1 })
    else finders[at] = joined(finder, crossing)
    crossings += 1
    return crossings > maxCrossings ? 'stop' : 'goOn'
  })
  if (crossings > maxCrossings) return []
  return finders.toSorted((a, b) => b.crossings - a.crossings).slice(0, maxFinders)
}

interface Triple {
  /** Where the other two meet. */
  readonly corner: Finder
  readonly right: Finder
  readonly below: Finder
  /** How far they are from what a code has when it is seen straight on; 0 is not at all. */
  readonly oddity: number
}

const toward = (from: Point, to: Point): Point => ({ x: to.x - from.x, y: to.y - from.y })
const lengthOf = ({ x, y }: Point): number => Math.hypot(x, y)

const unlike = (a: number, b: number): number => Math.abs(Math.log(a / b))

/** From one of three to the others, clockwise: to the right, and down. */
function tripleAt(corner: Finder, one: Finder, other: Finder): Triple {
  const [first, second] = [toward(corner, one), toward(corner, other)]
  const [along, across] = [lengthOf(first), lengthOf(second)]
  const [right, below] = first.x * second.y > first.y * second.x ? [one, other] : [other, one]
  const cosine = (first.x * second.x + first.y * second.y) / (along * across)
  const sizes = unlike(corner.width, one.width) + unlike(corner.width, other.width)
  return { corner, right, below, oddity: Math.abs(cosine) + unlike(along, across) + sizes }
}

/** Above it, three finders are not of one code. */
const maxOddity = 1.4
/** Modules between the middles of two finders, in the smallest code and the largest, with room for bends. */
const [minModules, maxModules] = [10, 200]

const isWideEnough = ({ corner, right, below }: Triple): boolean =>
  [right, below].every((finder) => {
    const modules = (7 * lengthOf(toward(corner, finder))) / corner.width
    return modules > minModules && modules < maxModules
  })

function triplesOf(finders: readonly Finder[]): readonly Triple[] {
  const triples = finders.flatMap((corner) =>
    finders.flatMap((one, index) =>
      finders
        .slice(index + 1)
        .filter((other) => one !== corner && other !== corner)
        .map((other) => tripleAt(corner, one, other)),
    ),
  )
  return triples
    .filter((triple) => triple.oddity < maxOddity && isWideEnough(triple))
    .toSorted((a, b) => a.oddity - b.oddity)
}

/** From the middle of a finder to the edge of the code, in a direction. */
function halfFinder({ width }: Finder, direction: Point): Point {
  const length = lengthOf(direction)
  // A row through a turned square is longer than its side.
  const half = (width * Math.max(Math.abs(direction.x), Math.abs(direction.y))) / length / 2
  return { x: (direction.x * half) / length, y: (direction.y * half) / length }
}

/** The corners of a code, from its top left one round to its bottom left one. */
function cornersOf({ corner, right, below }: Triple): readonly Point[] {
  const across = toward(corner, right)
  const down = toward(corner, below)
  const at = (finder: Finder, rightwards: number, downwards: number): Point => {
    const [dx, dy] = [halfFinder(finder, across), halfFinder(finder, down)]
    return {
      x: finder.x + rightwards * dx.x + downwards * dy.x,
      y: finder.y + rightwards * dx.y + downwards * dy.y,
    }
  }
  const [a, b, d] = [at(corner, -1, -1), at(right, 1, -1), at(below, -1, 1)]
  return [a, b, { x: b.x + d.x - a.x, y: b.y + d.y - a.y }, d]
}

/** The corners of what are codes most likely, by their finder patterns. */
export const seemingCodes = (image: GrayImage): readonly (readonly Point[])[] =>
  triplesOf(findersIn(image)).slice(0, maxCodes).map(cornersOf)
