// Parts of a picture, cut out or reduced, and the way back: where what is read in them lies in the whole.
import { crop, double, mean, sharpen, squeeze, threshold } from './gray-operations'
import type { GrayImage, Finding, Point, Reading } from './image'

export interface View {
  readonly image: GrayImage
  /** Where its top left corner is in the whole picture, in pixels of that. */
  readonly left: number
  readonly top: number
  /** Pixels of the whole picture for one of the view, across and down. */
  readonly scale: Point
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const asItIs: Point = { x: 1, y: 1 }

export const wholeView = (image: GrayImage): View => ({ image, left: 0, top: 0, scale: asItIs })

/** Cuts out what of a box of whole pixels lies within the whole picture. */
export function cropView(image: GrayImage, box: Box): View {
  const left = Math.max(0, Math.floor(box.left))
  const top = Math.max(0, Math.floor(box.top))
  const width = Math.max(1, Math.min(image.width, Math.ceil(box.left + box.width)) - left)
  const height = Math.max(1, Math.min(image.height, Math.ceil(box.top + box.height)) - top)
  return { image: crop(image, left, top, width, height), left, top, scale: asItIs }
}

/** Smaller, and narrower or lower than it is: what was seen from the side comes closer to a square. */
export const squeezeView = (view: View, across: number, down: number): View => ({
  ...view,
  image: squeeze(view.image, across, down),
  scale: { x: view.scale.x * across, y: view.scale.y * down },
})

export const reduceView = (view: View, factor: number): View => squeezeView(view, factor, factor)

export const doubleView = (view: View): View => ({
  ...view,
  image: double(view.image),
  scale: { x: view.scale.x / 2, y: view.scale.y / 2 },
})

/** Another picture of the same part. */
export const changeView = (view: View, change: (image: GrayImage) => GrayImage): View => ({
  ...view,
  image: change(view.image),
})

export const megapixel = 1_000_000

export const pixelsOf = ({ image }: View): number => image.width * image.height

/** By how much to reduce a view to have no more than so many pixels. */
const factorTo = (view: View, pixels: number): number =>
  Math.max(1, Math.ceil(Math.sqrt(pixelsOf(view) / pixels)))

export const fitted = (view: View, pixels: number): View => reduceView(view, factorTo(view, pixels))

/** Black and white: darker or lighter than the mean of the surroundings. */
export const binarized = (view: View, radius: number, bias: number): View =>
  changeView(view, (image) => threshold(image, radius, bias))

export const sharpened = (view: View, radius: number, amount: number): View =>
  changeView(view, (image) => sharpen(image, radius, amount))

export const smoothed = (view: View): View => changeView(view, (image) => mean(image, 1))

/** What was read in a view, in pixels of the whole picture. */
export function inWhole({ left, top, scale }: View, { findings, unread }: Reading): Reading {
  const point = ({ x, y }: Point): Point => ({ x: left + x * scale.x, y: top + y * scale.y })
  return {
    findings: findings.map(({ text, corners }): Finding => ({ text, corners: corners.map(point) })),
    unread: unread.map((corners) => corners.map(point)),
  }
}

/** The upright box around some points. */
export function boxAround(points: readonly Point[]): Box {
  const [left, top] = [Math.min(...points.map(({ x }) => x)), Math.min(...points.map(({ y }) => y))]
  const [right, bottom] = [Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y))]
  return { left, top, width: right - left, height: bottom - top }
}
