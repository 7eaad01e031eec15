// The words about a list of accounts that was damaged, or of which not everything can be read.
import type { AccountListState } from '../../shared/models'
import type { Formats } from '../formats'

interface ListSentences {
  readonly title: string
  readonly body: string
}

export const accountList = ({ list, number, plural }: Formats) => ({
  states: {
    restored: {
      title: 'The list of accounts was damaged and has been repaired',
      body: 'Every key in your keychain is listed. The last change of names or order may be missing.',
    },
    rebuilt: {
      title: 'The list of accounts was rebuilt from your keychain',
      body: 'All keys and their names are here, older ones too. Organizations have to be added again.',
    },
    incomplete: {
      title: 'The list of accounts is damaged',
      body: 'Some accounts may be missing from it. Their keys are safe in your keychain.',
    },
    newer: {
      title: 'This list was written by a newer Keyturn',
      body: 'Its codes work here. To change anything, install the newest Keyturn: this one leaves the list as it is, so that nothing of it is lost.',
    },
  } satisfies Record<Exclude<AccountListState, 'whole'>, ListSentences>,
  /** Entries that are there and cannot be read. */
  notShown: {
    title: 'Part of the list cannot be shown',
    list: (parts: readonly string[]) => `Not shown: ${list(parts)}.`,
    body: 'This Keyturn cannot read that and keeps it as it is. A newer one may show it.',
    accounts: (count: number) =>
      plural(count, { one: `${number(count)} account`, other: `${number(count)} accounts` }),
    organizations: (count: number) =>
      plural(count, { one: `${number(count)} organization`, other: `${number(count)} organizations` }),
    others: (count: number) =>
      plural(count, { one: `${number(count)} other entry`, other: `${number(count)} other entries` }),
  },
  lookAgain: 'Look for missing accounts',
  looking: 'Looking…',
  dismiss: 'Dismiss the notice about the list',
})
