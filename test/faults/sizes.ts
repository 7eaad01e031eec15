// How much is run when not all of it is.

/** Pairs in `npm test`: with all single faults, a minute or so on one processor. */
export const quickSample = 1_000
