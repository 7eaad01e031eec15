// Turns of the event loop in a page: the one place where renderer tests and the gallery use timers. Whatever was settled
// before has its continuations after a turn; nothing waits for time to pass.

/** Whatever was sent before has arrived by then: answers of the fake API, and what React does with them. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))

/** As soon as a page would be painted. */
export const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10))

/** How long a fake answer takes: that it does not come at once, as none of main's does. */
export const answerAfter = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** A page that is idle whenever it has nothing else to do; happy-dom never says so. */
export const idlePage = {
  requestIdleCallback: (task: IdleRequestCallback): number =>
    Number(setTimeout(() => task({ didTimeout: false, timeRemaining: () => 50 }))),
  cancelIdleCallback: (handle: number): void => clearTimeout(handle),
}
