// The steps of the enrollment journal as pure changes of the index.
import type { AccountId, AccountStatus, EnrollmentPhase } from '../../../shared/models'
import type { EnrollmentIntent } from '../../ports/enrollment-journal'
import type { IndexData, IndexedAccount, JournalEntry } from './index-data'

/** How an account that is being enrolled is shown while its enrollment is in a phase. */
const statusIn: Readonly<Record<EnrollmentPhase, AccountStatus>> = {
  intended: 'pending',
  stored: 'pending',
  verifySent: 'unknown',
  verified: 'active',
  active: 'active',
}

/** A person's name in one pool. */
export type User = Pick<EnrollmentIntent, 'connectionId' | 'username'>

export const isSameUser = (a: User, b: User | undefined): boolean =>
  b?.connectionId === a.connectionId && b.username === a.username

/** An account whose place another one has taken. What is in the trash stays there, and comes back as this. */
function superseded(account: IndexedAccount, neverSent: ReadonlySet<AccountId>): IndexedAccount {
  // No Verify was ever sent for it, or it was refused: it would only be in the way.
  const isUseless = account.status === 'trashed' || neverSent.has(account.id)
  return isUseless
    ? { ...account, status: 'trashed', statusBeforeTrash: 'superseded' }
    : { ...account, status: 'superseded' }
}

/**
 * J4: the new account is the user's. Earlier ones are replaced; those that the service may ever have
 * known stay where they are until the person removes them.
 */
export function activateAccount(index: IndexData, entry: JournalEntry): IndexData {
  const neverSent = new Set(
    index.journal
      .filter(({ phase }) => phase === 'intended' || phase === 'stored')
      .map(({ accountId }) => accountId),
  )
  return {
    ...index,
    journal: index.journal.filter((other) => !isSameUser(entry, other)),
    accounts: index.accounts.map((account): IndexedAccount => {
      if (account.id === entry.accountId) return { ...account, status: 'active' }
      return isSameUser(entry, account.enrolledWith) ? superseded(account, neverSent) : account
    }),
  }
}

/**
 * The service has accepted a code of an account, and it keeps one secret for each user: so this is the
 * one that counts, and a Verify for another whose answer was lost has not succeeded.
 */
export function settleBySignIn(index: IndexData, id: AccountId): IndexData {
  const account = index.accounts.find((other) => other.id === id)
  if (!account?.enrolledWith) return index
  const entry = index.journal.find((other) => other.accountId === id)
  if (entry) return activateAccount(index, entry)
  const user = account.enrolledWith
  const unsettled = index.journal.filter((other) => other.phase === 'verifySent' && isSameUser(user, other))
  const settled = unsettled.reduce((next, other) => moveToPhase(next, other, 'stored'), index)
  return {
    ...settled,
    accounts: settled.accounts.map((other): IndexedAccount => {
      if (other.id === id) return { ...other, status: 'active' }
      const isReplaced = other.status === 'active' && isSameUser(user, other.enrolledWith)
      return isReplaced ? { ...other, status: 'superseded' } : other
    }),
  }
}

/** Moves an enrollment to a phase, its account's status with it. */
export function moveToPhase(index: IndexData, entry: JournalEntry, phase: EnrollmentPhase): IndexData {
  return {
    ...index,
    journal: index.journal.map((other) => (other.id === entry.id ? { ...other, phase } : other)),
    accounts: index.accounts.map((account) =>
      account.id === entry.accountId ? { ...account, status: statusIn[phase] } : account,
    ),
  }
}

/**
 * The index after a later generation was lost: a secret that waited for its Verify may have been sent
 * since, so its outcome counts as unknown.
 */
export function withDoubtfulJournal(index: IndexData): IndexData {
  const waiting = index.journal.filter(({ phase }) => phase === 'stored')
  return waiting.reduce((next, entry) => moveToPhase(next, entry, 'verifySent'), index)
}

export function withoutEnrollment(index: IndexData, entry: JournalEntry): IndexData {
  return {
    ...index,
    journal: index.journal.filter((other) => other.id !== entry.id),
    accounts: index.accounts.filter((account) => account.id !== entry.accountId),
  }
}

/** J1: the account becomes visible, marked as pending. */
export function withPendingAccount(
  index: IndexData,
  entry: JournalEntry,
  account: IndexedAccount,
): IndexData {
  const next = moveToPhase(index, entry, 'stored')
  return { ...next, accounts: [...next.accounts.filter((other) => other.id !== account.id), account] }
}
