// What may be on the command line of a start.

/** No window is opened: for a start at login. */
export const hiddenSwitch = 'hidden'
