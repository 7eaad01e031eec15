// Turns of the event loop. What is settled already has its continuations after one; nothing here waits for time to pass.

/** Whatever was sent before has arrived by then: answers of the fake API, and what React does with them. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
