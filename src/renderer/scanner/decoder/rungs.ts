// The rungs of the ladder: attempts with names, so that what each of them earns can be measured by leaving it out.
import type { Reading } from './image'

export interface Rung {
  readonly name: string
  /** Nothing is calculated before. */
  readonly read: () => Reading
}

export const rung = (name: string, read: () => Reading): Rung => ({ name, read })

/** Whether the rung of this name is skipped. It is asked each time that the rung's turn comes. */
export type IsLeftOut = (name: string) => boolean
