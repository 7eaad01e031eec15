// @vitest-environment node
// Every code of at least 120 pixels a side, wherever it is on a 4K screen.
import { describe, expect, it } from 'vitest'
import type { QrImage } from '../../../../src/renderer/scanner/decoder/image'
import {
  asJpeg,
  createRandom,
  encodeQr,
  fourKScreen,
  keyUriText,
  migrationText,
  renderQr,
  scale,
  type PlacedCode,
  type Random,
  type RenderOptions,
  type Theme,
} from '../../../support/qr'
import { decode } from './decoder'

interface Content {
  readonly image: QrImage
  readonly text: string
}

/** As web pages in dark mode show them. */
const lightOnDark = { dark: [228, 230, 235], light: [30, 32, 36] } as const

/** Six by four codes, each at some place of its own field. */
function place(contents: readonly Content[], random: Random): readonly PlacedCode[] {
  return contents.map(({ image }, index) => ({
    image,
    x: (index % 6) * 640 + random.below(640 - image.width),
    y: Math.floor(index / 6) * 535 + random.below(535 - image.height),
  }))
}

function codeOf(text: string, options: RenderOptions & { readonly zoom?: number }): Content {
  const { zoom = 1, ...render } = options
  const image = renderQr(text, render)
  return { text, image: zoom === 1 ? image : scale(image, zoom) }
}

/** Codes of 120 to 400 pixels and of many versions, with 2 pixels a module or more. */
function contentsOf(theme: Theme, random: Random): readonly Content[] {
  return Array.from({ length: 24 }, (_, index) => {
    const isExport = index % 4 === 0
    const text = isExport ? migrationText(1 + random.below(12), random) : `${keyUriText(random)}&n=${index}`
    const { modules } = encodeQr(text)
    const least = Math.max(120, 2 * modules)
    const sizePixels = index % 3 === 0 ? least : least + random.below(160)
    const quietZone = random.pick([4, 2, 1])
    return codeOf(text, {
      sizePixels,
      quietZone,
      ...(theme === 'dark' && index % 2 === 0 ? lightOnDark : {}),
    })
  })
}

async function expectAll(contents: readonly Content[], screen: QrImage): Promise<void> {
  const found = new Set(await decode(screen))
  expect(contents.map(({ text }) => text).filter((text) => !found.has(text))).toEqual([])
}

describe('a code on a 4K screen', { timeout: 60_000 }, () => {
  it.each([
    ['light', 1],
    ['dark', 2],
    ['light', 3],
    ['dark', 4],
  ] as const)('is found among many: %s screen %i', async (theme, seed) => {
    const random = createRandom(seed)
    const contents = contentsOf(theme, random)
    await expectAll(contents, fourKScreen({ seed, theme, codes: place(contents, random) }))
  })

  it.each([1.25, 1.5])('is found when the desktop is scaled by %d', async (zoom) => {
    const random = createRandom(9)
    const contents = Array.from({ length: 12 }, (_, index) =>
      codeOf(`${keyUriText(random)}&n=${index}`, { modulePixels: 3, zoom }),
    )
    await expectAll(contents, fourKScreen({ seed: 9, codes: place(contents, random) }))
  })

  it('is found in a screen shot that was saved as JPEG', async () => {
    const random = createRandom(11)
    const contents = contentsOf('light', random)
    const screen = fourKScreen({ seed: 11, codes: place(contents, random) })
    await expectAll(contents, await asJpeg(screen, 70))
  })

  it.each([15, 20, 25, 30, 40])('is found when it is as dense as version %i, alone', async (version) => {
    const content = codeOf('x'.repeat(60), { version, modulePixels: 2 })
    const codes = [{ image: content.image, x: 3400 - content.image.width, y: 1700 }]
    await expectAll([content], fourKScreen({ seed: version, theme: 'dark', codes }))
  })

  it.each([
    ['the top left corner', 0, 0],
    ['the top right corner', 1, 0],
    ['the bottom left corner', 0, 1],
    ['the bottom right corner', 1, 1],
    ['the middle', 0.5, 0.5],
  ])('is found in %s', async (_name, right, down) => {
    const content = codeOf(keyUriText(createRandom(3)), { sizePixels: 120 })
    const { width, height } = content.image
    const codes = [
      { image: content.image, x: Math.round(right * (3840 - width)), y: Math.round(down * (2160 - height)) },
    ]
    await expectAll([content], fourKScreen({ seed: 21, codes }))
  })
})
