// Finds what is cut at its beginning: a text that runs the other way than the place that it has no room in.
import type { Page } from 'playwright-core'
import { evaluate } from '../observe-window'

/** In the page: what it cuts off with an ellipsis, and runs the other way than its first letter. */
const script = `(() => {
  const firstLetter = /[\\p{L}]/u
  const runsLeft = /[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc]/
  const isCut = (element) => {
    const { textOverflow, direction, overflowX } = getComputedStyle(element)
    if (textOverflow !== 'ellipsis' || overflowX === 'visible') return false
    if (element.scrollWidth <= element.clientWidth) return false
    const letter = firstLetter.exec(element.textContent)?.[0]
    return letter !== undefined && (runsLeft.test(letter) ? 'rtl' : 'ltr') !== direction
  }
  return [...document.querySelectorAll('*')].filter(isCut).map((element) => element.textContent)
})()`

export async function findNamesCutAtTheirBeginning(page: Page): Promise<readonly string[]> {
  const cut = (await evaluate(page, script)) as readonly string[]
  return cut.map((text) => `cut at its beginning: ${text}`)
}
