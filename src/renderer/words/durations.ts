// Lengths of time as people say them: 42 seconds, 3 minutes, 2 hours.

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

const minute = 60
const hour = 60 * minute
const day = 24 * hour

/** Rounded to one unit; the smaller one as long as it says more. */
export const duration = (seconds: number): string => {
  if (seconds < 1.5 * minute) return counted(Math.round(seconds), 'second')
  if (seconds < 1.5 * hour) return counted(Math.round(seconds / minute), 'minute')
  if (seconds < 1.5 * day) return counted(Math.round(seconds / hour), 'hour')
  return counted(Math.round(seconds / day), 'day')
}
