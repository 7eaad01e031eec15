// What is offered to be added: pasted, typed, scanned, and then saved or let go.
import { done, ok } from '../../../shared/result'
import { readPastedText } from '../../otp/offered-text'
import type { HandlersOf } from '../router'
import type { Services } from './services'

export const createIntakeHandlers = ({
  intake,
  scans,
}: Pick<Services, 'intake' | 'scans'>): HandlersOf<'intake'> => ({
  'intake.read': () => ok(intake.read()),
  'intake.offerText': ({ text }) => intake.offer(readPastedText(text)),
  'intake.offerByHand': (typed) => intake.offerByHand(typed),
  'intake.preview': (typed) => intake.preview(typed),
  'intake.readCodes': () => ok([...intake.readCodes()]),
  'intake.scanPicture': ({ pictureId }) => scans.picture(pictureId),
  'intake.scanClipboard': () => scans.clipboard(),
  'intake.scanScreens': () => scans.screens(),
  'intake.scanRegion': () => scans.region(),
  'intake.scanCamera': () => scans.camera(),
  'intake.cancelScan': () => {
    scans.cancel()
    return done
  },
  'intake.save': async ({ chosen }) => ok(await intake.save(chosen)),
  'intake.clear': () => {
    intake.clear()
    return done
  },
})
