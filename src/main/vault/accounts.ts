// The accounts: listed from the index, their secrets from the keychain.
import { permanent } from '../../shared/errors'
import type { AccountId, AccountStatus, AccountSummary, OtpParameters } from '../../shared/models'
import { fail, ok, type Done, type Result } from '../../shared/result'
import type { Clock } from '../ports/clock'
import type { Ids } from '../ports/ids'
import type { IndexData, IndexedAccount } from './index-data'
import type { IndexStore } from './index-store'
import type { SecretStore } from './secret-store'
import { secretForItem, secretOfItem } from './stored-item'

/** What a new account is made of, as the otp side hands it over. */
export interface NewAccount {
  readonly issuer: string
  readonly accountName: string
  readonly secret: Uint8Array
  readonly parameters: OtpParameters
}

export interface AccountSecret {
  readonly secret: Uint8Array
  readonly parameters: OtpParameters
}

export interface Accounts {
  readonly list: () => readonly AccountSummary[]
  /** The summary of an account that is there; `accountNotFound` otherwise. */
  readonly find: (id: AccountId) => Result<AccountSummary>
  readonly secretOf: (id: AccountId) => Promise<Result<AccountSecret>>
  /** Reads the secrets of a first screenful, so that they are there when it is drawn; stops at the first failure. */
  readonly readAhead: () => Promise<void>
  /** Keychain first, read back, then the index: an account that is listed has its secret. */
  readonly add: (account: NewAccount) => Promise<Result<AccountSummary>>
  readonly trash: (id: AccountId) => Promise<Result<Done>>
  readonly restore: (id: AccountId) => Promise<Result<Done>>
}

export const summaryOf = ({ statusBeforeTrash: _, ...account }: IndexedAccount): AccountSummary => account

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

export function createAccounts(dependencies: {
  readonly index: IndexStore
  readonly secrets: SecretStore
  readonly clock: Clock
  readonly ids: Ids
}): Accounts {
  const { index, secrets, clock, ids } = dependencies

  const find = (id: AccountId): Result<AccountSummary> => {
    const account = index.read().accounts.find((candidate) => candidate.id === id)
    return account ? ok(summaryOf(account)) : notFound
  }

  async function secretOf(id: AccountId): Promise<Result<AccountSecret>> {
    const item = await secrets.read(id)
    if (!item.ok) return item
    if (item.value.kind !== 'account') return fail(permanent('keychainItemDamaged'))
    return ok({ secret: secretOfItem(item.value), parameters: item.value.parameters })
  }

  /** Same names and parameters first, so that only look-alikes cost a keychain read. */
  async function findSame(account: NewAccount): Promise<AccountId | null> {
    const alike = index
      .read()
      .accounts.filter(
        (other) =>
          other.status !== 'trashed' &&
          other.issuer === account.issuer &&
          other.accountName === account.accountName,
      )
    for (const { id } of alike) {
      const other = await secretOf(id)
      if (other.ok && Buffer.from(other.value.secret).equals(account.secret)) return id
    }
    return null
  }

  return {
    list: () => index.read().accounts.map(summaryOf),
    find,
    secretOf,
    readAhead: async () => {
      const visible = index.read().accounts.filter(({ status }) => status !== 'trashed')
      for (const { id } of visible.slice(0, firstScreenful)) if (!(await secretOf(id)).ok) return
    },
    add: async (account) => {
      const same = await findSame(account)
      if (same !== null) return fail(permanent('accountExists', { accountId: same }))
      const id = ids.account()
      const { issuer, accountName, parameters } = account
      const written = await secrets.write(id, {
        kind: 'account',
        secret: secretForItem(account.secret),
        parameters,
        issuer,
        accountName,
      })
      if (!written.ok) return written
      const added: IndexedAccount = {
        id,
        issuer,
        accountName,
        parameters,
        status: 'active',
        createdAt: clock.now(),
      }
      return index.change((before) =>
        ok({ next: { ...before, accounts: [...before.accounts, added] }, value: summaryOf(added) }),
      )
    },
    trash: (id) => index.change((before) => withAccount(before, id, trashed)),
    restore: (id) => index.change((before) => withAccount(before, id, restored)),
  }
}
