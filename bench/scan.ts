// Reading codes: a 4K screen with one code, against jsQR on the same screens in turn, and the longest time that a
// picture of 16 megapixels without a code can take, by the decoder and through the app.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import jsQR from 'jsqr'
import { createQrDecoder, type QrDecoder } from '../src/renderer/scanner/decoder/qr-decoder'
import { scanInApp } from './lib/app-scan'
import { atMost, median, report } from './lib/report'
import { hostilePictures, screenWithOneCode, type ScreenPicture } from './lib/scan-pictures'

const screens = Number(process.argv[2] ?? 24)
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
report('scan', screens, [
  atMost('4K screen with one code, median ms', ours, 150),
  atMost('the same, ratio to jsQR alone', ours / theirs, 0.25),
  atMost('16 megapixels without a code, worst ms', worst, 2500),
  atMost('the same through the app, worst ms', inApp.answeredMs, 2500),
  atMost('main process held up meanwhile, worst ms', inApp.stallMs, 50),
])
