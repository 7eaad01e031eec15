// The words about a clock that is wrong.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const clock = ({ duration }: Formats): Messages['clock'] => ({
  title: (offsetSeconds) =>
    `O relógio deste computador está ${duration(Math.abs(offsetSeconds))} ${offsetSeconds > 0 ? 'atrasado' : 'adiantado'}`,
  body: 'O Keyturn compensa a diferença; os outros aplicativos autenticadores deste computador, não. Nas configurações do sistema, deixe a data e a hora no automático.',
  dismiss: 'Dispensar o aviso sobre o relógio',
})
