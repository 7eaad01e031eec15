// The words about a clock that is wrong.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const clock = ({ duration }: Formats): Messages['clock'] => ({
  title: (offsetSeconds) =>
    `El reloj de este equipo va ${duration(Math.abs(offsetSeconds))} ${offsetSeconds > 0 ? 'atrasado' : 'adelantado'}`,
  body: 'Keyturn lo compensa; las demás aplicaciones de autenticación de este equipo, no. En los ajustes de tu sistema, haz que la fecha y la hora se ajusten automáticamente.',
  dismiss: 'Cerrar el aviso sobre el reloj',
})
