// The steps of the enrollment journal as pure changes of the index.
import type { AccountStatus, EnrollmentPhase, EnrollmentState } from '../../shared/models'
import type { EnrollmentIntent } from '../ports/enrollment-journal'
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

export const sameUser = (a: User, b: User | undefined): boolean =>
  b?.connectionId === a.connectionId && b.username === a.username

export const stateOf = ({ route: _, ...state }: JournalEntry): EnrollmentState => state

/**
 * J4: the new account is the user's. Earlier ones, whatever was known of them, are replaced; they
 * stay until the person removes them.
 */
export function activated(index: IndexData, entry: JournalEntry): IndexData {
  return {
    ...index,
    journal: index.journal.filter((other) => !sameUser(entry, other)),
    accounts: index.accounts.map((account): IndexedAccount => {
      if (account.id === entry.accountId) return { ...account, status: 'active' }
      if (!sameUser(entry, account.enrolledWith)) return account
      // What is in the trash stays there, and comes back from it as what it is by then.
      return account.status === 'trashed'
        ? { ...account, statusBeforeTrash: 'superseded' }
        : { ...account, status: 'superseded' }
    }),
  }
}

/** Moves an enrollment to a phase, its account's status with it. */
export function moved(index: IndexData, entry: JournalEntry, phase: EnrollmentPhase): IndexData {
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
  return waiting.reduce((next, entry) => moved(next, entry, 'verifySent'), index)
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
  const next = moved(index, entry, 'stored')
  return { ...next, accounts: [...next.accounts.filter((other) => other.id !== account.id), account] }
}
