// zxing and jsQR on views, kept from what would take them too long.
import { countFinderPatterns } from './finder-count'
import { readWithJsqr } from './jsqr-attempt'
import { inWhole, type View } from './views'
import type { ZxingReader } from './zxing'
import { nothing, type Binarizer, type Reading } from './image'

/** Milliseconds that are left. */
export type TimeLeft = () => number

/** More finder patterns than in a picture of hundreds of codes: made to keep us busy. */
const maxFinderPatterns = 2500
/** jsQR tries more of them together than zxing does; no photograph with a code in it has as many. */
const maxForJsqr = 200
/** Milliseconds that jsQR can take for a third of a megapixel. */
const maxJsqrMs = 600
/** Modules a side of version 1: less pixels than that hold no code. */
const minCodeSide = 21

export interface Readers {
  readonly zxing: (view: View, binarizer: Binarizer) => Reading
  readonly jsqr: (view: View) => Reading
}

const isTooSmall = ({ image }: View): boolean => Math.min(image.width, image.height) < minCodeSide

/** The readers, kept from pictures that would take them much longer than the time that is left. */
export const guarded = (zxing: ZxingReader, timeLeft: TimeLeft): Readers => ({
  zxing: (view, binarizer) => {
    if (isTooSmall(view)) return nothing
    if (countFinderPatterns(view.image, maxFinderPatterns) > maxFinderPatterns) return nothing
    return inWhole(view, zxing(view.image, binarizer))
  },
  jsqr: (view) => {
    if (isTooSmall(view) || timeLeft() < maxJsqrMs) return nothing
    if (countFinderPatterns(view.image, maxForJsqr) > maxForJsqr) return nothing
    return inWhole(view, { findings: readWithJsqr(view.image), unread: [] })
  },
})
