import { describe, expect, it } from 'vitest'
import { lookAgainMs, readTrayContent } from '../../../../src/main/desktop/tray-and-menu/tray-content'
import { transient } from '../../../../src/shared/errors'
import { loadWords } from '../../../../src/words/load'
import type { AccountId, AccountSummary, CodeReading } from '../../../../src/shared/models'

const { app } = await loadWords('en')

const idOf = (name: string) => name.padEnd(32, '0') as AccountId

const account = (issuer: string, changes: Partial<AccountSummary> = {}): AccountSummary => ({
  id: idOf(issuer),
  issuer,
  accountName: 'me',
  parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
  status: 'active',
  createdAt: 0,
  tags: [],
  note: '',
  pinned: false,
  lastUsedAt: null,
  timesUsed: 0,
  ...changes,
})

const ready = (name: string, validUntil: number): CodeReading => ({
  status: 'ready',
  accountId: idOf(name),
  current: { code: '123456', validFrom: 0, validUntil },
  next: { code: '654321', validFrom: validUntil, validUntil: validUntil + 30_000 },
  currentIs: 'fresh',
})

const now = 1_000

const read = (accounts: readonly AccountSummary[], readings: readonly CodeReading[]) =>
  readTrayContent({
    accounts: { list: () => accounts },
    codes: { read: () => Promise.resolve(readings) },
    clock: { now: () => now },
    words: () => app,
  })

describe('what the tray shows', () => {
  it('is each account with its own code', async () => {
    const { accounts } = await read([account('Shop'), account('Bank')], [ready('Bank', 9)])
    expect(accounts.map(({ name, code }) => [name, code])).toEqual([
      ['Shop, me', null],
      ['Bank, me', '123456'],
    ])
  })

  it('is no more than eight accounts', async () => {
    const many = Array.from({ length: 20 }, (_, place) => account(`Shop ${place}`))
    expect((await read(many, [])).accounts).toHaveLength(8)
  })

  it('is right until the first of its codes ends', async () => {
    const { until } = await read([account('Shop'), account('Bank')], [ready('Shop', 60), ready('Bank', 30)])
    expect(until).toBe(30)
  })

  it('stays as it is where no code changes with time', async () => {
    const counting: CodeReading = { status: 'onRequest', accountId: idOf('Shop'), code: '123456' }
    expect((await read([account('Shop')], [counting])).until).toBeNull()
  })

  it('is looked at again before long where a code could not be read', async () => {
    const error = transient('keychainLocked')
    const unread: CodeReading = { status: 'unavailable', accountId: idOf('Shop'), error }
    expect((await read([account('Shop')], [unread])).until).toBe(now + lookAgainMs)
  })

  it('is read by the program, so that nobody is prompted for it', async () => {
    const readers: (string | undefined)[] = []
    const codes = { read: (_: unknown, reader?: string) => (readers.push(reader), Promise.resolve([])) }
    await readTrayContent({
      accounts: { list: () => [] },
      codes,
      clock: { now: () => now },
      words: () => app,
    })
    expect(readers).toEqual(['program'])
  })
})
