// The words of the quick window: a search over everything, and a copy.
import type { Formats } from '../formats'
import type { Messages } from '../words'

export const quick = ({ duration }: Formats): Messages['quick'] => ({
  title: 'Schnellfenster',
  search: 'Ihre Codes durchsuchen',
  results: 'Konten',
  hint: 'Die Eingabetaste kopiert und schließt. Esc schließt.',
  loading: 'Ihre Konten werden gesucht…',
  empty: 'Noch keine Konten. Öffnen Sie Keyturn, um eines hinzuzufügen.',
  nothingFound: (text) => `Kein Konto passt zu „${text}“.`,
  open: 'Keyturn öffnen',
  copied: (name) => `Der Code von ${name} ist kopiert.`,
  copiedNext: (name) => `Der nächste Code von ${name} ist kopiert.`,
  clearedIn: (seconds) => `Die Zwischenablage wird in ${duration(seconds)} geleert.`,
})
