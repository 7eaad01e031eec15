// When the app's own code may be loaded: once the first page has all that it begins with, because both come from this
// process and the page would wait for the loading. A page that never asks for its last file does not hold the app up.
import type { Clock } from '../../ports/clock'

export interface PageServed {
  /** To be told of the kind of every file (.html, .css) that the page was given. */
  readonly noteFile: (extension: string) => void
  /** For the page of a window that was just opened. */
  readonly wait: () => Promise<void>
}

/** What a page asks for last is its styles. */
const lastFile = '.css'
/** A start takes a tenth of it. */
const maxWaitMs = 3_000

/** @param afterThis runs something once this process has done what is under way, as `setImmediate` does */
export function createPageServed(
  clock: Pick<Clock, 'after'>,
  afterThis: (act: () => void) => void,
): PageServed {
  let end = (): void => undefined
  const served = new Promise<void>((resolve) => {
    end = resolve
  })
  return {
    noteFile: (extension) => {
      if (extension === lastFile) afterThis(end)
    },
    wait: async () => {
      const cancel = clock.after(maxWaitMs, end)
      await served
      cancel()
    },
  }
}
