// After the index was damaged: makes the list of accounts whole again from what the keychain has. Items
// describe themselves; where they stood, and what they were enrolled with, is lost with the index.
import { permanent } from '../../shared/errors'
import type { AccountId, AccountListState } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import type { Clock } from '../ports/clock'
import type { KeychainScan } from '../ports/keychain-scan'
import { untouched, type IndexData, type IndexedAccount } from './index-file/index-data'
import type { IndexStore } from './index-file/index-store'
import type { SecretStore } from './secret-store'
import { isMentioned } from './index-file/unread-entries'

export interface ListRecovery {
  readonly state: () => AccountListState
  /** Looks for accounts that the list does not name, if there is reason to; safe to run again. */
  readonly run: () => Promise<Result<AccountListState>>
}

const accountIdPattern = /^[0-9a-f]{32}$/

export function createListRecovery(dependencies: {
  readonly index: IndexStore
  readonly secrets: SecretStore
  readonly scan: KeychainScan
  readonly clock: Clock
}): ListRecovery {
  const { index, secrets, scan, clock } = dependencies
  let outcome: AccountListState = 'whole'

  const isNamed = ({ accounts, journal, unread }: IndexData, id: string): boolean =>
    accounts.some((account) => account.id === id) ||
    journal.some(({ accountId }) => accountId === id) ||
    isMentioned(unread.entries.accounts, id) ||
    isMentioned(unread.entries.journal, id)

  /** The account that an item describes; null for what is none, or cannot be read by anyone. */
  async function readAccount(id: string): Promise<Result<IndexedAccount | 'newer' | null>> {
    const item = await secrets.read(id)
    if (!item.ok) {
      if (item.error.code === 'keychainItemNewer') return ok('newer')
      return item.error.code === 'keychainItemDamaged' ? ok(null) : item
    }
    if (item.value.kind !== 'account') return ok(null)
    const { issuer, accountName, parameters } = item.value
    return ok({
      id: id as AccountId,
      issuer,
      accountName,
      parameters,
      status: 'active',
      createdAt: clock.now(),
      ...untouched,
    })
  }

  async function findUnnamed(): Promise<Result<readonly (IndexedAccount | 'newer')[]>> {
    const ids = await scan.listIds()
    if (!ids.ok) return ids
    const unnamed = ids.value.filter((id) => accountIdPattern.test(id) && !isNamed(index.read(), id))
    const found: (IndexedAccount | 'newer')[] = []
    for (const id of unnamed) {
      const account = await readAccount(id)
      if (!account.ok) return account
      if (account.value !== null) found.push(account.value)
    }
    return ok(found)
  }

  function state(): AccountListState {
    if (!index.mayChange().ok) return 'newer'
    return index.read().recovery === 'none' ? outcome : 'incomplete'
  }

  return {
    state,
    run: async () => {
      const { recovery } = index.read()
      if (state() !== 'incomplete') return ok(state())
      const found = await findUnnamed()
      if (!found.ok) return found
      const readable = found.value.filter((account) => account !== 'newer')
      // What only a newer version can read it may still find: the list counts as incomplete until then.
      const isComplete = readable.length === found.value.length
      const added = await index.change((before) => {
        const missing = readable.filter(({ id }) => !isNamed(before, id))
        const accounts = [...before.accounts, ...missing]
        return ok({ next: { ...before, accounts, recovery: isComplete ? 'none' : recovery }, value: null })
      })
      if (!added.ok) return added
      if (!isComplete) return fail(permanent('keychainItemNewer'))
      outcome = recovery === 'ofEverything' ? 'rebuilt' : 'restored'
      return ok(outcome)
    },
  }
}
