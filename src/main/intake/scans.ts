// From a picture, the screen, a region or the camera to what the intake holds. One scan at a time.
import { permanent, transient, type AppError } from '../../shared/errors'
import { maxPictureBytes } from '../../shared/limits'
import type { IntakeState, PictureId } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import { readPastedText, readScannedText } from '../otp/offered-text'
import type { ClipboardContent } from '../ports/clipboard'
import type { CameraAnswer, ScannedTexts, Scanner } from '../ports/scanner'
import type { Intake } from './intake'

export interface Scans {
  /** One that the window has handed over. */
  readonly picture: (id: PictureId) => Promise<Result<IntakeState>>
  readonly clipboard: () => Promise<Result<IntakeState>>
  readonly screens: () => Promise<Result<IntakeState>>
  readonly region: () => Promise<Result<IntakeState>>
  readonly camera: () => Promise<Result<IntakeState>>
  readonly cancel: () => void
}

const goOn = (because: AppError): CameraAnswer => ({ kind: 'goOn', because })

export function createScans(dependencies: {
  readonly scanner: Scanner
  readonly intake: Intake
  readonly readClipboard: () => Promise<ClipboardContent>
}): Scans {
  const { scanner, intake, readClipboard } = dependencies
  let underWay = false

  async function alone(scan: () => Promise<Result<IntakeState>>): Promise<Result<IntakeState>> {
    if (underWay) return fail(transient('scanUnderWay'))
    underWay = true
    try {
      return await scan()
    } finally {
      underWay = false
    }
  }

  async function offerTexts(texts: ScannedTexts): Promise<Result<IntakeState>> {
    if (!texts.ok) return texts
    if (texts.value.length === 0) return fail(permanent('noCodeFound'))
    return intake.offer(texts.value.map(readScannedText))
  }

  async function takeClipboard(): Promise<Result<IntakeState>> {
    const content = await readClipboard()
    switch (content.kind) {
      case 'picture':
        return content.picture.length > maxPictureBytes
          ? fail(permanent('pictureTooLarge'))
          : offerTexts(await scanner.scanPicture(content.picture))
      case 'text':
        return intake.offer(readPastedText(content.text))
      case 'empty':
        return fail(permanent('clipboardEmpty'))
    }
  }

  /** The camera goes on until there is something to look at, and until a move is complete. */
  async function answerCamera(texts: readonly string[]): Promise<CameraAnswer> {
    const taken = await offerTexts(ok(texts))
    if (!taken.ok) return goOn(taken.error)
    const { transfer } = taken.value
    return transfer === null || transfer.scanned === transfer.of
      ? { kind: 'close' }
      : { kind: 'goOn', because: transfer }
  }

  async function useCamera(): Promise<Result<IntakeState>> {
    const ended = await scanner.scanCamera(answerCamera)
    if (!ended.ok) return ended
    const state = intake.read()
    // Closed by hand after some parts of a move: those are there, and can be added.
    return ended.value === 'cancelled' && state.candidates.length === 0
      ? fail(permanent('scanCancelled'))
      : ok(state)
  }

  return {
    picture: (id) => alone(async () => offerTexts(await scanner.scanHandedOver(id))),
    clipboard: () => alone(takeClipboard),
    screens: () => alone(async () => offerTexts(await scanner.scanScreens())),
    region: () => alone(async () => offerTexts(await scanner.scanRegion())),
    camera: () => alone(useCamera),
    cancel: scanner.cancel,
  }
}
