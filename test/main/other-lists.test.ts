// The whole main process over a list that is not as this version would have written it: too long, partly unreadable,
// or a newer version's.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool } from '../../src/practice-pool'
import type { AccountId } from '../../src/shared/models'
import { addByHand } from '../support/add-account'
import { createManualClock, type ManualClock } from '../support/doubles/manual-clock'
import { createMemoryFileSystem, type MemoryFileSystem } from '../support/doubles/memory-file-system'
import { createMemoryKeychain, type MemoryKeychain } from '../support/doubles/memory-keychain'
import { connectionTo, enroll, signIn, startTestApp, type TestApp } from '../support/test-app'
import { alex, jordanInOptionalPool } from './cognito/practice-users'
import { indexText, jsonOf, type Json } from './vault/index-file/index-texts'

const path = '/data/index.json'
let clock: ManualClock
let pool: PracticePool
let fileSystem: MemoryFileSystem
let keychain: MemoryKeychain

beforeEach(async () => {
  clock = createManualClock(Date.UTC(2026, 10, 22, 0, 30, 2))
  pool = await startPracticePool({ clock })
  fileSystem = createMemoryFileSystem()
  keychain = createMemoryKeychain()
})
afterEach(() => pool.close())

const start = () => startTestApp({ practiceEndpoint: pool.endpoint, clock, keychain, fileSystem })
const json = (): Json => jsonOf(fileSystem.files().get(path))

/** A new start over a list that somebody else has written. */
function startOver(rewrite: (before: Json) => Json): Promise<TestApp> {
  fileSystem.plant(path, indexText(rewrite(json())))
  return start()
}

const everyEntry = (name: string, change: Json) => (before: Json) => ({
  ...before,
  [name]: (before[name] as Json[]).map((entry, at) => (at === 0 ? { ...entry, ...change } : entry)),
})

describe('a row that is longer than a window takes', () => {
  const long = {
    issuer: `x${'🏦'.repeat(2_500)}`,
    accountName: 'n'.repeat(5_000),
    note: 'a line\n'.repeat(5_000),
    tags: Array.from({ length: 500 }, (_, number) => `tag number ${number} ${'t'.repeat(100)}`),
  }
  const overLong = async () => {
    const app = await start()
    await addByHand(app.call)
    await addByHand(app.call, { issuer: 'Other' })
    return startOver(everyEntry('accounts', long))
  }

  it('is shown cut, and the others as they are', async () => {
    const [first, second] = await (await overLong()).want('accounts.list', {})
    expect([
      first?.issuer,
      first?.accountName.length,
      first?.note.length,
      first?.tags.length,
      second?.issuer,
    ]).toEqual([`x${'🏦'.repeat(99)}…`, 200, 2_000, 20, 'Other'])
  })

  it('gives its code', async () => {
    const app = await overLong()
    const [account] = await app.want('accounts.list', {})
    expect(await app.want('codes.read', { accountIds: account ? [account.id] : [] })).toMatchObject([
      { status: 'ready' },
    ])
  })

  it('stays whole when something else of it is changed, and what is sent back as it was shown', async () => {
    const app = await overLong()
    const [account] = await app.want('accounts.list', {})
    if (!account) throw new Error('No account is listed')
    const { id: accountId, issuer, accountName, note, tags } = account
    await app.want('accounts.edit', { accountId, issuer, accountName, note, tags, pinned: true })
    await app.want('accounts.move', { accountId, before: null })
    await app.want('accounts.trash', { accountId })
    expect((json()['accounts'] as Json[])[1]).toMatchObject({ ...long, pinned: true, status: 'trashed' })
  })

  it('that was enrolled has a card for the help desk', async () => {
    await enroll(await start(), alex)
    const app = await startOver((before) =>
      everyEntry('accounts', {
        issuer: long.issuer,
        enrolledWith: {
          ...((before['accounts'] as Json[])[0]?.['enrolledWith'] as Json),
          username: 'u'.repeat(9_000),
        },
      })(before),
    )
    const [account] = await app.want('accounts.list', {})
    if (!account) throw new Error('No account is listed')
    const { text } = await app.want('helpDeskCard.read', { accountId: account.id })
    expect(text.length).toBe(4_000)
  })

  it('hides no other organization', async () => {
    const before = await start()
    const count = (await before.want('connections.list', {})).length
    const app = await startOver(everyEntry('connections', { issuer: long.issuer }))
    expect((await app.want('connections.list', {})).length).toBe(count)
  })

  it('hides no other unfinished enrollment', async () => {
    const before = await start()
    const state = await signIn(before, alex)
    await before.want('enrollment.associate', {
      signInId: state.signInId,
      issuer: 'Acme Practice',
      accountName: 'alex',
    })
    const app = await startOver(everyEntry('journal', { issuer: long.issuer, accountName: long.accountName }))
    expect(await app.want('enrollment.list', {})).toMatchObject([{ phase: 'stored' }])
  })
})

describe('what cannot be read', () => {
  it('is counted in the status and in the report', async () => {
    const before = await start()
    await addByHand(before.call)
    const app = await startOver(everyEntry('accounts', { status: 'paused' }))
    expect((await app.want('app.status', {})).notShown.accounts).toBe(1)
    expect((await app.want('about.read', {})).report).toContain('Entries that cannot be read: 1 accounts')
  })
})

describe('a list that a newer Keyturn has written', () => {
  const newer = (before: Json): Json => ({ ...before, version: 2 })

  it('says so', async () => {
    await enroll(await start(), alex)
    const app = await startOver(newer)
    expect((await app.want('app.status', {})).accountList).toBe('newer')
    expect((await app.want('about.read', {})).report).toContain('Account list: newer')
    expect(await app.want('accounts.recover', {})).toBe('newer')
  })

  it('gives codes, and copies them', async () => {
    const { accountId } = await enroll(await start(), alex)
    const app = await startOver(newer)
    await app.want('codes.copy', { accountId, which: 'current' })
    expect(app.clipboard.written().at(-1)).toBe(pool.codeFor('alex'))
  })

  it('lets people sign in with its codes', async () => {
    const { accountId } = await enroll(await start(), alex)
    clock.advance(60_000)
    const app = await startOver(newer)
    const { signInId } = await signIn(app, alex)
    const state = await app.want('signIn.respond', { signInId, answer: { kind: 'accountCode', accountId } })
    expect(state.state).toBe('signedIn')
  })

  it.each([
    ['inside a sign-in', alex],
    ['after a sign-in', jordanInOptionalPool],
  ])('takes no enrollment, and asks the service for nothing: %s', async (_, user) => {
    await (await start()).want('connections.list', {})
    const app = await startOver(newer)
    const { signInId } = await signIn(app, user)
    const before = pool.calls().length
    const request = { signInId, issuer: 'Acme Practice', accountName: 'ada' }
    expect(await app.refusal('enrollment.associate', request)).toBe('indexNewer')
    expect(pool.calls().slice(before)).toEqual([])
  })

  it('refuses every account on offer with one reason', async () => {
    const before = await start()
    await addByHand(before.call)
    const app = await startOver(newer)
    const { candidates } = await app.want('intake.offerText', {
      text: 'otpauth://totp/A:a?secret=GEZDGNBVGY3TQOJQ otpauth://totp/B:b?secret=GEZDGNBVGY3TQOJR',
    })
    const items = keychain.items()
    const chosen = candidates.map(({ id, issuer, accountName }) => ({
      candidateId: id,
      issuer,
      accountName,
      replaces: [] as AccountId[],
    }))
    const saved = await app.want('intake.save', { chosen })
    expect(saved.failed.map(({ error }) => error.code)).toEqual(chosen.map(() => 'indexNewer'))
    expect(keychain.items()).toEqual(items)
  })

  it('takes no new organization', async () => {
    await connectionTo(await start(), alex.userPoolId)
    const app = await startOver(newer)
    const connection = { userPoolId: 'eu-west-1_AbC123xyZ', clientId: 'another', issuer: 'Another' }
    expect(await app.refusal('connections.save', connection)).toBe('indexNewer')
  })
})
