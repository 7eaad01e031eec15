// A text as a QR code, and the QR code as pixels: dark on light at a whole number of pixels a module, because what is
// blurred is read badly. Pure, and only loaded when someone wants to see a code.
import { encode } from 'uqr'
import { permanent } from '../../../../shared/errors'
import { fail, ok, type Result } from '../../../../shared/result'

/** One byte for each pixel, from left to right and top to bottom: 0 is black, 255 is white. */
export interface Bitmap {
  readonly side: number
  readonly pixels: Uint8Array
}

/** Rows of modules, true where they are dark; without the quiet zone. */
export type Modules = readonly (readonly boolean[])[]

/** ISO/IEC 18004, table 7: bytes in version 40. */
const maxBytes = { L: 2953, M: 2331 }
/** Modules around the code (ISO/IEC 18004, 5.3.8). */
const quietZone = 4
/** Below this, a camera no longer tells modules apart. */
const minModulePixels = 2

/**
 * The modules of the smallest QR code that holds a text.
 *
 * @returns `qrCodeTooLarge` when none does
 */
export function encodeQrCode(text: string): Result<Modules> {
  const bytes = Buffer.byteLength(text)
  if (bytes > maxBytes.L) return fail(permanent('qrCodeTooLarge'))
  const ecc = bytes > maxBytes.M ? 'L' : 'M'
  return ok(encode(text, { ecc, boostEcc: true, border: 0 }).data)
}

/** Draws modules with their quiet zone, as large as fits into a square of `room` pixels; never too small to be read. */
export function drawQrCode(modules: Modules, room: number): Bitmap {
  const inModules = modules.length + 2 * quietZone
  const scale = Math.max(minModulePixels, Math.floor(room / inModules))
  const side = inModules * scale
  const pixels = new Uint8Array(side * side).fill(255)
  const edge = (module: number) => (module + quietZone) * scale
  modules.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (!isDark) return
      for (let line = edge(y); line < edge(y + 1); line += 1)
        pixels.fill(0, line * side + edge(x), line * side + edge(x + 1))
    })
  })
  return { side, pixels }
}
