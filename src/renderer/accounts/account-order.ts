// In which order the list is: the pinned accounts on top, and all of them as the person has set it. Pure.
import type { AccountId, AccountSummary } from '../../shared/models'
import type { AccountOrder } from '../../shared/settings'

export const accountOrders = [
  'manual',
  'name',
  'recentlyUsed',
  'mostUsed',
] as const satisfies readonly AccountOrder[]

type Compare = (a: AccountSummary, b: AccountSummary) => number

const nameOf = ({ issuer, accountName }: AccountSummary): string =>
  issuer === '' ? accountName : `${issuer}\u0000${accountName}`

function byName(language: string): Compare {
  const names = new Intl.Collator(language)
  return (a, b) => names.compare(nameOf(a), nameOf(b))
}

function comparison(order: AccountOrder, language: string): Compare {
  switch (order) {
    case 'manual':
      return () => 0
    case 'name':
      return byName(language)
    case 'recentlyUsed':
      return (a, b) => (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0)
    case 'mostUsed':
      return (a, b) => b.timesUsed - a.timesUsed || (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0)
  }
}

/** As they come, but for the pinned ones, which are on top. */
export const putPinnedFirst = (accounts: readonly AccountSummary[]): readonly AccountSummary[] => [
  ...accounts.filter(({ pinned }) => pinned),
  ...accounts.filter(({ pinned }) => !pinned),
]

/** Those that are alike stay in the manual order, which is the order that they come in. */
export function sortAccounts(
  accounts: readonly AccountSummary[],
  order: AccountOrder,
  language: string,
): readonly AccountSummary[] {
  return putPinnedFirst(accounts.toSorted(comparison(order, language)))
}

const differOnlyInUse = (before: readonly AccountSummary[], now: readonly AccountSummary[]): boolean =>
  before.length === now.length &&
  now.every((account, place) => {
    const old = before[place]
    return old?.id === account.id && old.pinned === account.pinned && nameOf(old) === nameOf(account)
  })

export interface Ordered {
  readonly by: AccountOrder
  /** What was put in order, as it came. */
  readonly of: readonly AccountSummary[]
  readonly accounts: readonly AccountSummary[]
}

/**
 * As before where nothing but use has changed since: a row must not run away from the hand that has just copied its
 * code. The next time that the list is opened it is in its new order.
 */
export function keepOrder(
  before: Ordered | null,
  now: readonly AccountSummary[],
  by: AccountOrder,
  language: string,
): Ordered {
  if (before?.by !== by || !differOnlyInUse(before.of, now))
    return { by, of: now, accounts: sortAccounts(now, by, language) }
  const fresh = new Map(now.map((account) => [account.id, account]))
  const accounts = before.accounts.map((account) => fresh.get(account.id) ?? account)
  return { by, of: now, accounts }
}

/** A place in the manual order: before another account, or at the end. */
export interface Move {
  readonly id: AccountId
  readonly before: AccountId | null
}

/**
 * The place next to `to` of the list that is on the screen (counted without the account) that it may have: pinned
 * accounts and others stay among themselves.
 */
export function placeFor(shown: readonly AccountSummary[], id: AccountId, to: number): number {
  const others = shown.filter((other) => other.id !== id)
  const pinned = others.filter((other) => other.pinned).length
  const isPinned = shown.some((account) => account.id === id && account.pinned)
  return isPinned ? Math.min(Math.max(to, 0), pinned) : Math.min(Math.max(to, pinned), others.length)
}

/** How the account gets there; null when it is there already. */
export function moveTo(shown: readonly AccountSummary[], id: AccountId, to: number): Move | null {
  const place = placeFor(shown, id, to)
  if (shown[place]?.id === id) return null
  return { id, before: shown.filter((other) => other.id !== id)[place]?.id ?? null }
}

export function moveAccount(
  accounts: readonly AccountSummary[],
  { id, before }: Move,
): readonly AccountSummary[] {
  const account = accounts.find((other) => other.id === id)
  if (account === undefined || before === id) return accounts
  const others = accounts.filter((other) => other.id !== id)
  const place = before === null ? others.length : others.findIndex((other) => other.id === before)
  return place === -1 ? accounts : others.toSpliced(place, 0, account)
}
