// How far this computer's clock is from the right time, in words.
import { clockWords as words } from '.'

/** @param offsetSeconds above zero: the clock is behind. */
export const formatClockTitle = (offsetSeconds: number): string =>
  offsetSeconds > 0 ? words.behind(offsetSeconds) : words.ahead(-offsetSeconds)
