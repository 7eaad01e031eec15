import { describe, expect, it } from 'vitest'
import { createApi } from '../../../src/renderer/base/api'
import { createCodesStore } from '../../../src/renderer/live-codes/codes-store'
import type { Input } from '../../../src/shared/contract'
import { permanent, transient } from '../../../src/shared/errors'
import type { AccountId } from '../../../src/shared/models'
import { ok } from '../../../src/shared/result'
import { createFakeApi, failWith, type FakeOptions } from '../support/fake-api'
import { createFakeClock, settled } from '../support/fake-clock'
import { accountOf, readingOf, spentReadingOf } from '../support/fake-data'

const accounts = [accountOf(1), accountOf(2)]

async function setUp(options: FakeOptions = { accounts }) {
  const clock = createFakeClock()
  const fake = createFakeApi({ now: clock.now, ...options })
  const store = createCodesStore({ api: createApi(fake.api), clock, firstScreenful: 24 })
  await store.reload()
  const codeOf = (id: AccountId) => {
    const row = store.get().codes.get(id)
    return row?.status === 'ready' ? row.current.code : (row?.status ?? null)
  }
  const rightCode = (number: number) => {
    const reading = readingOf(accountOf(number), clock.now())
    return reading.status === 'ready' ? reading.current.code : null
  }
  return { clock, fake, store, codeOf, rightCode }
}

const untilBoundary = (now: number) => 30_000 - (now % 30_000)

describe('the codes store', () => {
  it('starts with two calls: the accounts, then their codes', async () => {
    const { fake, codeOf, rightCode } = await setUp()
    expect(fake.calls.map(({ name }) => name)).toEqual(['accounts.list', 'codes.read'])
    expect(codeOf(accountOf(1).id)).toBe(rightCode(1))
  })

  it('switches at the boundary without waiting for main, then fetches', async () => {
    const { clock, fake, codeOf, rightCode } = await setUp()
    clock.advance(untilBoundary(clock.now()))
    expect(codeOf(accountOf(1).id)).toBe(rightCode(1))
    await settled()
    expect(fake.callsOf('codes.read')).toHaveLength(2)
  })

  it('is always right over ten minutes, with one timer and one call a period', async () => {
    const { clock, fake, codeOf, rightCode } = await setUp()
    for (let second = 0; second < 600; second += 1) {
      clock.advance(1000)
      await settled()
      expect(codeOf(accountOf(2).id)).toBe(rightCode(2))
      expect(clock.pending()).toBe(1)
    }
    expect(fake.callsOf('codes.read')).toHaveLength(21)
  })

  it('reads everything again when the clock jumps, and shows nothing wrong meanwhile', async () => {
    const { clock, codeOf, rightCode } = await setUp()
    clock.jump(3_600_000)
    clock.advance(1000)
    expect(codeOf(accountOf(1).id)).toBeNull()
    await settled()
    expect(codeOf(accountOf(1).id)).toBe(rightCode(1))
  })

  it('does nothing while the window is hidden, and catches up when it is shown', async () => {
    const { clock, fake, store, codeOf, rightCode } = await setUp()
    store.pause()
    expect(clock.pending()).toBe(0)
    clock.advance(95_000)
    expect(fake.callsOf('codes.read')).toHaveLength(1)
    store.resume()
    await settled()
    expect(codeOf(accountOf(1).id)).toBe(rightCode(1))
  })

  it('keeps showing right codes when reading fails, and tries again later', async () => {
    const { clock, fake, codeOf, rightCode } = await setUp()
    fake.script({ 'codes.read': failWith(permanent('internal')) })
    clock.advance(untilBoundary(clock.now()))
    await settled()
    expect(codeOf(accountOf(1).id)).toBe(rightCode(1))
    const before = fake.callsOf('codes.read').length
    clock.advance(4000)
    await settled()
    expect(fake.callsOf('codes.read')).toHaveLength(before)
    clock.advance(3000)
    await settled()
    expect(fake.callsOf('codes.read').length).toBeGreaterThan(before)
  })

  it('does not nag a locked keychain; it asks again when told to', async () => {
    const error = transient('keychainLocked')
    const { clock, fake, store, codeOf } = await setUp({
      accounts,
      handlers: () => ({
        'codes.read': () =>
          ok(accounts.map(({ id }) => ({ status: 'unavailable' as const, accountId: id, error }))),
      }),
    })
    expect(codeOf(accountOf(1).id)).toBe('unavailable')
    clock.advance(120_000)
    await settled()
    expect(fake.callsOf('codes.read')).toHaveLength(1)
    await store.refresh()
    expect(fake.callsOf('codes.read')).toHaveLength(2)
  })

  it('learns when it is read again that a code was used meanwhile', async () => {
    const { fake, store } = await setUp()
    const row = () => store.get().codes.get(accountOf(1).id)
    expect(row()).toMatchObject({ currentIs: 'fresh' })
    fake.script({
      'codes.read': () => ok(accounts.map((account) => spentReadingOf(account, fake.world.now()))),
    })
    await store.reload()
    expect(row()).toMatchObject({ currentIs: 'spent' })
  })

  it('asks only for the rows on screen, and for at most 200 at once', async () => {
    const many = Array.from({ length: 450 }, (_, index) => accountOf(index + 1))
    const { fake, store } = await setUp({ accounts: many })
    const sizes = () =>
      fake.callsOf('codes.read').map(({ input }) => (input as Input<'codes.read'>).accountIds.length)
    expect(sizes()).toEqual([24])
    store.show(many.map(({ id }) => id))
    await settled()
    expect(sizes()).toEqual([24, 200, 200, 26])
  })

  it('does not read removed accounts', async () => {
    const { fake } = await setUp({ accounts: [accountOf(1), accountOf(2, { status: 'trashed' })] })
    expect(fake.callsOf('codes.read')[0]?.input).toEqual({ accountIds: [accountOf(1).id] })
  })

  it('says that the list failed only when there is none, and never drops one that is shown', async () => {
    const { fake, store } = await setUp()
    fake.script({ 'accounts.list': failWith(permanent('diskFailed')) })
    await store.reload()
    expect(store.get().list.status).toBe('ready')
    const empty = await setUp({
      handlers: () => ({ 'accounts.list': failWith(permanent('diskFailed')) }),
    })
    expect(empty.store.get().list.status).toBe('failed')
  })

  it('watches one more row until it is let go', async () => {
    const { fake, store } = await setUp()
    const extra = accountOf(9)
    fake.world.accounts = [...fake.world.accounts, extra]
    const release = store.watch(extra.id)
    await settled()
    expect(store.get().codes.get(extra.id)?.status).toBe('ready')
    release()
  })
})
