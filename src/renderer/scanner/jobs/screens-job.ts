// The whole of every display. Persistent, it goes on looking for a moment: our own window is on its way
// out of the picture then.
import type { ScannerJob, ScannerReport } from '../../../shared/scanner-protocol'
import { decodeWatched, createFailure, type Job } from './job'
import { readPixels } from './pixels'
import { openScreen, type ScreenFrames } from './screen-frames'

type ScreensJob = Extract<ScannerJob, { kind: 'screens' }>

/** An 8K display is larger; its codes are too. */
const maxPixels = 16_777_216
const firstFramePatienceMs = 5_000
const changePatienceMs = 800
const maxFrames = 6

async function textsIn(job: Job, frames: ScreenFrames, look: ScreensJob['look']): Promise<string[]> {
  const most = look === 'once' ? 1 : maxFrames
  for (let count = 0; count < most; count += 1) {
    const picture = await frames.next(count === 0 ? firstFramePatienceMs : changePatienceMs)
    if (picture === null) return []
    const whole = { x: 0, y: 0, width: picture.width, height: picture.height }
    const texts = await decodeWatched(job, readPixels(picture, whole, maxPixels))
    if (texts.length > 0) return texts
  }
  return []
}

export async function scanScreens(job: Job, { displays, look }: ScreensJob): Promise<ScannerReport> {
  const found = new Set<string>()
  for (let display = 0; display < displays; display += 1) {
    const frames = await openScreen()
    if (frames === null) return createFailure('screenRefused')
    for (const text of await textsIn(job, frames, look)) found.add(text)
    frames.stop()
  }
  return { kind: 'texts', texts: [...found] }
}
