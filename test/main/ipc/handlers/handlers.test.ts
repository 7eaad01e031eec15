// The channels that need nothing of Cognito, over real services: what each answers, and what it leaves alone.
import type { Cognito } from '../../../../src/main/cognito/cognito'
import { createConnectionInputCheck } from '../../../../src/main/cognito/connection-input'
import { createFindEndpoint } from '../../../../src/main/cognito/service/endpoint'
import { loadEndpointRules } from '../../../../src/main/cognito/service/operations/sdk'
import { describe, expect, it } from 'vitest'
import { createOwnCodes } from '../../../../src/main/cognito/own-codes'
import type { PoolOffer } from '../../../../src/main/cognito/practice-offer'
import { createAbout, type About } from '../../../../src/main/services/about'
import { createCodes } from '../../../../src/main/services/codes'
import { createHotpCodes } from '../../../../src/main/services/hotp-codes'
import { createPractice } from '../../../../src/main/services/practice'
import { createIntake } from '../../../../src/main/intake/intake'
import { createScans } from '../../../../src/main/intake/scans'
import { createHandlers } from '../../../../src/main/ipc/handlers'
import { createRouter } from '../../../../src/main/ipc/router'
import { generateTotp, timeStepAt } from '../../../../src/main/otp/codes'
import { createClipboardGuard } from '../../../../src/main/protection/clipboard-guard'
import { createSettings } from '../../../../src/main/settings/settings'
import type { Vault } from '../../../../src/main/vault/vault'
import type { ConnectionInput } from '../../../../src/main/ports/connections'
import type { AccountId, ConnectionId, EnrollmentId } from '../../../../src/shared/models'
import { permanent, transient } from '../../../../src/shared/errors'
import { done, fail, ok, type Result } from '../../../../src/shared/result'
import { defaultSettings } from '../../../../src/shared/default-settings'
import { addByHand, callBy } from '../../../support/add-account'
import { createClipboardDouble } from '../../../support/doubles/clipboard'
import { createDesktopDouble } from '../../../support/doubles/desktop'
import { createScannerDouble } from '../../../support/doubles/scanner'
import { rfc4226 } from '../../otp/rfc-vectors'
import { hotpAccount } from '../../vault/hotp-rig'
import { enrollUntil } from '../../vault/journal-rig'
import { codeOf, createVaultRig, usual, valueOf } from '../../vault/rig'

const about: About = {
  version: '1.2.3',
  platform: 'linux',
  computerName: 'workstation',
}
const unknownId = 'f'.repeat(32)
/** Of the account that is typed by hand. */
const secret = new Uint8Array(Buffer.from('48656c6c6f21deadbeef', 'hex'))

const notCalled = fail(permanent('internal'))
/** Cognito's side as a wall: these tests are about what needs none of it. */
const signIn: Cognito['signIn'] = {
  start: () => Promise.resolve(notCalled),
  startWithoutPassword: () => Promise.resolve(notCalled),
  startWithAccessToken: () => Promise.resolve(notCalled),
  startWithTokens: () => Promise.resolve(notCalled),
  rememberDevice: () => Promise.resolve(notCalled),
  respond: () => Promise.resolve(notCalled),
  finishSetUp: () => Promise.resolve(notCalled),
  prepare: () => undefined,
  end: () => notCalled,
}
const recovery: Cognito['recovery'] = {
  sendResetCode: () => Promise.resolve(notCalled),
  resetPassword: () => Promise.resolve(notCalled),
  sendConfirmationCode: () => Promise.resolve(notCalled),
  confirmSignUp: () => Promise.resolve(notCalled),
}
const enrollment: Cognito['enrollment'] = {
  associate: () => Promise.resolve(notCalled),
  resume: () => notCalled,
  verify: () => Promise.resolve(notCalled),
  finish: () => Promise.resolve(notCalled),
}

interface Changes {
  readonly vault?: Vault
  readonly clockOffset?: () => number
  readonly practice?: { readonly endpoint: string; readonly offer: Result<PoolOffer> }
}

const noPractice = { endpoint: null, offer: notCalled }

async function createRig(changes: Changes = {}) {
  const rig = createVaultRig()
  const vault = changes.vault ?? (await rig.open())
  const { endpoint, offer } = changes.practice ?? noPractice
  const clockOffset = changes.clockOffset ?? (() => 0)
  const clipboard = createClipboardDouble()
  const desktop = createDesktopDouble()
  const settings = createSettings({
    file: { load: () => Promise.resolve(defaultSettings), save: () => Promise.resolve(done) },
    initial: defaultSettings,
    desktop,
    onChange: () => undefined,
  })
  const hotpCodes = createHotpCodes(vault.accounts)
  const intake = createIntake({
    accounts: vault.accounts,
    clock: rig.clock,
    clockOffset: () => 0,
    ids: rig.ids,
    codeWasShown: hotpCodes.wasShown,
  })
  const practice = createPractice({
    endpoint,
    fetchOffer: () => Promise.resolve(offer),
    connections: vault.connections,
  })
  const handlers = createHandlers({
    vault,
    loadCognito: () =>
      Promise.resolve({
        signIn,
        checkConnectionInput: createConnectionInputCheck({
          findEndpoint: createFindEndpoint(loadEndpointRules),
          practiceEndpoint: endpoint,
        }),
        inspections: {
          look: () => Promise.resolve(notCalled),
          toldOf: () => Promise.resolve(notCalled),
          readerOn: () => Promise.resolve(null),
        },
        connectionCheck: { run: () => Promise.resolve(notCalled), cancel: () => undefined, report: () => '' },
        browserSignIns: { start: () => Promise.resolve(notCalled), cancel: () => undefined },
        recovery,
        enrollment,
        poolAccounts: {
          read: () => Promise.resolve(notCalled),
          setFactor: () => Promise.resolve(notCalled),
          keepSignedIn: () => Promise.resolve(notCalled),
          signOut: () => Promise.resolve(notCalled),
        },
      }),
    proxyPasswords: { question: () => null, answer: () => done },
    codes: createCodes({
      accounts: vault.accounts,
      hotpCodes,
      ownCodes: createOwnCodes({ clock: rig.clock, clockOffset: () => 0, generateTotp }),
      clipboardGuard: createClipboardGuard({ clipboard, clock: rig.clock, clearAfter: () => 30 }),
      lateCopy: () => settings.current().lateCopy,
      clock: rig.clock,
      clockOffset,
    }),
    desktop,
    settings,
    readLicences: () => Promise.resolve([]),
    practice,
    clipboard,
    intake,
    scans: createScans({ scanner: createScannerDouble(), intake, readClipboard: clipboard.read }),
    helpDeskCards: { read: () => Promise.resolve(notCalled), save: () => Promise.resolve(notCalled) },
    about: createAbout({ about, versions: {}, vault, practice, settings: settings.state, clockOffset }),
  })
  const call = callBy(createRouter({ handlers, reportUnexpected: () => 'reference' }))
  return { ...rig, vault, handlers, call, copied: clipboard.written }
}

async function withAccount(changes: Changes = {}) {
  const rig = await createRig(changes)
  const { id } = await addByHand(rig.call)
  return { ...rig, id }
}

/** An account with the key of RFC 4226, whose codes count. */
async function withHotp(changes: Changes = {}) {
  const rig = await createRig(changes)
  const { id } = valueOf(await rig.vault.accounts.add({ ...hotpAccount(0), secret: rfc4226.secret }, []))
  return { ...rig, id }
}

const emptyPractice = { endpoint: 'http://127.0.0.1:1/', offer: ok({ connections: [], users: [] }) }
const nothingHidden = { accounts: 0, organizations: 0, others: 0 }

describe('the status of the app', () => {
  it('is what the app is, without practice where there is none', async () => {
    const { handlers } = await createRig()
    expect(await handlers['app.status']({})).toEqual(
      ok({ ...about, clockOffsetSeconds: 0, accountList: 'whole', notShown: nothingHidden, practice: null }),
    )
  })

  it('has what the practice pool offers', async () => {
    const { handlers } = await createRig({ practice: emptyPractice })
    expect(await handlers['app.status']({})).toEqual(
      ok({
        ...about,
        clockOffsetSeconds: 0,
        accountList: 'whole',
        notShown: nothingHidden,
        practice: { users: [] },
      }),
    )
  })

  it('says when the practice pool does not run', async () => {
    const { handlers } = await createRig({
      practice: { ...emptyPractice, offer: fail(transient('practicePoolNotRunning')) },
    })
    expect(codeOf(await handlers['app.status']({}))).toBe('practicePoolNotRunning')
  })
})

describe('checking the keychain', () => {
  it('finds it ready', async () => {
    const { handlers } = await createRig()
    expect(await handlers['keychain.check']({})).toEqual(ok({ state: 'ready' }))
  })

  it('says why it is not, as an answer and not as a failure', async () => {
    const { handlers, keychain } = await createRig()
    keychain.become('locked')
    expect(await handlers['keychain.check']({})).toEqual(
      ok({ state: 'unavailable', error: transient('keychainLocked') }),
    )
  })
})

describe('connections', () => {
  const input = { userPoolId: 'eu-west-1_AbC123xyZ', clientId: '1example23456789', issuer: 'Example' }
  const practised: ConnectionInput = { ...input, kind: 'practice' }

  it('are saved with the blanks around what was typed removed', async () => {
    const { handlers } = await createRig()
    const saved = await handlers['connections.save']({
      userPoolId: ' eu-west-1_AbC123xyZ ',
      clientId: ' 1example23456789\n',
      issuer: ' Example ',
    })
    expect(saved).toMatchObject({ ok: true, value: { ...input, kind: 'cognito', region: 'eu-west-1' } })
  })

  it.each([
    [{ userPoolId: 'nonsense' }, 'userPoolIdMalformed'],
    [{ userPoolId: 'xx-mars-1_AbC123xyZ' }, 'regionUnsupported'],
    [{ clientId: 'not an id' }, 'clientIdMalformed'],
    [{ issuer: 'a\u202Eb' }, 'keyUriTextUnsafe'],
  ] as const)('are refused with %o', async (changes, code) => {
    const { handlers } = await createRig()
    expect(codeOf(await handlers['connections.save']({ ...input, ...changes }))).toBe(code)
  })

  it('that are refused leave no client secret in the keychain', async () => {
    const { handlers, keychain } = await createRig()
    await handlers['connections.save']({ ...input, userPoolId: 'nonsense', clientSecret: 'canary' })
    expect(keychain.items().size).toBe(0)
  })

  it('to the practice pool are not listed without it', async () => {
    const { handlers, vault } = await createRig()
    await vault.connections.save(practised)
    expect(await handlers['connections.list']({})).toEqual(ok([]))
  })

  it('to the practice pool are listed with it', async () => {
    const { handlers, vault } = await createRig({ practice: emptyPractice })
    await vault.connections.save(practised)
    expect(await handlers['connections.list']({})).toMatchObject(ok([{ ...input, kind: 'practice' }]))
  })

  it('that are typed while practising are for practice', async () => {
    const { handlers } = await createRig({ practice: emptyPractice })
    expect(await handlers['connections.save'](input)).toMatchObject(ok({ kind: 'practice' }))
  })
})

describe('reading codes', () => {
  it('gives the current and the next code of an account', async () => {
    const { handlers, clock, id } = await withAccount()
    const timeStep = timeStepAt(clock.now(), 30)
    const codeAt = (step: number) => ({
      code: generateTotp(secret, usual, step),
      validFrom: step * 30_000,
      validUntil: (step + 1) * 30_000,
    })
    expect(await handlers['codes.read']({ accountIds: [id] })).toEqual(
      ok([
        {
          status: 'ready',
          currentIs: 'fresh',
          accountId: id,
          current: codeAt(timeStep),
          next: codeAt(timeStep + 1),
        },
      ]),
    )
  })

  it('gives the codes of the service’s time', async () => {
    const { handlers, clock, id } = await withAccount({ clockOffset: () => 30_000 })
    const nextStep = timeStepAt(clock.now(), 30) + 1
    expect(await handlers['codes.read']({ accountIds: [id] })).toMatchObject(
      ok([{ current: { code: generateTotp(secret, usual, nextStep), validFrom: clock.now() } }]),
    )
  })

  it('leaves out what is not there', async () => {
    const { handlers } = await createRig()
    expect(await handlers['codes.read']({ accountIds: [unknownId as AccountId] })).toEqual(ok([]))
  })

  it('says of each account by itself why its code cannot be had', async () => {
    const { keychain, open, id } = await withAccount()
    keychain.become('locked')
    const { handlers } = await createRig({ vault: await open() })
    expect(await handlers['codes.read']({ accountIds: [id] })).toEqual(
      ok([{ status: 'unavailable', accountId: id, error: transient('keychainLocked') }]),
    )
  })

  it('asks the keychain for nothing but what is asked for', async () => {
    const { keychain, open, call, id } = await withAccount()
    await addByHand(call, { accountName: 'bob' })
    keychain.forgetCalls()
    const started = await createRig({ vault: await open() })
    await started.handlers['codes.read']({ accountIds: [id] })
    expect(keychain.calls()).toEqual([{ operation: 'get', id }])
  })
})

describe('copying a code', () => {
  it.each([
    ['current', 0],
    ['next', 1],
  ] as const)('puts the %s one into the clipboard, and not into the answer', async (which, later) => {
    const { handlers, clock, copied, id } = await withAccount()
    const code = generateTotp(secret, usual, timeStepAt(clock.now(), 30) + later)
    const answer = await handlers['codes.copy']({ accountId: id, which })
    expect([answer, copied()]).toEqual([ok({ which, history: 'hidden', clearedAfter: 30 }), [code]])
  })

  it('of an account that is not there copies nothing', async () => {
    const { handlers, copied } = await createRig()
    const outcome = codeOf(
      await handlers['codes.copy']({ accountId: unknownId as AccountId, which: 'current' }),
    )
    expect([outcome, copied()]).toEqual(['accountNotFound', []])
  })

  it('that cannot be had copies nothing, and says why', async () => {
    const { keychain, open, id } = await withAccount()
    keychain.become('locked')
    const { handlers, copied } = await createRig({ vault: await open() })
    const outcome = codeOf(await handlers['codes.copy']({ accountId: id, which: 'current' }))
    expect([outcome, copied()]).toEqual(['keychainLocked', []])
  })
})

describe('counter-based codes', () => {
  const reading = (id: AccountId, code: string | null) =>
    ok([{ status: 'onRequest' as const, accountId: id, code }])

  it('are not there before they are asked for', async () => {
    const { call, id } = await withHotp()
    expect(await call('codes.read', { accountIds: [id] })).toEqual(reading(id, null))
  })

  it('come one after the other when they are asked for', async () => {
    const { call, id } = await withHotp()
    const answers = [
      await call('codes.advance', { accountId: id }),
      await call('codes.advance', { accountId: id }),
    ]
    expect(answers).toEqual(
      rfc4226.codes.slice(0, 2).map((code) => ok({ status: 'onRequest', accountId: id, code })),
    )
  })

  it('stay readable, and reading them counts nothing on', async () => {
    const { call, id } = await withHotp()
    await call('codes.advance', { accountId: id })
    await call('codes.read', { accountIds: [id] })
    expect(await call('codes.read', { accountIds: [id] })).toEqual(reading(id, rfc4226.codes[0]))
  })

  it('are copied as they were shown', async () => {
    const { call, copied, id } = await withHotp()
    await call('codes.advance', { accountId: id })
    const answer = await call('codes.copy', { accountId: id, which: 'current' })
    const receipt = { which: 'current', history: 'hidden', clearedAfter: 30 }
    expect([answer, copied()]).toEqual([ok(receipt), [rfc4226.codes[0]]])
  })

  it('cannot be copied before they were asked for: copying counts nothing on', async () => {
    const { call, copied, id } = await withHotp()
    const outcome = codeOf(await call('codes.copy', { accountId: id, which: 'current' }))
    expect([outcome, copied(), await call('codes.read', { accountIds: [id] })]).toEqual([
      'stepOutOfOrder',
      [],
      reading(id, null),
    ])
  })

  it('have no next one to copy', async () => {
    const { call, copied, id } = await withHotp()
    await call('codes.advance', { accountId: id })
    const outcome = codeOf(await call('codes.copy', { accountId: id, which: 'next' }))
    expect([outcome, copied()]).toEqual(['stepOutOfOrder', []])
  })

  it('are not shown when the keychain does not take the counter', async () => {
    const { call, keychain, id } = await withHotp()
    keychain.become('locked')
    const outcome = codeOf(await call('codes.advance', { accountId: id }))
    keychain.become('open')
    expect([outcome, await call('codes.read', { accountIds: [id] })]).toEqual([
      'keychainLocked',
      reading(id, null),
    ])
  })

  it('are not for accounts whose codes change with time', async () => {
    const { call, id } = await withAccount()
    expect(codeOf(await call('codes.advance', { accountId: id }))).toBe('counterUnsupported')
  })

  it('are not for an account that is not there', async () => {
    const { call } = await createRig()
    expect(codeOf(await call('codes.advance', { accountId: unknownId }))).toBe('accountNotFound')
  })
})

describe('enrollments', () => {
  it('that are open are listed', async () => {
    const { handlers, vault } = await createRig()
    const { intended } = await enrollUntil(vault.journal, 'stored')
    expect(await handlers['enrollment.list']({})).toMatchObject(
      ok([{ id: intended.enrollmentId, phase: 'stored' }]),
    )
  })

  it('can be discarded', async () => {
    const { handlers, vault } = await createRig()
    const { intended } = await enrollUntil(vault.journal, 'stored')
    await handlers['enrollment.discard']({ enrollmentId: intended.enrollmentId })
    expect(vault.journal.list()).toEqual([])
  })
})

describe('ids of one kind', () => {
  it('find nothing of another', async () => {
    const { handlers, id } = await withAccount()
    const outcomes = [
      await handlers['connections.remove']({ connectionId: id as string as ConnectionId }),
      await handlers['enrollment.discard']({ enrollmentId: id as string as EnrollmentId }),
    ]
    expect([outcomes.map(codeOf), valueOf(await handlers['accounts.list']({})).length]).toEqual([
      ['connectionNotFound', 'no error'],
      1,
    ])
  })
})
