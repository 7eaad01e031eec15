// A scanner that sees what a test lets it see: no pixels, no windows, and a camera that is shown one
// code after the other.
import type { CameraAnswer, ScannedTexts, Scanner } from '../../../src/main/ports/scanner'
import { permanent, type AppError } from '../../../src/shared/errors'
import type { PictureId } from '../../../src/shared/models'
import { fail, ok } from '../../../src/shared/result'

export type ScanKind = 'picture' | 'handedOver' | 'screens' | 'region'

/** The texts of the codes that are there; an error; nothing until `cancel`; or something unexpected. */
export type Sight = readonly string[] | AppError | 'waits' | 'throws'

/** The codes that are held before the camera, in turn: afterwards the person closes it. */
export type CameraSight = readonly (readonly string[])[] | AppError | 'waits' | 'throws'

export interface ScannerDouble extends Scanner {
  /** What scans of this kind see from now on; no code, unless told. */
  readonly sees: (kind: ScanKind, sight: Sight) => void
  readonly cameraSees: (sight: CameraSight) => void
  /** Every scan that was begun, in order. */
  readonly scans: () => readonly (ScanKind | 'camera')[]
  /** What the camera's window was told after each code. */
  readonly cameraAnswers: () => readonly CameraAnswer[]
  readonly cancellations: () => number
  /** Which pictures were asked for that had been handed over. */
  readonly pictures: () => readonly PictureId[]
}

/** A list is texts; an object with a code is an error. */
const isError = (sight: Sight | CameraSight): sight is AppError =>
  typeof sight === 'object' && 'retryable' in sight

export function createScannerDouble(): ScannerDouble {
  let sights: Readonly<Partial<Record<ScanKind, Sight>>> = {}
  let camera: CameraSight = []
  let scans: readonly (ScanKind | 'camera')[] = []
  let cameraAnswers: readonly CameraAnswer[] = []
  let cancellations = 0
  let pictures: readonly PictureId[] = []
  let endWaiting: () => void = () => undefined

  const cancelled = (): Promise<void> =>
    new Promise((resolve) => {
      endWaiting = resolve
    })

  async function scan(kind: ScanKind): Promise<ScannedTexts> {
    scans = [...scans, kind]
    const sight = sights[kind] ?? []
    await Promise.resolve()
    if (sight === 'throws') throw new Error('The scanner is broken')
    if (isError(sight)) return fail(sight)
    if (sight !== 'waits') return ok(sight)
    await cancelled()
    return fail(permanent('scanCancelled'))
  }

  return {
    scanPicture: () => scan('picture'),
    scanHandedOver: (id) => {
      pictures = [...pictures, id]
      return scan('handedOver')
    },
    scanScreens: () => scan('screens'),
    scanRegion: () => scan('region'),
    scanCamera: async (onTexts) => {
      scans = [...scans, 'camera']
      const sight = camera
      if (sight === 'throws') throw new Error('The camera is broken')
      if (isError(sight)) return fail(sight)
      if (sight === 'waits') await cancelled()
      for (const texts of sight === 'waits' ? [] : sight) {
        const answer = await onTexts(texts)
        cameraAnswers = [...cameraAnswers, answer]
        if (answer.kind === 'close') return ok('closed')
      }
      return ok('cancelled')
    },
    cancel: () => {
      cancellations += 1
      endWaiting()
    },
    sees: (kind, sight) => {
      sights = { ...sights, [kind]: sight }
    },
    cameraSees: (sight) => {
      camera = sight
    },
    scans: () => scans,
    cameraAnswers: () => cameraAnswers,
    cancellations: () => cancellations,
    pictures: () => pictures,
  }
}
