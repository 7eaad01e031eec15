// Which screen is shown, as data. A person is in one place at a time; there is no history but "back to the codes".
import type { AccountId, ConnectionSummary } from '../../shared/models'
import type { ScreenName } from '../base/screen-names'

export type Screen =
  | {
      readonly kind: 'codes'
      /** The accounts that were just added, to be greeted; the first one gets the focus. */
      readonly newAccounts: readonly AccountId[]
      /** The account whose details were open: its row gets the focus back. */
      readonly returnTo: AccountId | null
    }
  /** backTo: the account whose details the person came from. */
  | { readonly kind: 'enroll'; readonly backTo?: AccountId }
  | { readonly kind: 'add' }
  | { readonly kind: 'connections' }
  | { readonly kind: 'settings' }
  | { readonly kind: 'account'; readonly accountId: AccountId }
  /** A check of the way to an organization. backTo: where the person came from. */
  | { readonly kind: 'check'; readonly connection: ConnectionSummary; readonly backTo: Screen }

export const createScreen = (name: ScreenName): Screen =>
  name === 'codes' ? { kind: name, newAccounts: [], returnTo: null } : { kind: name }

/** The first screen of a page: in another language, the one where that was chosen. */
export const findScreenOfPage = (hash: string): Screen =>
  createScreen(hash === '#settings' ? 'settings' : 'codes')

/** What the navigation shows as the current place. */
export function placeOf(screen: Screen): ScreenName {
  switch (screen.kind) {
    case 'account':
      return 'codes'
    case 'check':
      return placeOf(screen.backTo)
    case 'codes':
    case 'enroll':
    case 'add':
    case 'connections':
    case 'settings':
      return screen.kind
  }
}

/** Whether going to `b` from `a` would change nothing. */
export function isSame(a: Screen, b: Screen): boolean {
  if (a.kind !== b.kind) return false
  if (b.kind === 'codes') return b.newAccounts.length === 0
  if (b.kind === 'check' && a.kind === 'check') return a.connection.id === b.connection.id
  return b.kind !== 'account' || a.kind !== 'account' || a.accountId === b.accountId
}

/** The screen as it is when one comes to it from another: a row that was left is found again. */
export const arriveFrom = (from: Screen, to: Screen): Screen =>
  to.kind === 'codes' && from.kind === 'account' ? { ...to, returnTo: from.accountId } : to
