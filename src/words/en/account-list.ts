// The words about a list of accounts that was damaged.
import type { AccountListState } from '../../shared/models'

interface ListSentences {
  readonly title: string
  readonly body: string
}

export const accountList = {
  states: {
    restored: {
      title: 'The list of accounts was damaged and is whole again',
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
  } satisfies Record<Exclude<AccountListState, 'whole'>, ListSentences>,
  lookAgain: 'Look for them',
  looking: 'Looking…',
  dismiss: 'Dismiss the notice about the list',
}
