// The enrollment journal over index and keychain: J0 … J4 of the design, each on disk before it
// returns. Invariant: any secret the service might accept is durable here, or it cannot have
// accepted it. So nothing here deletes a secret whose Verify was sent.
import { permanent } from '../../shared/errors'
import type {
  AccountId,
  EnrollmentId,
  EnrollmentPhase,
  EnrollmentState,
  TotpParameters,
} from '../../shared/models'
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import type { Clock } from '../ports/clock'
import type {
  DurableSecret,
  EnrollmentJournal,
  Intended,
  Verified,
  VerifyPermit,
} from '../ports/enrollment-journal'
import type { Ids } from '../ports/ids'
import type { Accounts } from './accounts'
import { untouched, type IndexData, type IndexedAccount, type JournalEntry } from './index-file/index-data'
import type { IndexStore } from './index-file/index-store'
import {
  activateAccount,
  moveToPhase,
  isSameUser,
  settleBySignIn,
  withoutEnrollment,
  withPendingAccount,
  type User,
} from './index-file/journal-transitions'
import type { SecretStore } from './secret-store'
import { toEnrollmentState } from './shown'
import { createAccountItem } from './stored-item'

/** The journal with what only this side needs. */
export interface VaultJournal extends EnrollmentJournal {
  readonly list: () => readonly EnrollmentState[]
  /** A sign-in was accepted with an account's code: that settles what was open about its user's keys. */
  readonly accepted: (id: AccountId) => Promise<Result<Done>>
  /** The service asks this user to set a factor up: a Verify whose answer was lost did not succeed. */
  readonly notAccepted: (user: User) => Promise<Result<Done>>
  /** Brings what a crash left behind to a phase from which the person can go on. */
  readonly recover: () => Promise<Result<Done>>
  /** Removes an enrollment, secret and all; only while Verify has not been sent. */
  readonly discard: (id: EnrollmentId) => Promise<Result<Done>>
}

type TotpSecret = Pick<DurableSecret, 'secret' | 'parameters'>

const notFound = fail(permanent('enrollmentNotFound'))
const outOfOrder = fail(permanent('stepOutOfOrder'))

export function createEnrollmentJournal(dependencies: {
  readonly index: IndexStore
  readonly secrets: SecretStore
  readonly accounts: Accounts
  readonly clock: Clock
  readonly ids: Ids
}): VaultJournal {
  const { index, secrets, accounts, clock, ids } = dependencies

  /** What an earlier run left; an enrollment of this run is not over, and never recovered under its feet. */
  const leftBehind = new Set(index.read().journal.map(({ id }) => id))

  const entryOf = (id: EnrollmentId): JournalEntry | undefined =>
    index.read().journal.find((entry) => entry.id === id)

  /** Changes one entry, durably; `stepOutOfOrder` when it is not in the phase from which this is a step. */
  const changeEntry = <T>(
    id: EnrollmentId,
    from: EnrollmentPhase,
    change: (before: IndexData, entry: JournalEntry) => IndexData,
    value: T,
  ): Promise<Result<T>> =>
    index.change((before) => {
      const entry = before.journal.find((other) => other.id === id)
      if (!entry) return notFound
      if (entry.phase !== from) return outOfOrder
      return ok({ next: change(before, entry), value })
    })

  /** A user pool hands out nothing but TOTP. */
  async function totpSecretOf(accountId: AccountId): Promise<Result<TotpSecret>> {
    const found = await accounts.secretOf(accountId)
    if (!found.ok) return found
    const { secret, parameters } = found.value
    return parameters.type === 'totp' ? ok({ secret, parameters }) : fail(permanent('keychainItemDamaged'))
  }

  const durable = async (id: EnrollmentId, accountId: AccountId): Promise<Result<DurableSecret>> => {
    const secret = await totpSecretOf(accountId)
    if (!secret.ok) return secret
    return ok({ enrollmentId: id, accountId, ...secret.value } as DurableSecret)
  }

  /** J1 may be missing although K1 is done: then the secret is adopted. Else there was nothing. */
  async function adoptOrForget(entry: JournalEntry): Promise<Result<Done>> {
    const secret = await totpSecretOf(entry.accountId)
    if (!secret.ok)
      // Absent for certain, not merely locked away: only then is there nothing to keep.
      return secret.error.code === 'keychainItemMissing'
        ? changeEntry(entry.id, 'intended', withoutEnrollment, null)
        : secret
    const { parameters } = secret.value
    const confirmed = await secrets.confirm(entry.accountId)
    if (!confirmed.ok) return confirmed
    return changeEntry(
      entry.id,
      'intended',
      (before, current) => withPendingAccount(before, current, pendingAccount(current, parameters)),
      null,
    )
  }

  function recoverEntry(entry: JournalEntry): Promise<Result<Done>> {
    switch (entry.phase) {
      case 'intended':
        return adoptOrForget(entry)
      case 'verified':
        // Inside a sign-in nothing but its closing answer is left, which the next sign-in makes up for.
        return entry.route === 'session'
          ? changeEntry(entry.id, 'verified', activateAccount, null)
          : Promise.resolve(done)
      case 'active':
        return changeEntry(entry.id, 'active', activateAccount, null)
      case 'stored':
      case 'verifySent':
        return Promise.resolve(done) // shown as unfinished; the person goes on
    }
  }

  const pendingAccount = (entry: JournalEntry, parameters: TotpParameters): IndexedAccount => ({
    id: entry.accountId,
    issuer: entry.issuer,
    accountName: entry.accountName,
    parameters,
    status: 'pending',
    createdAt: clock.now(),
    ...untouched,
    enrolledWith: {
      connectionId: entry.connectionId,
      username: entry.username,
      ...(entry.inspectedBy !== undefined && { inspectedBy: entry.inspectedBy }),
    },
  })

  return {
    list: () => index.read().journal.map(toEnrollmentState),
    state: (id) => {
      const entry = entryOf(id)
      return entry ? ok(toEnrollmentState(entry)) : notFound
    },
    begin: async ({ inspectedBy = null, ...intent }) => {
      const allowed = index.mayChange()
      if (!allowed.ok) return allowed
      const entry: JournalEntry = {
        ...intent,
        ...(inspectedBy !== null && { inspectedBy }),
        id: ids.enrollment(),
        accountId: ids.account(),
        phase: 'intended',
        startedAt: clock.now(),
      }
      const intended = { enrollmentId: entry.id, accountId: entry.accountId } as Intended
      // A keychain that could not take the secret is noticed before the service is asked for one.
      const [ours, noted] = await Promise.all([
        secrets.check(),
        index.change((before) =>
          ok({ next: { ...before, journal: [...before.journal, entry] }, value: intended }),
        ),
      ])
      if (ours.ok || !noted.ok) return noted
      const removed = await changeEntry(entry.id, 'intended', withoutEnrollment, null)
      return removed.ok ? ours : removed
    },
    store: async ({ enrollmentId, accountId }, secret, parameters) => {
      const entry = entryOf(enrollmentId)
      if (!entry) return notFound
      // From `stored` on the item may be what the service knows: it is never written over.
      if (entry.phase !== 'intended') return outOfOrder
      const written = await secrets.write(accountId, createAccountItem({ secret, parameters }, entry))
      if (!written.ok) return written
      const listed = await changeEntry(
        enrollmentId,
        'intended',
        (before, current) => withPendingAccount(before, current, pendingAccount(current, parameters)),
        null,
      )
      return listed.ok ? durable(enrollmentId, accountId) : listed
    },
    readBack: async (id) => {
      const entry = entryOf(id)
      if (!entry) return notFound
      if (entry.phase === 'stored') return durable(id, entry.accountId)
      return entry.phase === 'verifySent' ? fail(permanent('verifyOutcomeUnknown')) : outOfOrder
    },
    verifySent: ({ enrollmentId }) =>
      changeEntry(enrollmentId, 'stored', (before, entry) => moveToPhase(before, entry, 'verifySent'), {
        enrollmentId,
      } as VerifyPermit),
    verifyRejected: ({ enrollmentId }) =>
      changeEntry(enrollmentId, 'verifySent', (before, entry) => moveToPhase(before, entry, 'stored'), null),
    verified: ({ enrollmentId }) =>
      changeEntry(enrollmentId, 'verifySent', (before, entry) => moveToPhase(before, entry, 'verified'), {
        enrollmentId,
      } as Verified),
    reverified: (id) => {
      const entry = entryOf(id)
      if (!entry) return notFound
      return entry.phase === 'verified' ? ok({ enrollmentId: id } as Verified) : outOfOrder
    },
    activate: async ({ enrollmentId }) => {
      const entry = entryOf(enrollmentId)
      if (!entry) return notFound
      return changeEntry(enrollmentId, 'verified', activateAccount, {
        ...toEnrollmentState(entry),
        phase: 'active',
      } as const)
    },
    abandon: ({ enrollmentId }) => changeEntry(enrollmentId, 'intended', withoutEnrollment, null),
    accepted: (accountId) =>
      index.change((before) => ok({ next: settleBySignIn(before, accountId), value: null })),
    notAccepted: (user) =>
      index.change((before) => {
        const lost = before.journal.filter((entry) => entry.phase === 'verifySent' && isSameUser(user, entry))
        return ok({
          next: lost.reduce((next, entry) => moveToPhase(next, entry, 'stored'), before),
          value: null,
        })
      }),
    recover: async () => {
      // Where a newer version has left something, it is for that one to go on with.
      if (!index.mayChange().ok) return done
      for (const entry of index.read().journal.filter(({ id }) => leftBehind.has(id))) {
        // One that was finished may have taken others of the same user with it.
        if (!entryOf(entry.id)) continue
        const recovered = await recoverEntry(entry)
        if (!recovered.ok) return recovered
      }
      return done
    },
    discard: async (id) => {
      const entry = entryOf(id)
      if (!entry) return done // already gone: what was asked for
      if (entry.phase !== 'intended' && entry.phase !== 'stored')
        return fail(permanent('verifyOutcomeUnknown'))
      // The index first: an item that nothing names does no harm, a name without its item does.
      const removed = await changeEntry(id, entry.phase, withoutEnrollment, null)
      return removed.ok ? secrets.remove(entry.accountId) : removed
    },
  }
}
