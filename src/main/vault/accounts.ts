// The accounts: listed from the index, their secrets from the keychain.
import { isDeepStrictEqual } from 'node:util'
import { findErrorFacts, permanent } from '../../shared/errors'
import type { AccountId, AccountStatus, AccountSummary, OtpParameters } from '../../shared/models'
import { done, fail, ok, type Done, type Result } from '../../shared/result'
import { createTurns } from '../../shared/turns'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import { moveAccountBefore, isRenaming, type AccountEdit } from './account-edits'
import { isHotp, type AccountSecret, type HotpSecret } from './account-secret'
import { untouched, type IndexData, type IndexedAccount } from './index-file/index-data'
import type { IndexStore } from './index-file/index-store'
import type { Reader, SecretStore } from './secret-store'
import { toAccountSummary, withHiddenTags } from './shown'
import { createAccountItem, readSecretOfItem, type StoredAccountItem } from './stored-item'

/** What a new account is made of, as the otp side hands it over. */
export type NewAccount = AccountSecret & { readonly issuer: string; readonly accountName: string }

/** An account that is here already, and in what it is like one that is offered. */
export interface Alike {
  readonly accountId: AccountId
  readonly likeness: 'sameKey' | 'sameName'
  readonly replaceable: boolean
}

export interface Accounts {
  readonly list: () => readonly AccountSummary[]
  /** The summary of an account that is there; `accountNotFound` otherwise. */
  readonly find: (id: AccountId) => Result<AccountSummary>
  readonly secretOf: (id: AccountId, reader?: Reader) => Promise<Result<AccountSecret>>
  /** Reads the secrets of a first screenful, so that they are there when it is drawn; stops at the first failure. */
  readonly readAhead: () => Promise<void>
  /** Which accounts give the same codes, or are called the same. While the keychain is closed, only names tell. */
  readonly alike: (account: NewAccount) => Promise<readonly Alike[]>
  /**
   * Keychain first, read back, then the index: an account that is listed has its secret. Those that it
   * replaces go to the trash in the same change.
   */
  readonly add: (account: NewAccount, replaces: readonly AccountId[]) => Promise<Result<AccountSummary>>
  /**
   * Takes the next counter of a counter-based account: it is moved on in the keychain, and read back,
   * before the key comes with which its code is made. So no code comes twice, whatever happens.
   */
  readonly takeCounter: (id: AccountId) => Promise<Result<HotpSecret>>
  /** A new name is written into the keychain item first, from which the list can be rebuilt. */
  readonly edit: (id: AccountId, edit: AccountEdit) => Promise<Result<AccountSummary>>
  /** In the order of `list`: before another one, or at the end. */
  readonly move: (id: AccountId, before: AccountId | null) => Promise<Result<Done>>
  /** Notes that a code was used now. */
  readonly noteUse: (id: AccountId) => Promise<Result<Done>>
  readonly trash: (id: AccountId) => Promise<Result<Done>>
  readonly restore: (id: AccountId) => Promise<Result<Done>>
}

/** How many rows a window shows at the most when it opens. */
const firstScreenful = 24

const notFound = fail(permanent('accountNotFound'))

/** The index with one account replaced; `accountNotFound` when it is not there. */
export function withAccount(
  index: IndexData,
  id: AccountId,
  replace: (account: IndexedAccount) => IndexedAccount,
): Result<{ readonly next: IndexData; readonly value: null }> {
  if (!index.accounts.some((account) => account.id === id)) return notFound
  const accounts = index.accounts.map((account) => (account.id === id ? replace(account) : account))
  return ok({ next: { ...index, accounts }, value: null })
}

function trashed(account: IndexedAccount): IndexedAccount {
  return account.status === 'trashed'
    ? account
    : { ...account, status: 'trashed', statusBeforeTrash: account.status }
}

function restored({ statusBeforeTrash, ...account }: IndexedAccount): IndexedAccount {
  const status: AccountStatus =
    account.status === 'trashed' ? (statusBeforeTrash ?? 'active') : account.status
  return { ...account, status }
}

type NamesOf = Pick<IndexedAccount, 'issuer' | 'accountName'>
const sameNames = (a: NamesOf, b: NamesOf): boolean =>
  a.issuer === b.issuer && a.accountName === b.accountName

/** Each kind's fields are its own, and all are flat. */
const sameParameters = (a: OtpParameters, b: OtpParameters): boolean => isDeepStrictEqual(a, b)

/** What a user pool knows of is only ever replaced by enrolling anew. */
const isReplaceable = ({ status, enrolledWith }: IndexedAccount): boolean =>
  status === 'active' && enrolledWith === undefined

function checkReplaced({ accounts }: IndexData, replaces: readonly AccountId[]): Result<Done> {
  for (const id of replaces) {
    const account = accounts.find((other) => other.id === id)
    if (!account) return notFound
    if (!isReplaceable(account)) return fail(permanent('accountNotReplaceable'))
  }
  return done
}

export function createAccounts(dependencies: {
  readonly index: IndexStore
  readonly secrets: SecretStore
  readonly clock: Clock
  readonly ids: Ids
}): Accounts {
  const { index, secrets, clock, ids } = dependencies

  const stored = (id: AccountId): Result<IndexedAccount> => {
    const account = index.read().accounts.find((candidate) => candidate.id === id)
    return account ? ok(account) : notFound
  }

  const find = (id: AccountId): Result<AccountSummary> => {
    const account = stored(id)
    return account.ok ? ok(toAccountSummary(account.value)) : account
  }

  async function itemOf(id: AccountId, reader?: Reader): Promise<Result<StoredAccountItem>> {
    const item = await secrets.read(id, reader)
    if (!item.ok) return item
    return item.value.kind === 'account' ? ok(item.value) : fail(permanent('keychainItemDamaged'))
  }

  async function secretOf(id: AccountId, reader?: Reader): Promise<Result<AccountSecret>> {
    const item = await itemOf(id, reader)
    return item.ok ? readSecretOfItem(item.value) : item
  }

  async function alike(account: NewAccount): Promise<readonly Alike[]> {
    const found: Alike[] = []
    let keychainAnswers = true
    for (const other of index.read().accounts.filter(({ status }) => status !== 'trashed')) {
      const isCandidate = keychainAnswers && sameParameters(other.parameters, account.parameters)
      const key = isCandidate ? await secretOf(other.id) : null
      // What a keychain says of all accounts it would say of the next one.
      if (key?.ok === false && findErrorFacts(key.error).ofWholeKeychain) keychainAnswers = false
      const sameKey = key?.ok === true && Buffer.from(key.value.secret).equals(account.secret)
      const likeness = sameKey ? 'sameKey' : sameNames(other, account) ? 'sameName' : null
      if (likeness !== null) found.push({ accountId: other.id, likeness, replaceable: isReplaceable(other) })
    }
    return found
  }

  /** What it replaces may have counted further with the same key: no code comes twice. */
  async function notBehind(account: NewAccount, replaces: readonly AccountId[]): Promise<Result<NewAccount>> {
    if (!isHotp(account)) return ok(account)
    let { counter } = account
    for (const id of replaces) {
      const other = await secretOf(id)
      if (!other.ok && findErrorFacts(other.error).ofWholeKeychain) return other
      const isSame = other.ok && Buffer.from(other.value.secret).equals(account.secret)
      if (isSame && isHotp(other.value)) counter = Math.max(counter, other.value.counter)
    }
    return ok({ ...account, counter })
  }

  async function add(offered: NewAccount, replaces: readonly AccountId[]): Promise<Result<AccountSummary>> {
    const replaceable = checkReplaced(index.read(), replaces)
    if (!replaceable.ok) return replaceable
    const counted = await notBehind(offered, replaces)
    if (!counted.ok) return counted
    const account = counted.value
    const id = ids.account()
    const { issuer, accountName, parameters } = account
    const written = await secrets.write(id, createAccountItem(account, account))
    if (!written.ok) return written
    const added: IndexedAccount = {
      id,
      issuer,
      accountName,
      parameters,
      status: 'active',
      createdAt: clock.now(),
      ...untouched,
    }
    return index.change((before) => {
      const kept = before.accounts.map((other) => (replaces.includes(other.id) ? trashed(other) : other))
      return ok({ next: { ...before, accounts: [...kept, added] }, value: toAccountSummary(added) })
    })
  }

  async function moveCounter(id: AccountId): Promise<Result<HotpSecret>> {
    const account = stored(id)
    if (!account.ok) return account
    const item = await itemOf(id)
    if (!item.ok) return item
    const key = readSecretOfItem(item.value)
    if (!key.ok) return key
    if (!isHotp(key.value) || key.value.counter >= Number.MAX_SAFE_INTEGER)
      return fail(permanent('counterUnsupported'))
    // The counter is the item's own: it moves while a newer version's index is open too.
    const written = await secrets.replace(id, { ...item.value, counter: key.value.counter + 1 })
    return written.ok ? ok(key.value) : written
  }

  async function rename(id: AccountId, edit: AccountEdit): Promise<Result<Done>> {
    const account = stored(id)
    if (!account.ok) return account
    if (!isRenaming(account.value, edit)) return done
    const item = await itemOf(id)
    if (!item.ok) return item
    const { issuer, accountName } = { ...account.value, ...edit }
    return secrets.write(id, { ...item.value, issuer, accountName })
  }

  async function change(id: AccountId, edit: AccountEdit): Promise<Result<AccountSummary>> {
    const renamed = await rename(id, edit)
    if (!renamed.ok) return renamed
    const changed = await index.change((before) =>
      withAccount(before, id, (old) => ({
        ...old,
        ...edit,
        ...(edit.tags && { tags: withHiddenTags(old.tags, edit.tags) }),
      })),
    )
    return changed.ok ? find(id) : changed
  }

  /**
   * One after the other: two that read the same counter would give the same code, and a new name written
   * with a counter read before would bring one back.
   */
  const inTurn = createTurns()

  return {
    list: () => index.read().accounts.map(toAccountSummary),
    find,
    secretOf,
    readAhead: async () => {
      const visible = index.read().accounts.filter(({ status }) => status !== 'trashed')
      const fromTheTop = [
        ...visible.filter(({ pinned }) => pinned),
        ...visible.filter(({ pinned }) => !pinned),
      ]
      for (const { id } of fromTheTop.slice(0, firstScreenful))
        if (!(await secretOf(id, 'program')).ok) return
    },
    alike,
    add,
    takeCounter: (id) => inTurn(() => moveCounter(id)),
    edit: (id, edit) => inTurn(() => change(id, edit)),
    move: (id, before) =>
      index.change((now) => {
        const moved = moveAccountBefore(now, id, before)
        return moved.ok ? ok({ next: moved.value, value: null }) : moved
      }),
    noteUse: (id) =>
      index.change(
        (before) =>
          withAccount(before, id, (account) => ({
            ...account,
            lastUsedAt: clock.now(),
            timesUsed: account.timesUsed + 1,
          })),
        'used',
      ),
    trash: (id) => index.change((before) => withAccount(before, id, trashed)),
    restore: (id) => index.change((before) => withAccount(before, id, restored)),
  }
}
