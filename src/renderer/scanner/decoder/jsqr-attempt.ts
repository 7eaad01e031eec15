// jsQR, which now and then reads what zxing does not. It takes seconds on noise, so it only gets small pictures.
import jsQR from 'jsqr'
import type { GrayImage, Finding } from './image'
import { decodeLatin1, decodeUtf8 } from './texts'

function toRgba({ data, width, height }: GrayImage): Uint8ClampedArray {
  const pixels = new Uint32Array(width * height)
  for (let index = 0; index < pixels.length; index += 1) {
    pixels[index] = 0xff000000 | ((data[index] ?? 0) * 0x010101)
  }
  return new Uint8ClampedArray(pixels.buffer)
}

type Code = NonNullable<ReturnType<typeof jsQR>>

/** Parts whose bytes are the text; the others (Kanji, and what an ECI declares) are left to jsQR. */
const plainParts: ReadonlySet<string> = new Set(['numeric', 'alphanumeric', 'byte'])

/** jsQR leaves out a part that is not UTF-8, so that half a text would pass for a whole one. */
function textOf({ data, binaryData, chunks }: Code): string {
  if (!chunks.every(({ type }) => plainParts.has(type))) return data
  const bytes = Uint8Array.from(binaryData)
  return decodeUtf8(bytes) ?? decodeLatin1(bytes)
}

function findCode(image: GrayImage): Code | null {
  try {
    // Dark on light only: jsQR 1.4.0 throws when it is asked for light on dark alone.
    return jsQR(toRgba(image), image.width, image.height, { inversionAttempts: 'dontInvert' })
  } catch {
    // It does not check every index that a strange picture leads it to.
    return null
  }
}

/** One code at most: jsQR looks for no more. */
export function readWithJsqr(image: GrayImage): readonly Finding[] {
  const code = findCode(image)
  const text = code === null ? '' : textOf(code)
  if (code === null || text === '') return []
  const { topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner } = code.location
  return [{ text, corners: [topLeftCorner, topRightCorner, bottomRightCorner, bottomLeftCorner] }]
}
