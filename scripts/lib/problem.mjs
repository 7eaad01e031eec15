// Failures that can be explained.

/** Something that a person can put right: its message says what was wrong and what to do. */
export class Problem extends Error {}

/**
 * What to show for a failure: a problem explains itself, anything else is a fault of ours and keeps its stack.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Problem) return error.message
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `A fault in Keyturn's scripts, please report it: ${details}`
}
