// The words about a clock that is wrong.
import type { Formats } from '../formats'

export const clock = ({ duration }: Formats) => ({
  title: (offsetSeconds: number) =>
    `This computer’s clock is ${duration(Math.abs(offsetSeconds))} ${offsetSeconds > 0 ? 'behind' : 'ahead'}`,
  body: 'Keyturn corrects for this; other authenticator apps on this computer do not. In your system’s settings, let the date and time be set automatically.',
  dismiss: 'Dismiss the notice about the clock',
})
