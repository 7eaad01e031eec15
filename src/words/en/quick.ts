// The words of the quick window: a search over everything, and a copy.

export const quick = {
  title: 'Quick window',
  search: 'Search your codes',
  results: 'Accounts',
  hint: 'Enter copies and closes. Esc closes.',
  empty: 'No accounts yet. Open Keyturn to add one.',
  nothingFound: (text: string) => `No account matches “${text}”.`,
  open: 'Open Keyturn',
}
