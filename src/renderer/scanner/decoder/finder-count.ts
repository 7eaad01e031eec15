// How many finder patterns a picture seems to have. Readers try them in threes: thousands of them, which no honest
// picture has, would keep a reader busy for minutes.
import { rowStep, scanForFinders } from './finder-scan'
import type { GrayImage } from './image'

/** An estimate of the number of finder patterns. It stops once it is above `limit`. */
export function countFinderPatterns(image: GrayImage, limit: number): number {
  let found = 0
  scanForFinders(image, ({ width }) => {
    // As many rows cross a core as it is high: 3 of the 7 modules.
    found += (7 * rowStep) / (3 * width)
    return found > limit ? 'stop' : 'goOn'
  })
  return found
}
