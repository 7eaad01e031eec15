// The channels by which accounts are added, as the window calls them: over the whole app, answers
// checked against the contract.
import { describe, expect, it } from 'vitest'
import type { Output } from '../../../src/shared/contract'
import { permanent } from '../../../src/shared/errors'
import type { AccountId, Candidate, CandidateId, PictureId } from '../../../src/shared/models'
import { addByHand, typedByHand } from '../../support/add-account'
import { createManualClock } from '../../support/doubles/manual-clock'
import { createMemoryKeychain } from '../../support/doubles/memory-keychain'
import { startTestApp, type TestApp } from '../../support/test-app'
import { usual } from '../vault/rig'

const link = (name: string, more = ''): string =>
  `otpauth://totp/Example:${name}?secret=JBSWY3DPEHPK3PXP${more}`
/** Of RFC 4226: 755224, 287082, … */
const hotpLink = 'otpauth://hotp/Example:counting?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&counter=1'

const startApp = (): Promise<TestApp> =>
  startTestApp({ practiceEndpoint: null, clock: createManualClock(), keychain: createMemoryKeychain() })

const namesIn = (output: Output<'intake.read'>): readonly string[] =>
  output.ok ? output.value.candidates.map(({ accountName }) => accountName) : [output.error.code]

const chosen = ({ id, issuer, accountName }: Candidate) => ({
  candidateId: id,
  issuer,
  accountName,
  replaces: [],
})

describe('intake.offerText', () => {
  it('holds what a text has in it', async () => {
    const app = await startApp()
    expect(namesIn(await app.call('intake.offerText', { text: `${link('alice')}\n${link('bob')}` }))).toEqual(
      ['alice', 'bob'],
    )
  })

  it('says what is wrong, and nothing of the text', async () => {
    const app = await startApp()
    expect(await app.call('intake.offerText', { text: link('alice', '&digits=99') })).toEqual({
      ok: false,
      error: permanent('digitsUnsupported'),
    })
  })

  it('has room above what is refused in words', async () => {
    const app = await startApp()
    const codes = [262_144, 262_145, 1_048_576, 1_048_577].map((length) =>
      app.refusal('intake.offerText', { text: ' '.repeat(length) }),
    )
    expect(await Promise.all(codes)).toEqual(['nothingToAdd', 'textTooLong', 'textTooLong', 'invalidInput'])
  })

  it('is the same account as the one that was typed', async () => {
    const app = await startApp()
    await app.want('intake.offerByHand', typedByHand())
    expect(namesIn(await app.call('intake.offerText', { text: link('alice') }))).toEqual(['alice'])
  })
})

describe('intake.offerByHand', () => {
  it('holds what was typed', async () => {
    const app = await startApp()
    const { candidates } = await app.want('intake.offerByHand', typedByHand())
    expect(candidates).toMatchObject([
      {
        issuer: 'Example',
        accountName: 'alice',
        parameters: usual,
        labelIssuer: null,
        unusual: [],
        alike: [],
      },
    ])
  })

  it.each([
    [{ type: 'totp', algorithm: 'SHA512', digits: 8, period: 60 }],
    [{ type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 5 }],
    [{ type: 'steam' }],
  ] as const)('holds every kind: %o', async (parameters) => {
    const app = await startApp()
    const { candidates } = await app.want('intake.offerByHand', typedByHand({ parameters }))
    expect(candidates.map(({ parameters: { type } }) => type)).toEqual([parameters.type])
  })

  it.each([
    [{ setupKey: 'JBSW1' }, 'secretNotBase32'],
    [{ setupKey: '' }, 'secretTooShort'],
    [{ parameters: { ...usual, digits: 4 } }, 'digitsUnsupported'],
    [{ parameters: { ...usual, period: 0 } }, 'periodUnsupported'],
    [{ parameters: { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: -1 } }, 'counterUnsupported'],
    [{ issuer: 'a\u202Eb' }, 'keyUriTextUnsafe'],
    [{ accountName: 'a'.repeat(201) }, 'nameTooLong'],
  ] as const)('refuses %o', async (changes, code) => {
    const app = await startApp()
    expect([
      await app.refusal('intake.offerByHand', typedByHand(changes)),
      namesIn(await app.call('intake.read', {})),
    ]).toEqual([code, []])
  })
})

describe('intake.preview', () => {
  it('gives the codes of what is being typed, and keeps nothing', async () => {
    const app = await startApp()
    const previewed = await app.want('intake.preview', typedByHand())
    expect([previewed, namesIn(await app.call('intake.read', {}))]).toMatchObject([{ status: 'ready' }, []])
  })

  it('gives the codes that the account gives afterwards', async () => {
    const app = await startApp()
    const { id } = await addByHand(app.call)
    const [reading] = await app.want('codes.read', { accountIds: [id] })
    expect(reading).toMatchObject(await app.want('intake.preview', typedByHand()))
  })

  it('gives the code of a counter without moving it', async () => {
    const app = await startApp()
    const setupKey = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    const parameters = { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 1 } as const
    const preview = () => app.want('intake.preview', typedByHand({ setupKey, parameters }))
    const expected = { status: 'onRequest', code: '287082' }
    expect([await preview(), await preview()]).toEqual([expected, expected])
  })

  it('says what is wrong', async () => {
    const app = await startApp()
    expect(await app.refusal('intake.preview', typedByHand({ setupKey: 'A!' }))).toBe('secretNotBase32')
  })
})

describe('intake.read, intake.readCodes and intake.clear', () => {
  it('read what is held', async () => {
    const app = await startApp()
    const state = await app.want('intake.offerText', { text: link('alice') })
    expect(await app.want('intake.read', {})).toEqual(state)
  })

  it('read its codes, as they are while it waits', async () => {
    const app = await startApp()
    await app.want('intake.offerText', { text: `${link('alice')}\n${hotpLink}` })
    expect(await app.want('intake.readCodes', {})).toMatchObject([
      { code: { status: 'ready' } },
      { code: { status: 'onRequest', code: '287082' } },
    ])
  })

  it('let it go', async () => {
    const app = await startApp()
    await app.want('intake.offerText', { text: link('alice') })
    const answer = await app.call('intake.clear', {})
    expect([answer, namesIn(await app.call('intake.read', {}))]).toEqual([{ ok: true, value: null }, []])
  })
})

describe('intake.save', () => {
  it('adds what was chosen', async () => {
    const app = await startApp()
    const { candidates } = await app.want('intake.offerText', { text: link('alice') })
    const { added, failed } = await app.want('intake.save', { chosen: candidates.map(chosen) })
    expect([added, failed]).toEqual([await app.want('accounts.list', {}), []])
  })

  it('replaces what it was told to', async () => {
    const app = await startApp()
    const { id } = await addByHand(app.call)
    const { candidates } = await app.want('intake.offerText', { text: link('bob') })
    const replaces = candidates.flatMap(({ alike }) => alike.map(({ accountId }) => accountId))
    await app.want('intake.save', { chosen: candidates.map((one) => ({ ...chosen(one), replaces })) })
    expect([replaces, await app.want('accounts.list', {})]).toMatchObject([
      [id],
      [{ status: 'trashed' }, { accountName: 'bob', status: 'active' }],
    ])
  })

  it('says of each by itself why it could not be added', async () => {
    const app = await startApp()
    const { candidates } = await app.want('intake.offerText', { text: `${link('alice')}\n${link('bob')}` })
    const [alice, bob] = candidates.map(chosen)
    if (!alice || !bob) throw new Error('Two were offered')
    const replaces = ['f'.repeat(32) as AccountId]
    const unknown = { ...bob, candidateId: 'f'.repeat(32) as CandidateId }
    const saved = await app.want('intake.save', { chosen: [{ ...alice, replaces }, unknown, bob] })
    expect([saved.failed.map(({ error }) => error.code), saved.added.length]).toEqual([
      ['accountNotFound', 'candidateNotFound'],
      1,
    ])
  })

  it('leaves the code readable that was shown before, and goes on after it', async () => {
    const app = await startApp()
    const { candidates } = await app.want('intake.offerText', { text: hotpLink })
    const { added } = await app.want('intake.save', { chosen: candidates.map(chosen) })
    const accountIds = added.map(({ id }) => id)
    const [accountId] = accountIds
    if (!accountId) throw new Error('One was added')
    expect([
      await app.want('codes.read', { accountIds }),
      await app.want('codes.advance', { accountId }),
    ]).toMatchObject([[{ code: '287082' }], { code: '359152' }])
  })

  it('is for one at least', async () => {
    const app = await startApp()
    expect(await app.refusal('intake.save', { chosen: [] })).toBe('invalidInput')
  })
})

describe('scanning', () => {
  const pictureId = 'c'.repeat(32) as PictureId

  it('a picture holds what it shows', async () => {
    const app = await startApp()
    app.scanner.sees('handedOver', [link('alice')])
    const names = namesIn(await app.call('intake.scanPicture', { pictureId }))
    expect([names, app.scanner.pictures()]).toEqual([['alice'], [pictureId]])
  })

  it('the clipboard holds what it has', async () => {
    const app = await startApp()
    app.clipboard.put({ kind: 'text', text: link('alice') })
    expect(namesIn(await app.call('intake.scanClipboard', {}))).toEqual(['alice'])
  })

  it.each([
    ['intake.scanScreens', 'screens'],
    ['intake.scanRegion', 'region'],
  ] as const)('%s holds what it sees', async (channel, kind) => {
    const app = await startApp()
    app.scanner.sees(kind, [link('alice')])
    expect([namesIn(await app.call(channel, {})), app.scanner.scans()]).toEqual([['alice'], [kind]])
  })

  it('with the camera holds what it is shown', async () => {
    const app = await startApp()
    app.scanner.cameraSees([[link('alice')]])
    expect(namesIn(await app.call('intake.scanCamera', {}))).toEqual(['alice'])
  })

  it('ends when it is cancelled, and whoever waits is told', async () => {
    const app = await startApp()
    app.scanner.sees('screens', 'waits')
    const scanning = app.call('intake.scanScreens', {})
    await new Promise((resolve) => setImmediate(resolve))
    const answer = await app.call('intake.cancelScan', {})
    expect([answer, await scanning]).toMatchObject([
      { ok: true, value: null },
      { ok: false, error: { code: 'scanCancelled' } },
    ])
  })

  it('can be cancelled when there is none', async () => {
    const app = await startApp()
    expect(await app.call('intake.cancelScan', {})).toEqual({ ok: true, value: null })
  })

  it('that breaks is an internal error, and the next one begins', async () => {
    const app = await startApp()
    app.scanner.sees('screens', 'throws')
    const outcomes = [await app.refusal('intake.scanScreens', {}), await app.refusal('intake.scanRegion', {})]
    expect([outcomes, app.log.length]).toEqual([['internal', 'noCodeFound'], 1])
  })
})
