// The pictures that the rungs of the decoder's ladder have to earn their places on. Each is calculated: same pixels
// every time.
import {
  blank,
  contrast,
  createRandom,
  curl,
  drawInQuad,
  fourKScreen,
  gray,
  keyUriText,
  migrationText,
  photographKinds,
  quadOf,
  renderQr,
  rotate,
  scale,
  takePhotograph,
  type Color,
} from '../../test/support/qr'
import type { NamedPicture } from './scan-ablation'
import { screenWithOneCode } from './scan-pictures'

/** As in the tests. */
const photographs = 4

async function* ofPhotographs(): AsyncGenerator<NamedPicture> {
  for (const kind of photographKinds) {
    for (let seed = 1; seed <= photographs; seed += 1) {
      const { image, texts } = await takePhotograph(kind, seed, { width: 800, height: 600 })
      yield { name: `photograph: ${kind}, ${seed}`, image, texts }
    }
  }
}

/** Round a bottle that stands, and one that lies. */
function* ofBottles(): Generator<NamedPicture> {
  const random = createRandom(77)
  for (const turn of [0, 90]) {
    for (const bow of [0.06, -0.06, 0.1, -0.1, 0.14, -0.14]) {
      for (const bend of [0.3, 0.4, 0.5, 0.6]) {
        const text = keyUriText(random)
        const bent = curl(rotate(renderQr(text), turn), bend, bow)
        const pose = { center: { x: 500, y: 500 }, size: 600, roll: random.between(0, 360), pitch: 10 }
        const image = drawInQuad(blank(1000, 1000, gray(120)), bent, quadOf(bent, pose))
        yield { name: `bottle: ${turn}, ${bow}, ${bend}`, image, texts: [text] }
      }
    }
  }
}

/** Of which gray sees little or nothing: yellow on white, and pairs that are as bright as each other. */
const pairs: readonly (readonly [Color, Color])[] = [
  [
    [255, 255, 0],
    [255, 255, 255],
  ],
  [
    [0, 0, 255],
    [0, 20, 40],
  ],
  [
    [10, 110, 60],
    [250, 8, 60],
  ],
  [
    [200, 60, 40],
    [20, 152, 40],
  ],
  [
    [76, 100, 255],
    [76, 148, 9],
  ],
  [
    [30, 120, 255],
    [110, 120, 40],
  ],
]

function* ofColors(): Generator<NamedPicture> {
  const text = keyUriText(createRandom(78))
  for (const [dark, light] of pairs) {
    yield { name: `${dark.join()} on ${light.join()}`, image: renderQr(text, { dark, light }), texts: [text] }
  }
}

/** Less between dark and light than zxing takes for a difference. */
function* ofPale(): Generator<NamedPicture> {
  const text = keyUriText(createRandom(79))
  for (const dark of [30, 120, 220]) {
    for (const difference of [24, 16, 12, 8]) {
      const light = dark + difference
      const code = renderQr(text, { dark: gray(dark), light: gray(light) })
      const pose = { center: { x: 450, y: 450 }, size: 400, roll: 3 }
      const image = drawInQuad(blank(900, 900, gray(light)), code, quadOf(code, pose))
      yield { name: `pale: ${dark} on ${light}`, image, texts: [text] }
    }
  }
}

/** Of hardly more than one pixel a module, between pixels, on a 4K screen. */
function* ofScaledScreens(): Generator<NamedPicture> {
  const random = createRandom(80)
  for (const zoom of [1.25, 1.5, 1.75, 2.25]) {
    for (let seed = 300; seed < 306; seed += 1) {
      const isDark = seed % 2 === 1
      const text = isDark ? migrationText(seed - 298, random) : keyUriText(random)
      const code = scale(renderQr(text, { modulePixels: 1 }), zoom)
      const [x, y] = [random.below(3840 - code.width), random.below(2160 - code.height)]
      const image = fourKScreen({ seed, theme: isDark ? 'dark' : 'light', codes: [{ image: code, x, y }] })
      yield { name: `screen: ${zoom}, ${seed}`, image, texts: [text] }
    }
  }
}

/** Eight codes on one screen, sharp and blurred, every other one pale. */
function* ofFullScreens(): Generator<NamedPicture> {
  const random = createRandom(81)
  for (let seed = 500; seed < 508; seed += 1) {
    const codes = Array.from({ length: 8 }, (_, place) => {
      const text = `${keyUriText(random)}&n=${place}`
      const sharp = scale(renderQr(text, { modulePixels: 1 }), random.pick([1.25, 1.5, 2, 2.5, 3]))
      const image = place % 2 === 1 ? contrast(sharp, 120, 170) : sharp
      const x = (place % 4) * 480 + random.below(480 - image.width)
      const y = Math.floor(place / 4) * 540 + random.below(540 - image.height)
      return { text, image, x, y }
    })
    const image = fourKScreen({ seed, width: 1920, height: 1080, codes })
    yield { name: `full screen ${seed}`, image, texts: codes.map(({ text }) => text) }
  }
}

/** @param screens how many of those that the benchmark times */
export async function* ablationPictures(screens: number): AsyncGenerator<NamedPicture> {
  for (let index = 0; index < screens; index += 1) {
    const { image, text } = screenWithOneCode(index)
    yield { name: `screen ${index}`, image, texts: [text] }
  }
  yield* ofScaledScreens()
  yield* ofFullScreens()
  yield* ofBottles()
  yield* ofColors()
  yield* ofPale()
  yield* ofPhotographs()
}
