// The words of the quick window: a search over everything, and a copy.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const quick = ({ duration }: Formats): Messages['quick'] => ({
  title: 'Fenêtre rapide',
  search: 'Rechercher dans vos codes',
  results: 'Comptes',
  hint: 'Entrée copie et ferme. Échap ferme.',
  loading: 'Recherche de vos comptes…',
  empty: 'Pas encore de compte. Ouvrez Keyturn pour en ajouter un.',
  nothingFound: (text) => `Aucun compte ne correspond à «\u202f${text}\u202f».`,
  open: 'Ouvrir Keyturn',
  copied: (name) => `Le code du compte ${name} est copié.`,
  copiedNext: (name) => `Le code suivant du compte ${name} est copié.`,
  clearedIn: (seconds) => `Le presse-papiers sera vidé dans ${duration(seconds)}.`,
})
