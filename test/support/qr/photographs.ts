// Photographs of codes, made by calculation: a print, a place, a camera, its light and its file.
import type { QrImage } from '../../../src/renderer/scanner/decoder/image'
import { asJpeg } from './files'
import { curl, drawInQuad, quadOf, type Pose } from './geometry'
import {
  blots,
  blur,
  contrast,
  defocus,
  expose,
  glare,
  invert,
  monitorGrid,
  motionBlur,
  sensorNoise,
  shadow,
  unevenLight,
} from './light'
import { blank, fillBox, fillGradient, gray, paste, type Color } from './picture'
import { createRandom, type Random } from './random'
import { renderQr, renderStyledQr, type QrSymbolOptions } from './render-qr'
import { keyUriText, migrationText } from './texts'

export interface Photograph {
  readonly image: QrImage
  /** What is in it. */
  readonly texts: readonly string[]
}

/** What the camera sees before light, lens and sensor. */
interface Scene {
  readonly image: QrImage
  readonly texts: readonly string[]
  /** Pixels a module, for blur that is about as strong whatever the size. */
  readonly module: number
}

interface Studio {
  readonly width: number
  readonly height: number
  readonly random: Random
}

type Recipe = (studio: Studio) => {
  readonly scene: Scene
  readonly quality?: number
  readonly noise?: number
}

/** A table with things on it. */
function table({ width, height, random }: Studio): QrImage {
  const color = (): Color => [random.between(40, 220), random.between(40, 220), random.between(40, 200)]
  const image = blank(width, height)
  fillGradient(image, { x: 0, y: 0, width, height }, color(), color())
  for (let index = 0; index < 25; index += 1) {
    const box = {
      x: random.between(-0.1, 1) * width,
      y: random.between(-0.1, 1) * height,
      width: random.between(0.01, 0.35) * width,
      height: random.between(0.01, 0.35) * height,
    }
    fillGradient(image, box, color(), color())
  }
  return blur(image, 1)
}

interface Shot extends QrSymbolOptions, Omit<Partial<Pose>, 'size' | 'center'> {
  readonly text?: string
  /** The code with its quiet zone, as a share of the shorter side of the photograph. */
  readonly share?: number
  readonly print?: (code: QrImage, random: Random) => QrImage
  readonly style?: 'square' | 'dots' | 'gaps'
  readonly quietZone?: number
  readonly dark?: Color
  readonly light?: Color
}

/** By how much to move corners so that all lie between 0 and `length`, or in the middle if they do not fit. */
function placeWithin(corners: readonly number[], length: number, random: Random): number {
  const [low, high] = [Math.min(...corners), Math.max(...corners)]
  const room = length - (high - low)
  return (room > 0 ? random.between(0, room) : room / 2) - low
}

/** Puts one code on a table. */
function shoot(studio: Studio, shot: Shot = {}): Scene {
  const { random } = studio
  const shorter = Math.min(studio.width, studio.height)
  const text = shot.text ?? keyUriText(random)
  const { share = random.between(0.45, 0.8), style = 'square', quietZone = 4 } = shot
  const ink = { dark: gray(random.between(10, 50)), light: gray(random.between(215, 250)) }
  const code = renderStyledQr(text, style, { ...ink, ...shot, quietZone, modulePixels: 8 })
  const print = shot.print?.(code, random) ?? code
  const size = shorter * share
  const angles = {
    roll: random.between(-20, 20),
    pitch: random.between(-15, 15),
    yaw: random.between(-15, 15),
  }
  const quad = quadOf(print, { ...angles, ...shot, size, center: { x: 0, y: 0 } })
  const move = {
    x: placeWithin(
      quad.map(({ x }) => x),
      studio.width,
      random,
    ),
    y: placeWithin(
      quad.map(({ y }) => y),
      studio.height,
      random,
    ),
  }
  const image = drawInQuad(
    table(studio),
    print,
    quad.map(({ x, y }) => ({ x: x + move.x, y: y + move.y })),
  )
  return { image, texts: [text], module: (8 * size) / code.width }
}

const through = (scene: Scene, ...steps: readonly ((image: QrImage) => QrImage)[]): Scene => ({
  ...scene,
  image: steps.reduce((image, step) => step(image), scene.image),
})

/** Rows of codes on one sheet. */
function sheet(studio: Studio, columns: number, rows: number): Scene {
  const { random } = studio
  const codes = Array.from({ length: columns * rows }, () => keyUriText(random))
  const side = 57 * 4
  const page = blank(columns * side, rows * side, gray(240))
  for (const [index, text] of codes.entries()) {
    const code = renderQr(text, { modulePixels: 4, dark: gray(30), light: gray(240) })
    paste(page, code, (index % columns) * side, Math.floor(index / columns) * side)
  }
  const size = studio.height * 1.1
  const pose = {
    center: { x: studio.width / 2, y: studio.height / 2 },
    size,
    roll: random.between(-6, 6),
    pitch: random.between(-12, 12),
    yaw: random.between(-12, 12),
  }
  const image = drawInQuad(table(studio), page, quadOf(page, pose))
  return { image, texts: codes, module: (4 * size) / page.width }
}

/** Spots on a print, each a share of its width across. */
const stained =
  (count: number, low: number, high: number) =>
  (code: QrImage, random: Random): QrImage => {
    // Not on the finder patterns: without one of them nothing can be read.
    const spots = Array.from({ length: count }, () => ({
      x: random.between(0.42, 0.85) * code.width,
      y: random.between(0.42, 0.85) * code.height,
      radius: random.between(low, high) * code.width,
      strength: 0,
    }))
    return blots(code, spots, gray(random.pick([20, 130, 245])))
  }

const anywhere = ({ width, height, random }: Studio) => ({
  x: random.between(0.25, 0.75) * width,
  y: random.between(0.25, 0.75) * height,
})

const recipes = {
  nominal: (studio) => ({ scene: shoot(studio), noise: 4 }),
  blurred: (studio) => {
    const scene = shoot(studio)
    const { random } = studio
    const strength = random.between(0.5, 1) * scene.module
    const angle = random.between(0, Math.PI)
    const lens = random.chance(0.5)
      ? (image: QrImage) => defocus(image, strength)
      : (image: QrImage) =>
          motionBlur(image, 1.6 * strength * Math.cos(angle), 1.6 * strength * Math.sin(angle))
    return { scene: through(scene, lens), noise: 5 }
  },
  brightness: (studio) => {
    const { random } = studio
    const [low, high] = random.pick<readonly [number, number]>([
      [4, 30],
      [10, 60],
      [120, 175],
      [190, 250],
      [60, 100],
      [225, 245],
      [5, 18],
    ])
    return { scene: through(shoot(studio), (image) => contrast(image, low, high)), noise: 3 }
  },
  'bright spots': (studio) => {
    const { random, width } = studio
    const spots = Array.from({ length: 3 }, () => ({
      ...anywhere(studio),
      radius: random.between(0.02, 0.05) * width,
      strength: random.between(150, 500),
    }))
    const scene = shoot(studio, { errorCorrection: 'Q' })
    return { scene: through(scene, ...spots.map((spot) => (image: QrImage) => glare(image, spot))), noise: 4 }
  },
  close: (studio) => {
    const scene = shoot(studio, {
      share: studio.random.between(0.9, 1),
      roll: studio.random.between(-5, 5),
      quietZone: 2,
    })
    return { scene: through(scene, (image) => defocus(image, scene.module * 0.3)), noise: 4 }
  },
  curved: (studio) => {
    const { random } = studio
    const bend = random.between(0.25, 0.6)
    const bow = random.between(-0.1, 0.1)
    return { scene: shoot(studio, { print: (code) => curl(code, bend, bow, gray(225)) }), noise: 4 }
  },
  damaged: (studio) => ({
    scene: shoot(studio, { errorCorrection: 'H', print: stained(5, 0.03, 0.08) }),
    noise: 5,
  }),
  glare: (studio) => {
    const spot = {
      ...anywhere(studio),
      radius: 0.25 * studio.width,
      strength: studio.random.between(90, 190),
    }
    const scene = shoot(studio)
    return {
      scene: through(
        scene,
        (image) => contrast(image, 40, 120),
        (image) => glare(image, spot),
      ),
      noise: 4,
    }
  },
  'high version': (studio) => {
    const { random } = studio
    const accounts = 8 + random.below(16)
    const scene = shoot(studio, {
      text: migrationText(accounts, random),
      errorCorrection: 'L',
      share: random.between(0.72, 0.8),
      pitch: random.between(-8, 8),
      yaw: random.between(-8, 8),
    })
    return { scene: through(scene, (image) => blur(image, 0.25 * scene.module)), noise: 4, quality: 85 }
  },
  lots: (studio) => ({ scene: sheet(studio, 6, 4), noise: 3, quality: 85 }),
  monitor: (studio) => {
    const { random } = studio
    const scene = shoot(studio)
    const [pitch, angle] = [random.between(1.5, 6), random.between(-10, 10)]
    const depth = random.between(0.4, 0.95)
    return {
      scene: through(
        scene,
        (image) => monitorGrid(image, pitch, angle, depth),
        (image) => blur(image, 0.6),
      ),
      noise: 4,
    }
  },
  'non-compliant': (studio) => {
    const { random } = studio
    const shot = random.pick<Shot>([
      { quietZone: 1 },
      { dark: gray(235), light: gray(30) },
      { dark: [170, 20, 40], light: [250, 220, 120] },
      { dark: [40, 90, 200], light: [240, 200, 60] },
      { dark: [20, 120, 60], light: [250, 170, 170] },
    ])
    return { scene: shoot(studio, shot), noise: 4 }
  },
  pathological: (studio) => {
    const { random } = studio
    const shot = random.pick<Shot>([
      { style: 'dots' },
      { style: 'gaps' },
      { print: invert },
      {
        errorCorrection: 'H',
        print: (code: QrImage) => {
          const side = code.width * 0.2
          const at = (code.width - side) / 2
          const logo = blank(code.width, code.height)
          paste(logo, code, 0, 0)
          fillBox(logo, { x: at, y: at, width: side, height: side }, [230, 120, 40])
          return logo
        },
      },
    ])
    return { scene: shoot(studio, shot), noise: 4 }
  },
  perspective: (studio) => {
    const { random } = studio
    const tilt = random.between(40, 65) * random.pick([1, -1])
    const turned = random.chance(0.5) ? { pitch: tilt } : { yaw: tilt }
    return { scene: shoot(studio, { ...turned, share: 0.85 }), noise: 4 }
  },
  rotations: (studio) => ({ scene: shoot(studio, { roll: studio.random.between(0, 360) }), noise: 4 }),
  shadows: (studio) => {
    const { random } = studio
    const [angle, soft] = [random.between(0, 360), random.between(2, 80)]
    const scene = through(
      shoot(studio),
      (image) => shadow(image, angle, random.between(0.12, 0.4), soft),
      (image) => unevenLight(image, angle + 70, 0.5),
    )
    return { scene, noise: 4 }
  },
  'small in a large picture': (studio) => {
    const scene = shoot(studio, { share: 0.15 + 0.1 * studio.random.between(0, 1) })
    return { scene: through(scene, (image) => blur(image, 0.3 * scene.module)), noise: 3, quality: 85 }
  },
  'in the dark': (studio) => {
    const { random } = studio
    const scene = shoot(studio)
    return {
      scene: through(scene, (image) => expose(image, 0.4)),
      noise: random.between(18, 34),
      quality: 60,
    }
  },
} as const satisfies Readonly<Record<string, Recipe>>

export type PhotographKind = keyof typeof recipes

export const photographKinds = Object.keys(recipes) as readonly PhotographKind[]

/**
 * Takes one photograph. Same kind, seed and size: same pixels.
 *
 * @param size of the photograph in pixels; 1200 × 900 by default
 */
export async function takePhotograph(
  kind: PhotographKind,
  seed: number,
  size: { readonly width: number; readonly height: number } = { width: 1200, height: 900 },
): Promise<Photograph> {
  const random = createRandom(seed * 100 + photographKinds.indexOf(kind))
  const recipe: Recipe = recipes[kind]
  const { scene, noise = 4, quality = 40 + 10 * random.below(5) } = recipe({ ...size, random })
  const image = await asJpeg(sensorNoise(scene.image, noise, random), quality)
  return { image, texts: scene.texts }
}
