// The texts of all QR codes in a picture. Needs neither DOM nor Node nor network: it runs in a sandboxed window, in a
// worker and in plain Node.
import { readPicture } from './attempts'
import type { QrImage } from './image'
import type { IsLeftOut } from './rungs'
import { createZxingReader } from './zxing'

/**
 * Reads every QR code in a picture: turned, mirrored, inverted, several at once.
 *
 * @returns the distinct texts in reading order; none if there is no code
 */
export type QrDecoder = (image: QrImage) => Promise<string[]>

export interface QrDecoderOptions {
  /** The bytes of `zxing-wasm/dist/reader/zxing_reader.wasm`. */
  readonly zxingWasm: Uint8Array
  /** Milliseconds from any fixed moment; `performance.now` by default. */
  readonly now?: () => number
  /** Which rungs of the ladder are skipped, to measure what they earn; none by default. */
  readonly isLeftOut?: IsLeftOut
}

/** 8192 × 8192. */
const maxPixels = 67_108_864
/** In milliseconds, after which no further attempt begins. What comes before it, and the last attempt, fit into 2.5 s. */
const budget = 1200

function assertValid({ data, width, height }: QrImage): void {
  const sizes = [width, height]
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
    throw new RangeError('The width and the height of a picture are whole numbers above zero.')
  }
  if (width * height > maxPixels) throw new RangeError('The picture is too large.')
  if (data.length !== width * height * 4) throw new RangeError('A picture has four bytes for each pixel.')
}

/** A decoder with a memory of its own. Its calls run one after the other, each for about 1.5 s at most. */
export async function createQrDecoder(options: QrDecoderOptions): Promise<QrDecoder> {
  const zxing = await createZxingReader(options.zxingWasm)
  const now = options.now ?? (() => performance.now())
  const isLeftOut = options.isLeftOut ?? (() => false)
  return async (image) => {
    await Promise.resolve()
    assertValid(image)
    const end = now() + budget
    return readPicture(image, zxing, () => end - now(), isLeftOut)
  }
}
