// QR codes as pictures, encoded by zxing-wasm's writer.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { prepareZXingModule } from 'zxing-wasm/writer'
import type { QrImage } from '../../../src/renderer/scanner/decoder/image'
import { black, blank, fillBox, white, type Color } from './picture'

const wasmFile = createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm')
const writer = await prepareZXingModule({
  overrides: { wasmBinary: new Uint8Array(readFileSync(wasmFile)).buffer },
  fireImmediately: true,
})

export type ErrorCorrection = 'L' | 'M' | 'Q' | 'H'

export interface QrSymbolOptions {
  /** 1 to 40; the smallest that holds the text by default. */
  readonly version?: number
  /** M by default. */
  readonly errorCorrection?: ErrorCorrection
}

/** A symbol without its quiet zone. */
export interface QrSymbol {
  /** Modules a side: 17 + 4 × version. */
  readonly modules: number
  readonly isDark: (x: number, y: number) => boolean
}

/** Encodes a text as a QR code. */
export function encodeQr(text: string, { version, errorCorrection = 'M' }: QrSymbolOptions = {}): QrSymbol {
  const { error, symbol } = writer.writeBarcodeFromText(text, {
    format: 'QRCode',
    options: [`ecLevel=${errorCorrection}`, ...(version === undefined ? [] : [`version=${version}`])].join(
      ',',
    ),
    scale: 1,
    rotate: 0,
    invert: false,
    addHRT: false,
    addQuietZones: false,
  })
  if (error !== '') throw new Error(`This text cannot be encoded: ${error}`)
  // A copy: the writer's memory is used again for the next one.
  const cells = symbol.data.slice()
  return {
    modules: symbol.width,
    isDark: (x, y) =>
      x >= 0 && y >= 0 && x < symbol.width && y < symbol.height && cells[y * symbol.width + x] === 0,
  }
}

export interface RenderOptions extends QrSymbolOptions {
  /** Pixels a module, any positive number; 4 by default. */
  readonly modulePixels?: number
  /** Pixels a side without the quiet zone, instead of `modulePixels`. */
  readonly sizePixels?: number
  /** In modules; 4 by default, which is what the standard asks for. */
  readonly quietZone?: number
  readonly dark?: Color
  readonly light?: Color
}

/** Where a module begins, in pixels. Not a whole number of pixels a module: some are a pixel wider. */
const edge = (module: number, pixels: number): number => Math.round(module * pixels)

/** A QR code with its quiet zone, edges on whole pixels as screens draw them. */
export function renderQr(text: string, options: RenderOptions = {}): QrImage {
  const { quietZone = 4, dark = black, light = white } = options
  const { modules, isDark } = encodeQr(text, options)
  const pixels = options.sizePixels === undefined ? (options.modulePixels ?? 4) : options.sizePixels / modules
  const side = edge(modules + 2 * quietZone, pixels)
  const image = blank(side, side, light)
  for (let y = 0; y < modules; y += 1) {
    for (let x = 0; x < modules; x += 1) {
      if (!isDark(x, y)) continue
      const [left, right] = [edge(x + quietZone, pixels), edge(x + quietZone + 1, pixels)]
      const [top, bottom] = [edge(y + quietZone, pixels), edge(y + quietZone + 1, pixels)]
      fillBox(image, { x: left, y: top, width: right - left, height: bottom - top }, dark)
    }
  }
  return image
}

/** How a designer draws modules: as they are, as round dots, or as smaller squares. */
export type ModuleShape = 'square' | 'dots' | 'gaps'

/** A QR code whose modules have another shape; the finder patterns stay as they are. */
export function renderStyledQr(text: string, shape: ModuleShape, options: RenderOptions = {}): QrImage {
  const { quietZone = 4, light = white, modulePixels = 8 } = options
  const image = renderQr(text, { ...options, modulePixels })
  const { modules } = encodeQr(text, options)
  if (shape === 'square') return image
  const radius = modulePixels * (shape === 'dots' ? 0.45 : 0.36)
  const isFinder = (x: number, y: number) =>
    (x < 7 && (y < 7 || y >= modules - 7)) || (x >= modules - 7 && y < 7)
  for (let y = 0; y < image.height; y += 1) {
    for (let x = 0; x < image.width; x += 1) {
      const [column, row] = [
        Math.floor(x / modulePixels) - quietZone,
        Math.floor(y / modulePixels) - quietZone,
      ]
      if (isFinder(column, row)) continue
      const dx = (x % modulePixels) + 0.5 - modulePixels / 2
      const dy = (y % modulePixels) + 0.5 - modulePixels / 2
      const distance = shape === 'dots' ? Math.hypot(dx, dy) : Math.max(Math.abs(dx), Math.abs(dy))
      if (distance > radius) fillBox(image, { x, y, width: 1, height: 1 }, light)
    }
  }
  return image
}
