// In which order the list is, and what moves in it.
import { describe, expect, it } from 'vitest'
import { sortAccounts, moveAccount, moveTo, keepOrder } from '../../../src/renderer/accounts/account-order'
import type { AccountSummary } from '../../../src/shared/models'
import { accountOf } from '../support/fake-data'
import { accountIdOf } from '../support/fake-ids'

const b = accountOf(1, { issuer: 'b', lastUsedAt: 30, timesUsed: 1 })
const a = accountOf(2, { issuer: 'a', lastUsedAt: 10, timesUsed: 9 })
const c = accountOf(3, { issuer: 'C', lastUsedAt: null, timesUsed: 0 })
const pinned = accountOf(4, { issuer: 'z', pinned: true, lastUsedAt: 20, timesUsed: 5 })
const accounts = [b, a, c, pinned]
const issuers = (list: readonly AccountSummary[]) => list.map(({ issuer }) => issuer).join('')

describe('the order', () => {
  it.each([
    ['manual', 'zbaC'],
    ['name', 'zabC'],
    ['recentlyUsed', 'zbaC'],
    ['mostUsed', 'zabC'],
  ] as const)('%s has the pinned accounts on top', (order, expected) => {
    expect(issuers(sortAccounts(accounts, order, 'en'))).toBe(expected)
  })

  it('stays when only use has changed, with the accounts as they are now', () => {
    const before = keepOrder(null, accounts, 'recentlyUsed', 'en')
    const used = accounts.map((one) => (one === a ? { ...a, lastUsedAt: 99 } : one))
    const after = keepOrder(before, used, 'recentlyUsed', 'en')
    expect(issuers(after.accounts)).toBe(issuers(before.accounts))
    expect(after.accounts.find(({ id }) => id === a.id)?.lastUsedAt).toBe(99)
  })

  it.each([
    [
      'an account came',
      [...accounts, accountOf(5, { issuer: 'n', lastUsedAt: 99 })],
      'recentlyUsed',
      'znbaC',
    ],
    ['one was pinned', [b, a, { ...c, pinned: true }, pinned], 'recentlyUsed', 'zCba'],
    ['another order was chosen', accounts, 'name', 'zabC'],
  ] as const)('is made anew when %s', (_, now, order, expected) => {
    const before = keepOrder(null, accounts, 'recentlyUsed', 'en')
    expect(issuers(keepOrder(before, now, order, 'en').accounts)).toBe(expected)
  })
})

describe('a move', () => {
  const shown = [pinned, b, a, c]

  it.each([
    ['down by one', a.id, 3, { id: a.id, before: null }],
    ['up by one', a.id, 1, { id: a.id, before: b.id }],
    ['nowhere', a.id, 2, null],
    ['no higher than the pinned accounts', b.id, 0, null],
    ['no lower than the other pinned ones', pinned.id, 3, null],
  ])('%s', (_, id, place, expected) => {
    expect(moveTo(shown, id, place)).toEqual(expected)
  })

  it('puts the account before another one, or at the end', () => {
    expect(issuers(moveAccount(shown, { id: c.id, before: b.id }))).toBe('zCba')
    expect(issuers(moveAccount(shown, { id: b.id, before: null }))).toBe('zaCb')
  })

  it('changes nothing when one of the two is gone', () => {
    expect(moveAccount(shown, { id: accountIdOf(99), before: b.id })).toBe(shown)
    expect(moveAccount(shown, { id: b.id, before: accountIdOf(99) })).toBe(shown)
  })
})
