// The journal of enrollments: each step durable, each way back open, and a start that goes on from any of them.
import { describe, expect, it } from 'vitest'
import type { DurableSecret, Intended, Verified } from '../../../src/main/ports/enrollment-journal'
import type { Vault } from '../../../src/main/vault/vault'
import type { AccountId, EnrollmentId, EnrollmentPhase } from '../../../src/shared/models'
import { hotpAccount } from './hotp-rig'
import { connectionId, enrollUntil, intent, newerSecret, secret } from './journal-rig'
import { codeOf, createVaultRig, currentPath, previousPath, usual, valueOf, type VaultRig } from './rig'

const phases = ['intended', 'stored', 'verifySent', 'verified'] as const
const unknownEnrollment = 'f'.repeat(32) as EnrollmentId

/** A vault in which one enrollment has come to a phase. */
async function at(phase: EnrollmentPhase, changes: Parameters<typeof enrollUntil>[2] = {}) {
  const rig = createVaultRig()
  const vault = await rig.open()
  const { intended, durable } = await enrollUntil(vault.journal, phase, changes)
  return { rig, vault, intended, durable, id: intended.enrollmentId, accountId: intended.accountId }
}

const statuses = ({ accounts }: Vault) => accounts.list().map(({ status }) => status)
const phasesOf = ({ journal }: Vault) => journal.list().map(({ phase }) => phase)
const secretIn = async ({ accounts }: Vault, id: AccountId) => valueOf(await accounts.secretOf(id)).secret

/** What a new start finds after the power was cut, with nothing but what was synced. */
async function afterPowerCut(rig: VaultRig): Promise<Vault> {
  rig.fileSystem.cutPower(0)
  return rig.open()
}

/** Fails the next save of the index. */
const fillDisk = ({ fileSystem }: VaultRig) =>
  fileSystem.fault({
    at: { name: 'writeAndSync', path: `${currentPath}.new` },
    reason: 'ENOSPC',
    effect: 'torn',
  })

describe('each step is durable when it returns:', () => {
  it('the intent, which names the id of the account', async () => {
    const { rig, id, accountId } = await at('intended')
    const { journal } = await afterPowerCut(rig)
    expect(journal.list()).toEqual([
      {
        id,
        accountId,
        connectionId,
        username: 'alice',
        issuer: 'Example',
        accountName: 'alice@example.com',
        phase: 'intended',
        startedAt: rig.clock.now(),
      },
    ])
  })

  it.each([
    ['intended', 'intended', []],
    ['stored', 'stored', ['pending']],
    ['verifySent', 'verifySent', ['unknown']],
    ['verified', 'verified', ['active']],
  ] as const)('%s', async (phase, journaled, accounts) => {
    const { rig } = await at(phase)
    const vault = await afterPowerCut(rig)
    expect([phasesOf(vault), statuses(vault)]).toEqual([[journaled], accounts])
  })

  it('the end, after which only the account is left', async () => {
    const { rig } = await at('active')
    const vault = await afterPowerCut(rig)
    expect([phasesOf(vault), statuses(vault)]).toEqual([[], ['active']])
  })

  it.each(['stored', 'verifySent', 'verified', 'active'] as const)('%s, with the secret', async (phase) => {
    const { rig, accountId } = await at(phase)
    expect(await secretIn(await afterPowerCut(rig), accountId)).toEqual(secret)
  })
})

describe('who reads along while an account is enrolled', () => {
  it.each([
    ['somebody', 'Acme Proxy CA', { inspectedBy: 'Acme Proxy CA' }],
    ['nobody', null, {}],
    ['nobody that was looked for', undefined, {}],
  ] as const)('is with the account from then on: %s', async (_, inspectedBy, expected) => {
    const { rig } = await at('active', inspectedBy === undefined ? {} : { inspectedBy })
    const [account] = (await rig.open()).accounts.list()
    expect(account?.enrolledWith).toStrictEqual({ connectionId, username: 'alice', ...expected })
  })

  it('is with it when the secret is adopted after a crash', async () => {
    const { rig } = await at('stored', { inspectedBy: 'Acme Proxy CA' })
    rig.fileSystem.plant(currentPath, rig.fileSystem.files().get(previousPath) ?? '')
    const vault = await rig.open()
    valueOf(await vault.journal.recover())
    expect(vault.accounts.list()).toMatchObject([{ enrolledWith: { inspectedBy: 'Acme Proxy CA' } }])
  })
})

describe('storing the secret', () => {
  it('gives back what the keychain has', async () => {
    const { durable, accountId } = await at('stored')
    expect(durable).toMatchObject({ accountId, secret, parameters: usual })
  })

  it('puts it under the id that the intent named', async () => {
    const { rig, accountId } = await at('stored')
    expect([...rig.keychain.items().keys()]).toContain(accountId)
  })

  it('shows the account for the user who is being enrolled', async () => {
    const { vault, accountId } = await at('stored')
    expect(vault.accounts.list()).toMatchObject([
      { id: accountId, enrolledWith: { connectionId, username: 'alice' } },
    ])
  })

  it.each([
    ['locked', 'keychainLocked'],
    ['missing', 'keychainMissing'],
    ['timingOut', 'keychainTimedOut'],
    ['garbling', 'keychainRefused'],
  ] as const)('gives no proof when the keychain is %s', async (mood, code) => {
    const { rig, vault, intended } = await at('intended')
    await vault.checkKeychain()
    rig.keychain.next(mood)
    expect(codeOf(await vault.journal.store(intended, secret, usual))).toBe(code)
  })

  it('gives no proof when the disk is full', async () => {
    const { rig, vault, intended } = await at('intended')
    await vault.checkKeychain()
    fillDisk(rig)
    expect(codeOf(await vault.journal.store(intended, secret, usual))).toBe('diskFull')
  })

  it('can be tried again', async () => {
    const { rig, vault, intended } = await at('intended')
    await vault.checkKeychain()
    fillDisk(rig)
    await vault.journal.store(intended, secret, usual)
    await vault.journal.store(intended, secret, usual)
    expect(statuses(await afterPowerCut(rig))).toEqual(['pending'])
  })

  it('never writes over a secret whose Verify was sent', async () => {
    const { rig, vault, intended, accountId } = await at('verifySent')
    const outcome = codeOf(await vault.journal.store(intended, newerSecret, usual))
    expect([outcome, await secretIn(await rig.open(), accountId)]).toEqual(['stepOutOfOrder', secret])
  })

  it('is refused for an enrollment that was discarded', async () => {
    const { vault, intended, id } = await at('intended')
    await vault.journal.discard(id)
    expect(codeOf(await vault.journal.store(intended, secret, usual))).toBe('enrollmentNotFound')
  })
})

describe('reading the secret back', () => {
  it('gives the proof again, from the keychain, after a restart', async () => {
    const { rig, id, accountId } = await at('stored')
    const { journal } = await rig.open()
    expect(valueOf(await journal.readBack(id))).toMatchObject({ enrollmentId: id, accountId, secret })
  })

  it('gives no proof when the keychain is locked', async () => {
    const { rig, id } = await at('stored')
    const { journal } = await rig.open()
    rig.keychain.become('locked')
    expect(codeOf(await journal.readBack(id))).toBe('keychainLocked')
  })

  it('is refused after a Verify without an answer', async () => {
    const { vault, id } = await at('verifySent')
    expect(codeOf(await vault.journal.readBack(id))).toBe('verifyOutcomeUnknown')
  })

  it.each(['intended', 'verified'] as const)('is out of order when the phase is %s', async (phase) => {
    const { vault, id } = await at(phase)
    expect(codeOf(await vault.journal.readBack(id))).toBe('stepOutOfOrder')
  })

  it('is possible again once the service has said no', async () => {
    const { vault, durable, id } = await at('stored')
    if (durable === null) throw new Error('A stored enrollment has a proof')
    const permit = valueOf(await vault.journal.verifySent(durable))
    await vault.journal.verifyRejected(permit)
    expect(valueOf(await vault.journal.readBack(id)).secret).toEqual(secret)
  })
})

/** The proofs of an enrollment that is verified, as an overtaken call could still hold them. */
async function withOldProofs() {
  const rig = createVaultRig()
  const vault = await rig.open()
  const intended = valueOf(await vault.journal.begin(intent))
  const durable = valueOf(await vault.journal.store(intended, secret, usual))
  const permit = valueOf(await vault.journal.verifySent(durable))
  const verified = valueOf(await vault.journal.verified(permit))
  return { rig, vault, intended, durable, permit, verified }
}

describe('an overtaken step', () => {
  it('cannot make a verified enrollment a rejected one, which could be discarded', async () => {
    const { vault, permit } = await withOldProofs()
    const outcome = codeOf(await vault.journal.verifyRejected(permit))
    expect([outcome, phasesOf(vault)]).toEqual(['stepOutOfOrder', ['verified']])
  })

  it('cannot make a verified enrollment an unknown one', async () => {
    const { vault, durable } = await withOldProofs()
    const outcome = codeOf(await vault.journal.verifySent(durable))
    expect([outcome, phasesOf(vault)]).toEqual(['stepOutOfOrder', ['verified']])
  })

  it('cannot abandon what is stored', async () => {
    const { vault, intended } = await withOldProofs()
    const outcome = codeOf(await vault.journal.abandon(intended))
    expect([outcome, statuses(vault)]).toEqual(['stepOutOfOrder', ['active']])
  })

  it('cannot send a second Verify while the first has no answer', async () => {
    const { vault, durable } = await at('verifySent')
    if (durable === null) throw new Error('A stored enrollment has a proof')
    expect(codeOf(await vault.journal.verifySent(durable))).toBe('stepOutOfOrder')
  })
})

describe('sending Verify', () => {
  it('is not permitted when that cannot be noted', async () => {
    const { rig, vault, durable } = await at('stored')
    if (durable === null) throw new Error('A stored enrollment has a proof')
    fillDisk(rig)
    const outcome = codeOf(await vault.journal.verifySent(durable))
    expect([outcome, phasesOf(await rig.open())]).toEqual(['diskFull', ['stored']])
  })
})

describe('the proof of J3', () => {
  it('can be had again after a restart', async () => {
    const { rig, id } = await at('verified')
    const { journal } = await rig.open()
    expect(journal.reverified(id).ok).toBe(true)
  })

  it.each(['intended', 'stored', 'verifySent'] as const)(
    'cannot be had when the phase is %s',
    async (phase) => {
      const { vault, id } = await at(phase)
      expect(codeOf(vault.journal.reverified(id))).toBe('stepOutOfOrder')
    },
  )

  it('cannot be had of an enrollment that is not there', async () => {
    const { vault } = await at('verified')
    expect(codeOf(vault.journal.reverified(unknownEnrollment))).toBe('enrollmentNotFound')
  })
})

describe('activating an enrollment', () => {
  it('answers with its final state', async () => {
    const { vault, verified } = await withOldProofs()
    expect(valueOf(await vault.journal.activate(verified))).toMatchObject({
      phase: 'active',
      username: 'alice',
    })
  })

  it('marks the earlier account of the same user as superseded', async () => {
    const { vault } = await at('active')
    await enrollUntil(vault.journal, 'active', { secret: newerSecret })
    expect(statuses(vault)).toEqual(['superseded', 'active'])
  })

  it('keeps the secret of the earlier one', async () => {
    const { rig, vault, accountId } = await at('active')
    await enrollUntil(vault.journal, 'active', { secret: newerSecret })
    expect(await secretIn(await afterPowerCut(rig), accountId)).toEqual(secret)
  })

  it('settles an earlier enrollment whose outcome was unknown', async () => {
    const { vault } = await at('verifySent')
    await enrollUntil(vault.journal, 'active', { secret: newerSecret })
    expect([phasesOf(vault), statuses(vault)]).toEqual([[], ['superseded', 'active']])
  })

  it('leaves an earlier account in the trash', async () => {
    const { vault, accountId } = await at('active')
    await vault.accounts.trash(accountId)
    await enrollUntil(vault.journal, 'active', { secret: newerSecret })
    expect(statuses(vault)).toEqual(['trashed', 'active'])
  })

  it('has an earlier account come back from the trash as superseded', async () => {
    const { vault, accountId } = await at('verifySent')
    await vault.accounts.trash(accountId)
    await enrollUntil(vault.journal, 'active', { secret: newerSecret })
    await vault.accounts.restore(accountId)
    expect(statuses(vault)).toEqual(['superseded', 'active'])
  })

  it.each([
    ['another user', { username: 'bob' }],
    ['another connection', { connectionId: 'd'.repeat(32) as typeof connectionId }],
  ])('leaves the accounts of %s alone', async (_, changes) => {
    const { vault } = await at('active')
    await enrollUntil(vault.journal, 'active', changes)
    expect(statuses(vault)).toEqual(['active', 'active'])
  })

  it('leaves accounts that no pool enrolled alone', async () => {
    const rig = createVaultRig()
    const vault = await rig.open()
    const typed = { issuer: 'Example', accountName: 'alice@example.com', secret, parameters: usual }
    valueOf(await vault.accounts.add(typed, []))
    await enrollUntil(vault.journal, 'active', { secret: newerSecret })
    expect(statuses(vault)).toEqual(['active', 'active'])
  })
})

describe('discarding an enrollment', () => {
  it.each(['intended', 'stored'] as const)('forgets it when its phase is %s', async (phase) => {
    const { rig, vault, id } = await at(phase)
    await vault.journal.discard(id)
    const later = await afterPowerCut(rig)
    expect([phasesOf(later), statuses(later)]).toEqual([[], []])
  })

  it('removes the secret', async () => {
    const { rig, vault, id } = await at('stored')
    await vault.journal.discard(id)
    expect([...rig.keychain.items().keys()]).toEqual(['canary'])
  })

  it.each(['verifySent', 'verified'] as const)('is refused when its phase is %s', async (phase) => {
    const { vault, id } = await at(phase)
    expect(codeOf(await vault.journal.discard(id))).toBe('verifyOutcomeUnknown')
  })

  it.each(['verifySent', 'verified'] as const)('that is refused keeps the secret (%s)', async (phase) => {
    const { rig, vault, id, accountId } = await at(phase)
    await vault.journal.discard(id)
    expect(await secretIn(await rig.open(), accountId)).toEqual(secret)
  })

  it('keeps the secret when the index cannot be changed', async () => {
    const { rig, vault, id, accountId } = await at('stored')
    fillDisk(rig)
    const outcome = codeOf(await vault.journal.discard(id))
    expect([outcome, await secretIn(await rig.open(), accountId)]).toEqual(['diskFull', secret])
  })

  it('is done when it is not there', async () => {
    const { vault } = await at('stored')
    expect(codeOf(await vault.journal.discard(unknownEnrollment))).toBe('no error')
  })
})

describe('abandoning an intent', () => {
  it('leaves nothing', async () => {
    const { rig, vault, intended } = await at('intended')
    await vault.journal.abandon(intended)
    const later = await afterPowerCut(rig)
    expect([phasesOf(later), statuses(later)]).toEqual([[], []])
  })
})

/** A restart that finds an enrollment in a phase, and recovers. */
async function recovered(phase: EnrollmentPhase, changes: Parameters<typeof enrollUntil>[2] = {}) {
  const { rig, ...enrollment } = await at(phase, changes)
  const vault = await afterPowerCut(rig)
  return { ...enrollment, rig, vault, outcome: codeOf(await vault.journal.recover()) }
}

/** K1 is done and J1 is not: the keychain has the secret, the index only the intent. */
async function withOrphan() {
  const begun = await at('intended')
  await begun.vault.checkKeychain()
  fillDisk(begun.rig)
  await begun.vault.journal.store(begun.intended, secret, usual)
  return { ...begun, vault: await afterPowerCut(begun.rig) }
}

describe('recovering', () => {
  it('does nothing when nothing was left open', async () => {
    const { outcome, vault } = await recovered('active')
    expect([outcome, statuses(vault)]).toEqual(['no error', ['active']])
  })

  it('forgets an intent for which there is no secret', async () => {
    const { outcome, vault } = await recovered('intended')
    expect([outcome, phasesOf(vault)]).toEqual(['no error', []])
  })

  it('adopts a secret that only the keychain knows of', async () => {
    const { vault, accountId } = await withOrphan()
    await vault.journal.recover()
    expect([phasesOf(vault), statuses(vault), await secretIn(vault, accountId)]).toEqual([
      ['stored'],
      ['pending'],
      secret,
    ])
  })

  it('writes what it adopts once more: the crash may have come before it was on the disk', async () => {
    const { rig, vault, accountId } = await withOrphan()
    rig.keychain.forgetCalls()
    await vault.journal.recover()
    expect(rig.keychain.calls()).toContainEqual({ operation: 'set', id: accountId })
  })

  it('adopts nothing that cannot be written once more', async () => {
    const { rig, vault } = await withOrphan()
    rig.keychain.next('open', 'open', 'refusing')
    expect([codeOf(await vault.journal.recover()), phasesOf(vault)]).toEqual([
      'keychainRefused',
      ['intended'],
    ])
  })

  it.each([
    ['is locked', 'locked', 'keychainLocked'],
    ['is missing', 'missing', 'keychainMissing'],
    ['does not answer', 'timingOut', 'keychainTimedOut'],
  ] as const)('keeps an intent while the keychain %s', async (_, mood, code) => {
    const { rig, vault } = await withOrphan()
    rig.keychain.become(mood)
    expect([codeOf(await vault.journal.recover()), phasesOf(vault)]).toEqual([code, ['intended']])
  })

  it('keeps an intent while another keychain answers', async () => {
    const { rig, vault } = await withOrphan()
    rig.keychain.exchange()
    const outcome = codeOf(await vault.journal.recover())
    expect([outcome, phasesOf(vault)]).toEqual(['keychainReplaced', ['intended']])
  })

  it('adopts the secret once the keychain is back', async () => {
    const { rig, vault } = await withOrphan()
    const ours = rig.keychain.exchange()
    await vault.journal.recover()
    rig.keychain.exchange(ours)
    await vault.journal.recover()
    expect(phasesOf(vault)).toEqual(['stored'])
  })

  it.each(['stored', 'verifySent'] as const)('leaves %s to the person', async (phase) => {
    const { outcome, vault } = await recovered(phase)
    expect([outcome, phasesOf(vault)]).toEqual(['no error', [phase]])
  })

  it('finishes what was verified inside a sign-in', async () => {
    const { vault } = await recovered('verified', { route: 'session' })
    expect([phasesOf(vault), statuses(vault)]).toEqual([[], ['active']])
  })

  it('leaves what was verified by someone signed in, whose preference is not set yet', async () => {
    const { vault } = await recovered('verified', { route: 'accessToken' })
    expect(phasesOf(vault)).toEqual(['verified'])
  })

  it('goes on after one that took another of the same user with it', async () => {
    const { rig, vault } = await at('verified')
    await enrollUntil(vault.journal, 'intended')
    await enrollUntil(vault.journal, 'intended', { username: 'bob' })
    const later = await afterPowerCut(rig)
    expect([codeOf(await later.journal.recover()), phasesOf(later)]).toEqual(['no error', []])
  })

  it('changes nothing the second time', async () => {
    const { rig, vault } = await withOrphan()
    await vault.journal.recover()
    const before = rig.fileSystem.files()
    await vault.journal.recover()
    expect(rig.fileSystem.files()).toEqual(before)
  })

  it.each(phases)('deletes no secret (%s)', async (phase) => {
    const { rig } = await at(phase)
    const before = [...rig.keychain.items().keys()]
    const vault = await afterPowerCut(rig)
    await vault.journal.recover()
    expect([...rig.keychain.items().keys()]).toEqual(expect.arrayContaining(before))
  })
})

describe('a sign-in that was accepted with an account’s code', () => {
  it('finishes its enrollment whose outcome was unknown', async () => {
    const { rig, vault, accountId } = await at('verifySent')
    await vault.journal.accepted(accountId)
    const later = await afterPowerCut(rig)
    expect([phasesOf(later), statuses(later)]).toEqual([[], ['active']])
  })

  it('supersedes the earlier account', async () => {
    const { vault } = await at('active')
    const { intended } = await enrollUntil(vault.journal, 'verifySent', { secret: newerSecret })
    await vault.journal.accepted(intended.accountId)
    expect(statuses(vault)).toEqual(['superseded', 'active'])
  })

  it('changes nothing for an account whose enrollment is finished', async () => {
    const { rig, vault, accountId } = await at('active')
    const before = rig.fileSystem.operations().length
    await vault.journal.accepted(accountId)
    expect(rig.fileSystem.operations().length).toBe(before)
  })
})

describe('the state of an enrollment', () => {
  it.each(phases)('is told while it is open (%s)', async (phase) => {
    const { vault, id } = await at(phase)
    expect(valueOf(vault.journal.state(id)).phase).toBe(phase)
  })

  it('is not there afterwards', async () => {
    const { vault, id } = await at('active')
    expect(codeOf(vault.journal.state(id))).toBe('enrollmentNotFound')
  })
})

describe('a pool that asks a user for a set-up has accepted nothing of theirs:', () => {
  const alice = { connectionId, username: 'alice' }

  it('a Verify without an answer can be tried again', async () => {
    const { vault } = await at('verifySent')
    valueOf(await vault.journal.notAccepted(alice))
    expect([phasesOf(vault), statuses(vault)]).toEqual([['stored'], ['pending']])
  })

  it.each(['intended', 'stored', 'verified'] as const)('what is %s stays as it is', async (phase) => {
    const { vault } = await at(phase)
    valueOf(await vault.journal.notAccepted(alice))
    expect(phasesOf(vault)).toEqual([phase])
  })

  it.each([
    ['user', { username: 'bob' }],
    ['connection', { connectionId: 'd'.repeat(32) as typeof connectionId }],
  ])('what is of another %s stays as it is', async (_, changes) => {
    const { vault } = await at('verifySent', changes)
    valueOf(await vault.journal.notAccepted(alice))
    expect(phasesOf(vault)).toEqual(['verifySent'])
  })
})

describe('of two enrollments', () => {
  /** One of alice's, and one of bob's after it. */
  async function two(phase: EnrollmentPhase) {
    const world = await at(phase)
    const { intended } = await enrollUntil(world.vault.journal, phase, {
      username: 'bob',
      secret: newerSecret,
    })
    return { ...world, other: intended }
  }

  it('the one that is discarded leaves the other one, and its account', async () => {
    const { vault, id, other } = await two('stored')
    valueOf(await vault.journal.discard(id))
    expect([
      vault.journal.list().map((entry) => entry.id),
      vault.accounts.list().map((account) => account.id),
    ]).toEqual([[other.enrollmentId], [other.accountId]])
  })

  it('the one that is abandoned leaves the other one', async () => {
    const { vault, intended, other } = await two('intended')
    valueOf(await vault.journal.abandon(intended))
    expect(vault.journal.list().map((entry) => entry.id)).toEqual([other.enrollmentId])
  })

  it('the one that is accepted does not settle the other user’s', async () => {
    const { vault, accountId, other } = await two('verifySent')
    valueOf(await vault.journal.accepted(accountId))
    expect(vault.journal.list().map((entry) => entry.id)).toEqual([other.enrollmentId])
  })

  it('only those that waited for their Verify are in doubt after the newest index was lost', async () => {
    const { rig } = await two('intended')
    rig.fileSystem.plant(currentPath, '{')
    expect(phasesOf(await rig.open())).toEqual(['intended'])
  })
})

it('a code of one whose account is finished puts back what was sent since, and nothing else', async () => {
  const { vault, accountId } = await at('active')
  await enrollUntil(vault.journal, 'verifySent', { secret: newerSecret })
  await enrollUntil(vault.journal, 'intended', { secret: newerSecret })
  await enrollUntil(vault.journal, 'verifySent', { username: 'bob' })
  valueOf(await vault.journal.accepted(accountId))
  expect(phasesOf(vault)).toEqual(['stored', 'intended', 'verifySent'])
})

it('a code of an account that no pool enrolled settles nothing', async () => {
  const { vault } = await at('verifySent')
  const { id } = valueOf(await vault.accounts.add(hotpAccount(0), []))
  valueOf(await vault.journal.accepted(id))
  expect(phasesOf(vault)).toEqual(['verifySent'])
})

describe('an enrollment that is not there', () => {
  it.each([
    [
      'is stored',
      (vault: Vault) => vault.journal.store({ enrollmentId: unknownEnrollment } as Intended, secret, usual),
    ],
    ['is read back', (vault: Vault) => vault.journal.readBack(unknownEnrollment)],
    [
      'is sent',
      (vault: Vault) => vault.journal.verifySent({ enrollmentId: unknownEnrollment } as DurableSecret),
    ],
    [
      'is activated',
      (vault: Vault) => vault.journal.activate({ enrollmentId: unknownEnrollment } as Verified),
    ],
  ])('is said when it %s', async (_, step) => {
    expect(codeOf(await step(await createVaultRig().open()))).toBe('enrollmentNotFound')
  })
})

it('an intent that cannot be taken back says so, and not that the keychain is away', async () => {
  const rig = createVaultRig()
  const vault = await rig.open()
  await vault.checkKeychain()
  await vault.journal.begin(intent)
  const again = await rig.open()
  rig.keychain.become('missing')
  let saves = 0
  const begun = again.journal.begin(intent)
  again.onChange(() => {
    saves += 1
    if (saves === 1) fillDisk(rig)
  })
  expect([codeOf(await begun), saves]).toEqual(['diskFull', 1])
})
