import { describe, expect, it } from 'vitest'
import { listHandyAccounts } from '../../src/shared/handy-accounts'
import type { AccountSummary } from '../../src/shared/models'

type Handy = Pick<AccountSummary, 'status' | 'pinned' | 'timesUsed' | 'lastUsedAt'> & {
  readonly name: string
}

const account = (name: string, changes: Partial<Handy> = {}): Handy => ({
  name,
  status: 'active',
  pinned: false,
  timesUsed: 0,
  lastUsedAt: null,
  ...changes,
})

const names = (accounts: readonly Handy[], count = 8) =>
  listHandyAccounts(accounts, count).map(({ name }) => name)

describe('the accounts within easy reach', () => {
  it('are the pinned ones first, and then those that are used most', () => {
    const accounts = [account('a'), account('b', { timesUsed: 9 }), account('c', { pinned: true })]
    expect(names(accounts)).toEqual(['c', 'b', 'a'])
  })

  it('are those that were used last where the use is the same', () => {
    const accounts = [
      account('a', { timesUsed: 1, lastUsedAt: 1 }),
      account('b', { timesUsed: 1, lastUsedAt: 2 }),
    ]
    expect(names(accounts)).toEqual(['b', 'a'])
  })

  it('stay in the order of the list where nothing tells them apart', () => {
    expect(names([account('b'), account('a'), account('c')])).toEqual(['b', 'a', 'c'])
  })

  it.each(['trashed', 'superseded'] as const)('are not %s', (status) => {
    expect(names([account('a', { status, pinned: true }), account('b')])).toEqual(['b'])
  })

  it('are no more than there is room for', () => {
    expect(names([account('a'), account('b'), account('c')], 2)).toEqual(['a', 'b'])
  })
})
