// Reading codes: a 4K screen with one code, against jsQR on the same screens in turn, and the longest time that a
// picture of 16 megapixels without a code can take, by the decoder and through the app. With --ablation also what each
// rung of the decoder's ladder earns, which takes some minutes more.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parseArgs } from 'node:util'
import jsQR from 'jsqr'
import { createQrDecoder, type QrDecoder } from '../src/renderer/scanner/decoder/qr-decoder'
import { ablationPictures } from './lib/ablation-pictures'
import { scanInApp } from './lib/app-scan'
import { atMost, median, report } from './lib/report'
import { ablate, type RungEarnings } from './lib/scan-ablation'
import { hostilePictures, screenWithOneCode, type ScreenPicture } from './lib/scan-pictures'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ablation: { type: 'boolean', default: false } },
})
const screens = Number(positionals[0] ?? 24)
const wasmFile = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const start = performance.now()
  const value = await work()
  return { value, ms: performance.now() - start }
}

interface ScreenTimes {
  readonly ours: number
  readonly jsqr: number
  readonly jsqrRead: boolean
}

async function timeScreen(decode: QrDecoder, { image, text }: ScreenPicture): Promise<ScreenTimes> {
  const theirs = await timed(() => jsQR(image.data, image.width, image.height))
  const ours = await timed(() => decode(image))
  if (ours.value.join() !== text) throw new Error('The code of a screen was not read.')
  return { ours: ours.ms, jsqr: theirs.ms, jsqrRead: theirs.value?.data === text }
}

async function timeHostile(decode: QrDecoder): Promise<number> {
  let worst = 0
  for (const { kind, image } of hostilePictures()) {
    const { value, ms } = await timed(() => decode(image))
    if (value.length > 0) throw new Error(`Something was read in ${kind}.`)
    console.log(`${kind}: ${ms.toFixed(0)} ms`)
    worst = Math.max(worst, ms)
  }
  return worst
}

/** The rungs, a row for each. */
async function measureRungs(): Promise<readonly RungEarnings[]> {
  const { pictures, read, rungs } = await ablate(readFileSync(wasmFile), ablationPictures(screens))
  console.log(`${read} of ${pictures} pictures read. The rungs, and the parts of the ladder as a whole:`)
  console.log('tried  last  only')
  for (const { rung, tried, last, only } of rungs) {
    const figures = [tried, last, only].map((figure) => String(figure).padStart(5))
    console.log(`${figures.join(' ')}  ${rung}`)
  }
  return rungs
}

const decode = await createQrDecoder({ zxingWasm: readFileSync(wasmFile) })
// One that is not counted: until then neither is compiled for speed.
await timeScreen(decode, screenWithOneCode(screens))
const times: ScreenTimes[] = []
for (let index = 0; index < screens; index += 1)
  times.push(await timeScreen(decode, screenWithOneCode(index)))
const ours = median(times.map((time) => time.ours))
const theirs = median(times.map((time) => time.jsqr))
const readByJsqr = times.filter(({ jsqrRead }) => jsqrRead).length
console.log(`4K screens with one code: median ${ours.toFixed(0)} ms, all ${screens} read`)
console.log(`jsQR alone: median ${theirs.toFixed(0)} ms, ${readByJsqr} of ${screens} read`)
const worst = await timeHostile(decode)
const inApp = await scanInApp()
const bars = [
  atMost('4K screen with one code, median ms', ours, 150),
  atMost('the same, ratio to jsQR alone', ours / theirs, 0.25),
  atMost('16 megapixels without a code, worst ms', worst, 2500),
  atMost('the same through the app, worst ms', inApp.answeredMs, 2500),
  atMost('main process held up meanwhile, worst ms', inApp.stallMs, 50),
]
report('scan', screens, bars, values.ablation ? { rungs: await measureRungs() } : {})
