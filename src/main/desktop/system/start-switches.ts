// What may be on the command line of a start.

/** No window is opened: for a start at login. */
export const hiddenSwitch = 'hidden'

/** For tests, and not in a packaged app: time can be moved on from outside. */
export const movableClockSwitch = 'movable-clock'
