// What a person may change about an account that is there: names, tags, a note, its place. Pure: index in, index out.
import { permanent } from '../../shared/errors'
import type { AccountId } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import type { IndexData, IndexedAccount } from './index-file/index-data'
import { keepPlaces } from './index-file/unread-entries'

/** Cleaned already; what is left out stays as it is. */
export type AccountEdit = Partial<Pick<IndexedAccount, 'issuer' | 'accountName' | 'tags' | 'note' | 'pinned'>>

export const isRenaming = (account: IndexedAccount, { issuer, accountName }: AccountEdit): boolean =>
  (issuer ?? account.issuer) !== account.issuer ||
  (accountName ?? account.accountName) !== account.accountName

/** The index with an account before another one, or at the end. `accountNotFound` when either is not there. */
export function moveAccountBefore(
  index: IndexData,
  id: AccountId,
  before: AccountId | null,
): Result<IndexData> {
  const account = index.accounts.find((other) => other.id === id)
  if (account === undefined) return fail(permanent('accountNotFound'))
  if (before === id) return ok(index)
  const others = index.accounts.filter((other) => other.id !== id)
  const place = before === null ? others.length : others.findIndex((other) => other.id === before)
  if (place === -1) return fail(permanent('accountNotFound'))
  return ok(withAccountsMoved(index, others.toSpliced(place, 0, account), id))
}

/** What cannot be read stays where it is: only here it is known which of two has been moved past it. */
function withAccountsMoved(index: IndexData, accounts: readonly IndexedAccount[], id: AccountId): IndexData {
  const { entries, fields } = index.unread
  const keys = { before: index.accounts.map((account) => account.id), after: accounts.map((one) => one.id) }
  const unread = keepPlaces(entries.accounts, keys, id)
  return { ...index, accounts, unread: { entries: { ...entries, accounts: unread }, fields } }
}
