// The words about a clock that is wrong.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const clock = ({ duration }: Formats): Messages['clock'] => ({
  title: (offsetSeconds) =>
    `L’horloge de cet ordinateur ${offsetSeconds > 0 ? 'retarde' : 'avance'} de ${duration(Math.abs(offsetSeconds))}`,
  body: 'Keyturn compense cet écart\u202f; les autres applications d’authentification de cet ordinateur, non. Dans les paramètres de votre système, choisissez le réglage automatique de la date et de l’heure.',
  dismiss: 'Fermer l’avis sur l’horloge',
})
