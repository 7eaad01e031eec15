// Pictures that are made to keep a decoder busy. None holds a code.
import type { QrImage } from '../../../src/renderer/scanner/decoder/image'
import { blank } from './picture'
import { createRandom } from './random'

type Painter = (pixels: Uint32Array, width: number, seed: number) => void

const opaque = (red: number, green: number, blue: number): number =>
  ((255 << 24) | (blue << 16) | (green << 8) | red) >>> 0

function eachPixel(color: (x: number, y: number) => number): Painter {
  return (pixels, width) => {
    for (let index = 0; index < pixels.length; index += 1) {
      pixels[index] = color(index % width, Math.floor(index / width))
    }
  }
}

const random =
  (color: (next: () => number) => number): Painter =>
  (pixels, _width, seed) => {
    const source = createRandom(seed)
    const next = () => source.below(256)
    for (let index = 0; index < pixels.length; index += 1) pixels[index] = color(next)
  }

function isFinder(x: number, y: number): boolean {
  if (x > 6 || y > 6) return false
  return Math.max(Math.abs(x - 3), Math.abs(y - 3)) !== 2
}

/** Finder patterns next to each other, `module` pixels a module. */
const finders = (module: number): Painter =>
  eachPixel((x, y) =>
    isFinder(Math.floor(x / module) % 9, Math.floor(y / module) % 9)
      ? opaque(0, 0, 0)
      : opaque(255, 255, 255),
  )

const checkers = (side: number): Painter =>
  eachPixel((x, y) =>
    (Math.floor(x / side) + Math.floor(y / side)) % 2 === 0 ? opaque(0, 0, 0) : opaque(255, 255, 255),
  )

/** A chessboard with its squares in disorder. */
const blocks =
  (side: number): Painter =>
  (pixels, width, seed) => {
    const source = createRandom(seed)
    const columns = Math.ceil(width / side)
    const dark = Array.from({ length: columns * Math.ceil(pixels.length / width / side) }, () =>
      source.chance(0.5),
    )
    eachPixel((x, y) =>
      dark[Math.floor(y / side) * columns + Math.floor(x / side)] === true
        ? opaque(0, 0, 0)
        : opaque(255, 255, 255),
    )(pixels, width, seed)
  }

const painters = {
  'gray noise': random((next) => opaque(...([next()].flatMap((v) => [v, v, v]) as [number, number, number]))),
  'color noise': random((next) => opaque(next(), next(), next())),
  'black and white noise': random((next) => (next() < 128 ? opaque(0, 0, 0) : opaque(255, 255, 255))),
  'salt and pepper': random((next) => {
    const value = next()
    return value < 13 ? opaque(0, 0, 0) : value < 26 ? opaque(255, 255, 255) : opaque(128, 128, 128)
  }),
  'blocks of 2 pixels': blocks(2),
  'blocks of 5 pixels': blocks(5),
  'checkers of 1 pixel': checkers(1),
  'checkers of 8 pixels': checkers(8),
  'finder patterns of 7 pixels': finders(1),
  'finder patterns of 14 pixels': finders(2),
  'finder patterns of 21 pixels': finders(3),
  'finder patterns of 56 pixels': finders(8),
  'upright stripes': eachPixel((x) => (x % 14 < 7 ? opaque(0, 0, 0) : opaque(255, 255, 255))),
} as const satisfies Readonly<Record<string, Painter>>

export type HostileKind = keyof typeof painters

export const hostileKinds = Object.keys(painters) as readonly HostileKind[]

/** A hostile picture; 4096 × 4096, which is 16 megapixels, by default. */
export function hostilePicture(kind: HostileKind, width = 4096, height = 4096, seed = 1): QrImage {
  const image = blank(width, height)
  painters[kind](new Uint32Array(image.data.buffer), width, seed)
  return image
}
