// Between two keys of one user it may be that only a sign-in can tell which one counts, or that the newer
// one counts while its enrollment is not finished. A person has two rows with one name then: this tells
// which is which, so that the right one is used and neither is thrown away.
import type { AccountId, AccountSummary, ConnectionId, EnrollmentState } from '../../shared/models'

export type KeyNote = 'newKey' | 'earlierKey' | 'replacedKey'

interface User {
  readonly connectionId: ConnectionId
  readonly username: string
}

const isOf = (user: User, { enrolledWith }: AccountSummary): boolean =>
  enrolledWith?.connectionId === user.connectionId && enrolledWith.username === user.username

/** For one account: what its row has to say beyond its status. */
function noteFor(
  account: AccountSummary,
  accounts: readonly AccountSummary[],
  unfinished: readonly EnrollmentState[],
): KeyNote | null {
  const user = account.enrolledWith
  if (user === undefined) return null
  const others = (status: AccountSummary['status']) =>
    accounts.some((other) => other !== account && other.status === status && isOf(user, other))
  if (account.status === 'unknown') return others('active') ? 'newKey' : null
  if (account.status !== 'active') return null
  if (others('unknown')) return 'earlierKey'
  const newer = unfinished.some(
    (enrollment) =>
      enrollment.phase === 'verified' && enrollment.accountId !== account.id && isOf(enrollment, account),
  )
  return newer ? 'replacedKey' : null
}

export function findKeyNotes(
  accounts: readonly AccountSummary[],
  unfinished: readonly EnrollmentState[],
): ReadonlyMap<AccountId, KeyNote> {
  const notes = new Map<AccountId, KeyNote>()
  // Most people have no two keys of one user: the list is long, and this is done for each of its changes.
  const doubtful = accounts.some(({ status }) => status === 'unknown') || unfinished.length > 0
  if (!doubtful) return notes
  for (const account of accounts) {
    const note = noteFor(account, accounts, unfinished)
    if (note !== null) notes.set(account.id, note)
  }
  return notes
}

/** Whether there is a key of the same user beside the one of this enrollment. */
export const replacesAnother = (
  accounts: readonly AccountSummary[],
  enrollment: Pick<EnrollmentState, 'accountId' | 'connectionId' | 'username'>,
): boolean =>
  accounts.some(
    (account) =>
      account.id !== enrollment.accountId && account.status !== 'trashed' && isOf(enrollment, account),
  )
