// How far this computer's clock is from the service's, measured from the Date header of its answers.

/** A Date header has whole seconds, and an answer takes its time: below this nothing is known. */
const noiseMs = 2_000

export interface ClockOffset {
  /** What to add to this computer's time for the service's, in milliseconds; 0 while unknown or within the noise. */
  readonly current: () => number
  /** An answer's Date header, with this computer's times before and after the exchange. */
  readonly measure: (date: string, sentAt: number, receivedAt: number) => void
}

/** @param onChange told when the offset has changed by a second or more */
export function createClockOffset(onChange: (offset: number) => void = () => undefined): ClockOffset {
  let offset = 0
  let told = 0
  return {
    current: () => offset,
    measure: (date, sentAt, receivedAt) => {
      const serverSecond = Date.parse(date)
      if (Number.isNaN(serverSecond)) return
      // The middle of the header's second against the middle of the exchange.
      const measured = serverSecond + 500 - (sentAt + receivedAt) / 2
      const uncertainty = noiseMs + (receivedAt - sentAt) / 2
      offset = Math.abs(measured) <= uncertainty ? 0 : Math.round(measured)
      if (Math.abs(offset - told) < 1_000) return
      told = offset
      onChange(offset)
    },
  }
}
