// The gallery's page as the studio reaches it: see test/renderer/support/gallery/gallery.ts.
import type { Locator, Page } from 'playwright-core'
import { evaluate } from '../observe-window'

interface Gallery {
  readonly gallery: { readonly isOnScreen: (element: unknown) => Promise<boolean> }
}

/** Out of the window, so that it points at nothing: what it is over after a click depends on what has moved below it. */
export const takePointerAway = (page: Page): Promise<void> => page.mouse.move(-1, -1)

/** Returns when what the page shows is all there. */
export const atRest = (page: Page): Promise<unknown> => evaluate(page, 'gallery.atRest()')

/** Lets time pass in the page, where it stands still otherwise. */
export const letPass = (page: Page, ms: number): Promise<unknown> => evaluate(page, `gallery.letPass(${ms})`)

/** What main tells by itself. */
export const emit = (page: Page, event: string, payload: unknown): Promise<unknown> =>
  evaluate(page, `gallery.emit(${JSON.stringify(event)}, ${JSON.stringify(payload)})`)

/** Whether it can be seen in a picture that is taken now. */
export async function isSeen(locator: Locator): Promise<boolean> {
  if (!(await locator.isVisible())) return false
  const [seen = false] = await locator.evaluateAll((elements) =>
    Promise.all(elements.map((element) => (globalThis as unknown as Gallery).gallery.isOnScreen(element))),
  )
  return seen
}
