// The words of the quick window: a search over everything, and a copy.
import type { Formats } from '../formats'

export const quick = ({ duration }: Formats) => ({
  title: 'Quick window',
  search: 'Search your codes',
  results: 'Accounts',
  hint: 'Enter copies and closes. Esc closes.',
  loading: 'Looking for your accounts…',
  empty: 'No accounts yet. Open Keyturn to add one.',
  nothingFound: (text: string) => `No account matches “${text}”.`,
  open: 'Open Keyturn',
  copied: (name: string) => `The code of ${name} is copied.`,
  copiedNext: (name: string) => `The next code of ${name} is copied.`,
  clearedIn: (seconds: number) => `The clipboard is cleared in ${duration(seconds)}.`,
})
