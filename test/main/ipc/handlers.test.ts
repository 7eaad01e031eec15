import { describe, expect, it } from 'vitest'
import { createOwnCodes } from '../../../src/main/cognito/own-codes'
import { createHandlers, type Services } from '../../../src/main/ipc/handlers'
import { generateTotp, timeStepAt } from '../../../src/main/otp/codes'
import type { ConnectionInput } from '../../../src/main/vault/connections'
import type { AccountId, ConnectionId, EnrollmentId } from '../../../src/shared/models'
import type { Input } from '../../../src/shared/contract'
import { permanent, transient } from '../../../src/shared/errors'
import { fail, ok } from '../../../src/shared/result'
import { enrollUntil } from '../vault/journal-rig'
import { codeOf, createVaultRig, usual, valueOf } from '../vault/rig'

const about: Services['about'] = {
  version: '1.2.3',
  platform: 'linux',
  computerName: 'workstation',
}
const unknownId = 'f'.repeat(32)
const setupKey = 'JBSWY3DPEHPK3PXP'
const secret = new Uint8Array(Buffer.from('48656c6c6f21deadbeef', 'hex'))

const notCalled = fail(permanent('internal'))
/** Cognito's side as a wall: these tests are about what needs none of it. */
const signIn: Services['signIn'] = {
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
const enrollment: Services['enrollment'] = {
  associate: () => Promise.resolve(notCalled),
  resume: () => notCalled,
  verify: () => Promise.resolve(notCalled),
  finish: () => Promise.resolve(notCalled),
}

async function createRig(changes: Partial<Services> = {}) {
  const rig = createVaultRig()
  const vault = await rig.open()
  const copied: string[] = []
  const handlers = createHandlers({
    vault,
    signIn,
    browserSignIns: { start: () => Promise.resolve(notCalled), cancel: () => undefined },
    enrollment,
    poolAccounts: {
      read: () => Promise.resolve(notCalled),
      setSoftwareToken: () => Promise.resolve(notCalled),
      keepSignedIn: () => Promise.resolve(notCalled),
      signOut: () => Promise.resolve(notCalled),
    },
    ownCodes: createOwnCodes({ clock: rig.clock, clockOffset: () => 0, generateTotp }),
    practice: { endpoint: null, offer: () => Promise.resolve(ok(null)) },
    clock: rig.clock,
    clockOffset: () => 0,
    saveTextFile: () => Promise.resolve('cancelled'),
    writeClipboard: (text) => {
      copied.push(text)
      return Promise.resolve()
    },
    about,
    ...changes,
  })
  return { ...rig, vault, handlers, copied }
}

const manual = (changes: Partial<Input<'accounts.addManually'>> = {}) => ({
  issuer: 'Example',
  accountName: 'alice',
  setupKey,
  algorithm: 'SHA1' as const,
  digits: 6,
  period: 30,
  ...changes,
})

async function withAccount(changes: Partial<Services> = {}) {
  const rig = await createRig(changes)
  const { id } = valueOf(await rig.handlers['accounts.addManually'](manual()))
  return { ...rig, id: id }
}

describe('the status of the app', () => {
  it('is what the app is, without practice where there is none', async () => {
    const { handlers } = await createRig()
    expect(await handlers['app.status']({})).toEqual(
      ok({ ...about, clockOffsetSeconds: 0, accountList: 'whole', practice: null }),
    )
  })

  it('has what the practice pool offers', async () => {
    const offer = ok({ users: [] })
    const { handlers } = await createRig({
      practice: { endpoint: 'http://127.0.0.1:1/', offer: () => Promise.resolve(offer) },
    })
    expect(await handlers['app.status']({})).toEqual(
      ok({ ...about, clockOffsetSeconds: 0, accountList: 'whole', practice: { users: [] } }),
    )
  })

  it('says when the practice pool does not run', async () => {
    const { handlers } = await createRig({
      practice: {
        endpoint: 'http://127.0.0.1:1/',
        offer: () => Promise.resolve(fail(transient('practicePoolNotRunning'))),
      },
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
  const practice: Services['practice'] = {
    endpoint: 'http://127.0.0.1:1/',
    offer: () => Promise.resolve(ok({ users: [] })),
  }

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
    [{ userPoolId: 'us-iso-east-1_AbC123xyZ' }, 'regionUnsupported'],
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
    const { handlers, vault } = await createRig({ practice })
    await vault.connections.save(practised)
    expect(await handlers['connections.list']({})).toMatchObject(ok([{ ...input, kind: 'practice' }]))
  })

  it('that are typed while practising are for practice', async () => {
    const { handlers } = await createRig({ practice })
    expect(await handlers['connections.save'](input)).toMatchObject(ok({ kind: 'practice' }))
  })
})

describe('adding an account', () => {
  it('by hand lists it', async () => {
    const { handlers, id } = await withAccount()
    expect(await handlers['accounts.list']({})).toMatchObject(
      ok([{ id, issuer: 'Example', accountName: 'alice', parameters: usual }]),
    )
  })

  it('by its link lists it', async () => {
    const { handlers } = await createRig()
    await handlers['accounts.addKeyUri']({
      keyUri: `otpauth://totp/Example:alice?secret=${setupKey}&digits=8`,
    })
    expect(await handlers['accounts.list']({})).toMatchObject(ok([{ parameters: { digits: 8 } }]))
  })

  it('by hand and by its link is the same account', async () => {
    const { handlers } = await withAccount()
    const again = await handlers['accounts.addKeyUri']({
      keyUri: `otpauth://totp/Example:alice?secret=${setupKey.toLowerCase()}`,
    })
    expect(codeOf(again)).toBe('accountExists')
  })

  it('answers without the setup key', async () => {
    const { handlers } = await createRig()
    expect(JSON.stringify(await handlers['accounts.addManually'](manual()))).not.toContain(setupKey)
  })

  it.each([
    [{ setupKey: 'JBSW1' }, 'secretNotBase32'],
    [{ digits: 4 }, 'digitsUnsupported'],
  ] as const)('is refused with %o, before the keychain is asked', async (changes, code) => {
    const { handlers, keychain } = await createRig()
    const outcome = codeOf(await handlers['accounts.addManually'](manual(changes)))
    expect([outcome, keychain.calls()]).toEqual([code, []])
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
    const { keychain, open, handlers, id } = await withAccount()
    await handlers['accounts.addManually'](manual({ accountName: 'bob' }))
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
    expect([answer, copied]).toEqual([ok(null), [code]])
  })

  it('of an account that is not there copies nothing', async () => {
    const { handlers, copied } = await createRig()
    const outcome = codeOf(
      await handlers['codes.copy']({ accountId: unknownId as AccountId, which: 'current' }),
    )
    expect([outcome, copied]).toEqual(['accountNotFound', []])
  })

  it('that cannot be had copies nothing, and says why', async () => {
    const { keychain, open, id } = await withAccount()
    keychain.become('locked')
    const { handlers, copied } = await createRig({ vault: await open() })
    const outcome = codeOf(await handlers['codes.copy']({ accountId: id, which: 'current' }))
    expect([outcome, copied]).toEqual(['keychainLocked', []])
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

  it.each([
    ['an issuer that changes the reading direction', { issuer: 'a\u202Eb' }, 'keyUriTextUnsafe'],
    ['an account name that is too long', { accountName: 'a'.repeat(201) }, 'nameTooLong'],
  ])('are not begun with %s', async (_, changes, code) => {
    const { handlers } = await createRig()
    const request = { signInId: unknownId, issuer: 'Example', accountName: 'alice', ...changes }
    expect(codeOf(await handlers['enrollment.associate'](request as never))).toBe(code)
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
