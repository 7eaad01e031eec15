// What a person may change about an account that is there: names, tags, a note, its place. Pure: index in, index out.
import { permanent } from '../../shared/errors'
import type { AccountId } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import type { IndexData, IndexedAccount } from './index-data'

/** Cleaned already; what is left out stays as it is. */
export type AccountEdit = Partial<Pick<IndexedAccount, 'issuer' | 'accountName' | 'tags' | 'note' | 'pinned'>>

export const renames = (account: IndexedAccount, { issuer, accountName }: AccountEdit): boolean =>
  (issuer ?? account.issuer) !== account.issuer ||
  (accountName ?? account.accountName) !== account.accountName

/** The accounts with one of them before another, or at the end. `accountNotFound` when either is not there. */
export function movedBefore(
  { accounts }: IndexData,
  id: AccountId,
  before: AccountId | null,
): Result<IndexedAccount[]> {
  const account = accounts.find((other) => other.id === id)
  if (account === undefined) return fail(permanent('accountNotFound'))
  if (before === id) return ok([...accounts])
  const others = accounts.filter((other) => other.id !== id)
  const place = before === null ? others.length : others.findIndex((other) => other.id === before)
  return place === -1 ? fail(permanent('accountNotFound')) : ok(others.toSpliced(place, 0, account))
}
