// Screens as a person has them: a desktop, windows with text and pictures, and codes somewhere on it.
import type { QrImage } from '../../../src/renderer/scanner/decoder/image'
import { blank, fillBox, fillGradient, gray, paste, type Box, type Color } from './picture'
import { createRandom, type Random } from './random'

export type Theme = 'light' | 'dark'

export interface PlacedCode {
  readonly image: QrImage
  /** Left edge of the picture of the code, in pixels. */
  readonly x: number
  readonly y: number
}

export interface ScreenOptions {
  /** What is on the screen besides; 1 by default. */
  readonly seed?: number
  readonly theme?: Theme
  /** 3840 × 2160 by default. */
  readonly width?: number
  readonly height?: number
  readonly codes?: readonly PlacedCode[]
}

interface Colors {
  readonly window: Color
  readonly title: Color
  readonly text: readonly [Color, ...Color[]]
  readonly wallpaper: readonly [Color, Color]
}

const themes: Readonly<Record<Theme, Colors>> = {
  light: {
    window: gray(252),
    title: gray(228),
    text: [gray(30), gray(90), [20, 80, 200]],
    wallpaper: [
      [120, 170, 220],
      [235, 215, 190],
    ],
  },
  dark: {
    window: [30, 32, 36],
    title: [44, 46, 52],
    text: [gray(220), gray(150), [110, 170, 255]],
    wallpaper: [
      [18, 20, 40],
      [70, 40, 80],
    ],
  },
}

/** Strokes of a made-up alphabet in a box of 8 by 12: upright, lying and leaning ones. */
function drawGlyph(image: QrImage, box: Box, color: Color, random: Random): void {
  const stroke = Math.max(1, Math.round(box.width / 6))
  const strokes = random.below(3) + 1
  for (let index = 0; index < strokes; index += 1) {
    const along = random.below(3) * ((box.width - stroke) / 2)
    const down = random.below(3) * ((box.height - stroke) / 2)
    if (random.chance(0.5)) fillBox(image, { ...box, x: box.x + along, width: stroke }, color)
    else fillBox(image, { ...box, y: box.y + down, height: stroke }, color)
  }
}

function drawText(image: QrImage, box: Box, color: Color, random: Random): void {
  const size = random.pick([12, 14, 16, 22])
  const line = Math.round(size * 1.6)
  for (let y = box.y; y + size < box.y + box.height; y += line) {
    const end = box.x + box.width * random.between(0.4, 1)
    for (let x = box.x; x + size < end; x += Math.round(size * 0.65)) {
      if (random.chance(0.15)) continue
      drawGlyph(image, { x, y, width: size / 2, height: size * 0.75 }, color, random)
    }
  }
}

/** A picture in a page: gradients with soft shapes and grain. */
function drawPhotograph(image: QrImage, box: Box, random: Random): void {
  const color = (): Color => [random.below(256), random.below(256), random.below(256)]
  fillGradient(image, box, color(), color())
  for (let index = 0; index < 12; index += 1) {
    const width = random.between(0.05, 0.4) * box.width
    const height = random.between(0.05, 0.4) * box.height
    const x = box.x + random.between(0, box.width - width)
    const y = box.y + random.between(0, box.height - height)
    fillGradient(image, { x, y, width, height }, color(), color())
  }
  for (let index = 0; index < (box.width * box.height) / 20; index += 1) {
    const x = box.x + random.below(Math.max(1, box.width))
    fillBox(
      image,
      { x, y: box.y + random.below(Math.max(1, box.height)), width: 1, height: 1 },
      gray(random.below(256)),
    )
  }
}

/** Rows of a table, stripes and icons: what looks most like parts of a code. */
function drawControls(image: QrImage, box: Box, { text, title }: Colors, random: Random): void {
  for (let y = box.y; y + 40 < box.y + box.height; y += 40) {
    fillBox(image, { ...box, y, height: 1 }, title)
    for (let x = box.x; x + 40 < box.x + box.width; x += 40 + random.below(160)) {
      const side = random.pick([14, 21, 28])
      const color = random.pick(text)
      fillBox(image, { x, y: y + 6, width: side, height: side }, color)
      if (random.chance(0.6)) {
        const inner = (side * 5) / 7
        const inset = side / 7
        fillBox(image, { x: x + inset, y: y + 6 + inset, width: inner, height: inner }, title)
      }
    }
  }
}

function drawWindow(image: QrImage, box: Box, colors: Colors, random: Random): void {
  fillBox(image, { x: box.x + 6, y: box.y + 8, width: box.width, height: box.height }, gray(60))
  fillBox(image, box, colors.window)
  fillBox(image, { ...box, height: 48 }, colors.title)
  for (const button of [1, 2, 3]) {
    fillBox(
      image,
      { x: box.x + box.width - button * 44, y: box.y + 16, width: 16, height: 16 },
      colors.text[1] ?? gray(90),
    )
  }
  const columns = 1 + random.below(3)
  const width = Math.floor((box.width - 40) / columns)
  for (let column = 0; column < columns; column += 1) {
    for (let y = box.y + 70; y + 120 < box.y + box.height; y += 260) {
      const part = {
        x: box.x + 24 + column * width,
        y,
        width: width - 24,
        height: Math.min(240, box.y + box.height - y - 20),
      }
      const kind = random.below(5)
      if (kind === 0) drawPhotograph(image, part, random)
      else if (kind === 1) drawControls(image, part, colors, random)
      else drawText(image, part, random.pick(colors.text), random)
    }
  }
}

/** A whole screen with the codes on top of everything. Same seed, same pixels. */
export function fourKScreen(options: ScreenOptions = {}): QrImage {
  const { seed = 1, theme = 'light', width = 3840, height = 2160, codes = [] } = options
  const random = createRandom(seed)
  const colors = themes[theme]
  const image = blank(width, height)
  fillGradient(image, { x: 0, y: 0, width, height }, ...colors.wallpaper)
  const windows = 3 + random.below(4)
  for (let index = 0; index < windows; index += 1) {
    const size = {
      width: Math.round(width * random.between(0.25, 0.7)),
      height: Math.round(height * random.between(0.3, 0.8)),
    }
    const at = { x: random.below(width - size.width), y: random.below(height - size.height) }
    drawWindow(image, { ...at, ...size }, colors, random)
  }
  fillBox(image, { x: 0, y: height - 56, width, height: 56 }, colors.title)
  drawControls(image, { x: 20, y: height - 52, width: width / 2, height: 50 }, colors, random)
  for (const { image: code, x, y } of codes) paste(image, code, x, y)
  return image
}
