// The accounts that a person most likely wants next, where there is room for a few: the pinned ones, then those they
// use most.
import type { AccountSummary } from './models'

type Handy = Pick<AccountSummary, 'status' | 'pinned' | 'timesUsed' | 'lastUsedAt'>

/** A key that another one has taken the place of is nothing to reach for in a hurry. */
const isOfUse = ({ status }: Handy): boolean => status !== 'trashed' && status !== 'superseded'

const byUse = (a: Handy, b: Handy): number =>
  Number(b.pinned) - Number(a.pinned) ||
  b.timesUsed - a.timesUsed ||
  (b.lastUsedAt ?? 0) - (a.lastUsedAt ?? 0)

/** At most `count`; those that are alike in all this stay in the order of the list. */
export const listHandyAccounts = <T extends Handy>(accounts: readonly T[], count: number): readonly T[] =>
  accounts.filter(isOfUse).sort(byUse).slice(0, count)
