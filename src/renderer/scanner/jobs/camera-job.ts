// The camera: shows what it sees, and reads codes from it until the main process has enough.
import type {
  CameraHint,
  ScannerBridge,
  ScannerFailure,
  ScannerReport,
} from '../../../shared/scanner-protocol'
import { findErrorWords } from '../../words/errors'
import { scannerWords } from '../../words'
import { createCameraView } from './camera-view'
import { decodeWatched, createFailure, type Job } from './job'
import { readPixels } from './pixels'

const words = scannerWords.camera
/** Enough for dense codes that fill the picture, and quick to search. */
const maxPixels = 1_000_000
const pauseMs = 60

const failures: Readonly<Record<string, ScannerFailure>> = {
  NotFoundError: 'cameraMissing',
  OverconstrainedError: 'cameraMissing',
  NotAllowedError: 'cameraRefused',
  SecurityError: 'cameraRefused',
  NotReadableError: 'cameraBusy',
  AbortError: 'cameraBusy',
}

const failureOf = (reason: unknown): ScannerFailure =>
  (reason instanceof DOMException ? failures[reason.name] : undefined) ?? 'scanFailed'

const openCamera = (deviceId: string | null): Promise<MediaStream> =>
  navigator.mediaDevices.getUserMedia({
    video: {
      width: { ideal: 1920 },
      height: { ideal: 1080 },
      ...(deviceId === null ? {} : { deviceId: { exact: deviceId } }),
    },
  })

function sentenceFor(hint: CameraHint): string {
  if (!('code' in hint)) return words.progress(hint.scanned, hint.of)
  const { title, whatToDo } = findErrorWords(hint)
  return `${title}. ${whatToDo}`
}

const nextFrame = (video: HTMLVideoElement): Promise<void> =>
  new Promise((resolve) => video.requestVideoFrameCallback(() => resolve()))

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, pauseMs))

/** Reads frame after frame; main ends it by closing the window. */
async function readCodes(job: Job, video: HTMLVideoElement, answered: () => Promise<void>): Promise<never> {
  let last = ''
  for (;;) {
    await nextFrame(video)
    const whole = { x: 0, y: 0, width: video.videoWidth, height: video.videoHeight }
    const texts = await decodeWatched(job, readPixels(video, whole, maxPixels))
    const seen = texts.join('\n')
    // What main has said about a code it need not say again.
    if (texts.length > 0 && seen !== last) {
      last = seen
      const answer = answered()
      job.report({ kind: 'texts', texts })
      await answer
    } else {
      job.report({ kind: 'visible' })
      await pause()
    }
  }
}

export async function scanCamera(job: Job, onHint: ScannerBridge['onHint']): Promise<ScannerReport> {
  const view = createCameraView(job.root)
  let stream: MediaStream | null = null
  let onAnswer = (): void => undefined
  onHint((hint) => {
    view.say(sentenceFor(hint))
    onAnswer()
  })
  const answered = () => new Promise<void>((resolve) => (onAnswer = resolve))

  const show = async (deviceId: string | null): Promise<void> => {
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = await openCamera(deviceId)
    view.video.srcObject = stream
    await view.video.play()
    await view.offerCameras(stream.getVideoTracks()[0]?.getSettings().deviceId)
  }

  const ended = new Promise<ScannerReport>((resolve) => {
    view.onCancel(() => resolve({ kind: 'cancelled' }))
    view.onChoose((deviceId) => {
      show(deviceId).catch((reason: unknown) => resolve(createFailure(failureOf(reason))))
    })
  })
  try {
    await show(null)
  } catch (reason) {
    return createFailure(failureOf(reason))
  }
  job.report({ kind: 'visible' })
  return Promise.race([ended, readCodes(job, view.video, answered)])
}
