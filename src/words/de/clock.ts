// The words about a clock that is wrong.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const clock = ({ duration }: Formats): Messages['clock'] => ({
  title: (offsetSeconds) =>
    `Die Uhr dieses Computers geht ${duration(Math.abs(offsetSeconds))} ${offsetSeconds > 0 ? 'nach' : 'vor'}`,
  body: 'Keyturn gleicht das aus, andere Authenticator-Apps auf diesem Computer nicht. Lassen Sie Datum und Uhrzeit in den Systemeinstellungen automatisch einstellen.',
  dismiss: 'Hinweis zur Uhr schließen',
})
