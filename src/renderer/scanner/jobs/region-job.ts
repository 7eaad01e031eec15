// A part of a display: its picture stands still, and the person draws a rectangle on it.
import type { ScannerReport } from '../../../shared/scanner-protocol'
import { scannerWords } from '../../words'
import { decodeWatched, createFailure, type Job } from './job'
import { readPixels, type Part } from './pixels'
import { createRectangle, toPictureRectangle, type Point } from './region-geometry'
import { createOverlay } from './region-overlay'
import { openScreen, type ScreenFrames } from './screen-frames'

const words = scannerWords.region
const firstFramePatienceMs = 5_000
/** Our own window is on its way out: the picture is taken once nothing moves for this long, or after so many. */
const calmMs = 150
const maxFrames = 20
const maxPixels = 16_777_216
/** In CSS pixels. Less is a click, not a rectangle. */
const minSide = 8

async function calmPicture(frames: ScreenFrames): Promise<ImageBitmap | null> {
  let last = await frames.next(firstFramePatienceMs)
  for (let count = 1; count < maxFrames && last !== null; count += 1) {
    const next = await frames.next(calmMs)
    if (next === null) return last
    last = next
  }
  return last
}

/** Listens until the person has drawn around something with codes in it, or wants no more. */
function letDraw(job: Job, picture: ImageBitmap): Promise<ScannerReport> {
  const overlay = createOverlay(job.root, picture)
  overlay.say(words.how)

  const look = async (part: Part): Promise<ScannerReport | null> => {
    overlay.say(words.looking)
    const size = { width: window.innerWidth, height: window.innerHeight }
    const texts = await decodeWatched(
      job,
      readPixels(picture, toPictureRectangle(part, picture, size), maxPixels),
    )
    if (texts.length > 0) return { kind: 'texts', texts }
    overlay.clear()
    overlay.say(words.nothing)
    // Says as well that decoding is over: main waits no longer.
    job.report({ kind: 'visible' })
    return null
  }

  return new Promise((resolve, reject) => {
    let start: Point | null = null
    const lookAt = (part: Part) => {
      look(part).then((end) => {
        if (end !== null) resolve(end)
      }, reject)
    }
    window.addEventListener('pointerdown', (event) => {
      start = { x: event.clientX, y: event.clientY }
    })
    window.addEventListener('pointermove', (event) => {
      if (start !== null) overlay.outline(createRectangle(start, { x: event.clientX, y: event.clientY }))
    })
    window.addEventListener('pointerup', (event) => {
      if (start === null) return
      const part = createRectangle(start, { x: event.clientX, y: event.clientY })
      start = null
      if (Math.min(part.width, part.height) < minSide) overlay.clear()
      else lookAt(part)
    })
    window.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') resolve({ kind: 'cancelled' })
      if (key === 'Enter') lookAt({ x: 0, y: 0, width: window.innerWidth, height: window.innerHeight })
    })
    job.report({ kind: 'visible' })
  })
}

export async function scanRegion(job: Job): Promise<ScannerReport> {
  const frames = await openScreen()
  const picture = frames === null ? null : await calmPicture(frames)
  frames?.stop()
  return picture === null ? createFailure('screenRefused') : letDraw(job, picture)
}
