// @vitest-environment node
// What the decoder promises of any picture.
import { describe, expect, it, vi } from 'vitest'
import { createQrDecoder } from '../../../../src/renderer/scanner/decoder/qr-decoder'
import type { QrImage } from '../../../../src/renderer/scanner/decoder/image'
import {
  asJpeg,
  blank,
  blur,
  contrast,
  createRandom,
  crop,
  curl,
  encodeFile,
  decodeFile,
  drawInQuad,
  fourKScreen,
  gray,
  hostileKinds,
  hostilePicture,
  invert,
  keyUriText,
  mapPixels,
  migrationText,
  mirror,
  paste,
  quadOf,
  renderQr,
  rotate,
  saltAndPepper,
  scale,
} from '../../../support/qr'
import { decode, zxingWasm } from './decoder'

const text = keyUriText(createRandom(1))
const code = renderQr(text)

/** Codes next to each other on white paper. */
function page(width: number, height: number, codes: readonly (readonly [string, number, number])[]): QrImage {
  const image = blank(width, height)
  for (const [content, x, y] of codes) paste(image, renderQr(content), x, y)
  return image
}

describe('the QR decoder', () => {
  it('reads a code', async () => {
    expect(await decode(code)).toEqual([text])
  })

  it.each(Array.from({ length: 24 }, (_, index) => index * 15 + 7))(
    'reads one turned by %i degrees',
    async (angle) => {
      expect(await decode(rotate(code, angle))).toEqual([text])
    },
  )

  it.each([
    ['backwards', { pitch: 70 }],
    ['forwards', { pitch: -70 }],
    ['to the left', { yaw: 70 }],
    ['to the right', { yaw: -70 }],
  ])('reads one that is tilted far %s', async (_name, angles) => {
    const table = blank(1000, 1000, gray(120))
    const pose = { center: { x: 500, y: 500 }, size: 700, roll: 12, ...angles }
    expect(await decode(drawInQuad(table, code, quadOf(code, pose)))).toEqual([text])
  })

  it.each([
    ['a little', 0.3, 0.06],
    ['the other way', 0.4, -0.08],
    ['far', 0.5, 0.1],
    ['and seen from above', 0.4, 0.14],
  ])('reads one that is bent %s round a bottle that stands, or lies', async (_name, bend, bow) => {
    for (const turn of [0, 90]) {
      const bent = curl(rotate(code, turn), bend, bow)
      const pose = { center: { x: 500, y: 500 }, size: 600, roll: 20, pitch: 10 }
      expect(await decode(drawInQuad(blank(1000, 1000, gray(120)), bent, quadOf(bent, pose)))).toEqual([text])
    }
  })

  it('reads a mirrored one', async () => {
    expect(await decode(mirror(code))).toEqual([text])
  })

  it('reads a light one on dark paper', async () => {
    expect(await decode(invert(code))).toEqual([text])
  })

  it('takes what is transparent for white paper', async () => {
    const transparent = renderQr(text, { light: [0, 0, 0, 0] })
    expect(await decode(transparent)).toEqual([text])
  })

  it('lays what is half transparent on white paper', async () => {
    expect(await decode(renderQr(text, { dark: [0, 0, 0, 128], light: [0, 0, 0, 20] }))).toEqual([text])
  })

  it.each([
    ['red on white', [200, 30, 30], [255, 255, 255]],
    ['blue on yellow', [40, 60, 180], [250, 220, 90]],
    ['green on pink', [10, 110, 60], [255, 190, 200]],
    ['white on violet', [255, 255, 255], [90, 40, 140]],
    ['red on a green that is as bright', [200, 60, 40], [20, 152, 40]],
    ['blue on a gray that is as bright', [40, 60, 250], [76, 76, 76]],
  ] as const)('reads one in %s', async (_name, dark, light) => {
    expect(await decode(renderQr(text, { dark, light }))).toEqual([text])
  })

  it('reads several at once, in reading order', async () => {
    const codes = [
      ['first', 40, 60],
      ['second', 400, 40],
      ['third', 760, 70],
      ['fourth', 20, 420],
      ['fifth', 600, 400],
    ] as const
    expect(await decode(page(1000, 700, codes))).toEqual(['first', 'second', 'third', 'fourth', 'fifth'])
  })

  it('gives a text once that is there twice', async () => {
    const codes = [
      ['one', 20, 20],
      ['two', 300, 20],
      ['one', 600, 20],
    ] as const
    expect(await decode(page(900, 300, codes))).toEqual(['one', 'two'])
  })

  it('reads forty codes in one picture', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `code ${index}`)
    const places = texts.map(
      (content, index) => [content, (index % 8) * 150, Math.floor(index / 8) * 150] as const,
    )
    expect(await decode(page(1200, 750, places))).toEqual(texts)
  })

  it('reads a blurred code beside a sharp one', async () => {
    const image = blank(1400, 700)
    paste(image, code, 40, 40)
    paste(image, scale(renderQr('the small one', { version: 10, sizePixels: 96 }), 1.25), 700, 300)
    expect(await decode(image)).toEqual([text, 'the small one'])
  })

  it.each([
    'Größe',
    '日本語',
    'é € 🙂',
    'otpauth://totp/%F0%9F%99%82',
    '0123456789',
    'ALPHANUMERIC $%*+-./:',
  ])('gives the text "%s" as it is', async (content) => {
    expect(await decode(renderQr(content))).toEqual([content])
  })

  it('reads every version from 1 to 40', async () => {
    for (let version = 1; version <= 40; version += 1) {
      expect(await decode(renderQr(`v${version}`, { version, modulePixels: 3 }))).toEqual([`v${version}`])
    }
  })

  it('reads one from every kind of file', async () => {
    for (const format of ['png', 'jpeg', 'webp', 'gif'] as const) {
      expect(await decode(await decodeFile(await encodeFile(code, format, 50)))).toEqual([text])
    }
  })

  it('reads pale, noisy, blurred and badly compressed ones', async () => {
    expect(await decode(contrast(code, 170, 200))).toEqual([text])
    expect(await decode(saltAndPepper(code, 0.05, createRandom(5)))).toEqual([text])
    expect(await decode(blur(code, 2))).toEqual([text])
    expect(await decode(await asJpeg(code, 10))).toEqual([text])
  })

  it('reads one of a picture of more than 16 megapixels', async () => {
    const image = blank(6000, 3000, gray(240))
    paste(image, renderQr(text, { modulePixels: 6 }), 4000, 1200)
    expect(await decode(image)).toEqual([text])
    const tiny = blank(6000, 3000, gray(240))
    paste(tiny, renderQr(text, { modulePixels: 2 }), 4000, 1200)
    expect(await decode(tiny)).toEqual([text])
  })

  it('does not take half a code for a whole one', async () => {
    expect(await decode(crop(code, { x: 0, y: 0, width: code.width / 2, height: code.height }))).toEqual([])
  })

  it.each([
    [1, 1],
    [1, 4000],
    [4000, 1],
    [2, 3],
    [20, 20],
  ])('answers a picture of %i by %i pixels with nothing', async (width, height) => {
    expect(await decode(blank(width, height))).toEqual([])
  })

  it.each(hostileKinds)('answers %s with nothing', async (kind) => {
    const hurried = await createQrDecoder({ zxingWasm: zxingWasm() })
    expect(await hurried(hostilePicture(kind, 1000, 1000))).toEqual([])
  })

  it('finds no code on a screen without one', async () => {
    expect(await decode(fourKScreen({ seed: 4, theme: 'dark', width: 1920, height: 1080 }))).toEqual([])
  })
})

describe('a picture that is none', () => {
  const data = new Uint8ClampedArray(16)

  it.each([
    ['too few bytes', { data, width: 2, height: 3 }],
    ['too many bytes', { data, width: 1, height: 1 }],
    ['no width', { data: new Uint8ClampedArray(0), width: 0, height: 5 }],
    ['a negative size', { data, width: -2, height: -2 }],
    ['half a pixel', { data, width: 1.6, height: 2.5 }],
    ['a size that is no number', { data, width: Number.NaN, height: 2 }],
    ['an endless size', { data, width: Number.POSITIVE_INFINITY, height: 2 }],
    ['a size beyond all memory', { data, width: 100_000, height: 100_000 }],
  ])('is refused: %s', async (_name, image) => {
    await expect(decode(image)).rejects.toThrow(RangeError)
  })
})

describe('a decoder', () => {
  it('has a memory of its own and asks no network', async () => {
    const fetch = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('No network.'))
    const [one, other] = await Promise.all([
      createQrDecoder({ zxingWasm: zxingWasm() }),
      createQrDecoder({ zxingWasm: zxingWasm() }),
    ])
    expect(await Promise.all([one(code), other(invert(code)), one(mirror(code))])).toEqual([
      [text],
      [text],
      [text],
    ])
    expect(fetch).not.toHaveBeenCalled()
    fetch.mockRestore()
  })

  it('begins no further attempt when its time is up', async () => {
    const small = scale(renderQr(migrationText(3, createRandom(2)), { modulePixels: 1 }), 1.25)
    const image = blank(1300, 900)
    paste(image, small, 600, 300)
    let time = 0
    const hurried = await createQrDecoder({ zxingWasm: zxingWasm(), now: () => (time += 2000) })
    expect(await decode(image)).toHaveLength(1)
    expect(await hurried(image)).toEqual([])
  })

  it('takes pixels wherever they lie in memory, those of a Buffer too', async () => {
    const memory = new Uint8Array(code.data.length + 3)
    memory.set(code.data, 3)
    const clamped = new Uint8ClampedArray(memory.buffer, 3)
    const buffer = Buffer.from(memory.buffer, 3) as unknown as Uint8ClampedArray
    expect(await decode({ ...code, data: clamped })).toEqual([text])
    expect(await decode({ ...code, data: buffer })).toEqual([text])
  })

  it('leaves the picture as it is', async () => {
    const image = mapPixels(code, () => undefined)
    await decode(image)
    expect(image.data).toEqual(code.data)
  })
})
