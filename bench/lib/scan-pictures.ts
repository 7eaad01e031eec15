// The pictures that the scanner is timed on: screens with one code each, and pictures made to keep a decoder busy.
import type { QrImage } from '../../src/renderer/scanner/decoder/image'
import {
  createRandom,
  fourKScreen,
  hostileKinds,
  hostilePicture,
  keyUriText,
  migrationText,
  renderQr,
  type Theme,
} from '../../test/support/qr'

export interface ScreenPicture {
  readonly image: QrImage
  /** What its only code says. */
  readonly text: string
}

/**
 * A 4K screen with one code of 120 to 480 pixels a side somewhere on it. Every other screen is dark, every fourth
 * code is inverted, every fifth is one that Google Authenticator exports.
 *
 * @param index from 0; each gives another screen
 */
export function screenWithOneCode(index: number): ScreenPicture {
  const random = createRandom(1000 + index)
  const theme: Theme = index % 2 === 0 ? 'light' : 'dark'
  const isLarge = index % 5 === 4
  const text = isLarge ? migrationText(6, random) : keyUriText(random)
  const sizePixels = Math.round(random.between(isLarge ? 300 : 120, 480))
  const inverted = index % 4 === 3 ? ({ dark: [225, 228, 232], light: [30, 32, 36] } as const) : {}
  const code = renderQr(text, { sizePixels, ...inverted })
  const [x, y] = [random.below(3840 - code.width), random.below(2160 - code.height)]
  return { image: fourKScreen({ seed: index, theme, codes: [{ image: code, x, y }] }), text }
}

export interface HostilePicture {
  readonly kind: string
  readonly image: QrImage
}

/** 16 megapixels of every kind, one at a time: each takes 64 MiB. */
export function* hostilePictures(): Generator<HostilePicture> {
  for (const kind of hostileKinds) yield { kind, image: hostilePicture(kind) }
}
