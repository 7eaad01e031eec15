// The promise of the product, on the vault's side of it: whatever is killed, cut or locked at
// whatever moment of an enrollment, a secret that Verify may have been sent for is there afterwards.
import { describe, expect, it } from 'vitest'
import type { AccountId } from '../../../src/shared/models'
import { secret, intent } from './journal-rig'
import { createVaultRig, usual, type VaultRig } from './rig'

/** How far an enrollment came, as the Cognito side saw it. */
interface Progress {
  accountId: AccountId | null
  mayBeAccepted: boolean
  finished: boolean
}

/** A whole enrollment that stops at its first error, and notes what it was promised. */
async function enroll(rig: VaultRig, progress: Progress): Promise<void> {
  const { journal } = await rig.open()
  const intended = await journal.begin(intent)
  if (!intended.ok) return
  progress.accountId = intended.value.accountId
  const stored = await journal.store(intended.value, secret, usual)
  if (!stored.ok) return
  const durable = await journal.readBack(intended.value.enrollmentId)
  if (!durable.ok) return
  const permit = await journal.verifySent(durable.value)
  if (!permit.ok) return
  progress.mayBeAccepted = true
  const verified = await journal.verified(permit.value)
  if (!verified.ok) return
  progress.finished = (await journal.activate(verified.value)).ok
}

/** Runs an enrollment until it ends or can go no further. */
async function runUntilStill(rig: VaultRig): Promise<Progress> {
  const progress: Progress = { accountId: null, mayBeAccepted: false, finished: false }
  enroll(rig, progress).catch(() => undefined) // a vault that could not even be opened: nothing was promised
  await new Promise((resolve) => setImmediate(resolve))
  return progress
}

/** What a new start makes of it: the secret, where it might be needed, and whether the start went well. */
async function whatIsLeft(rig: VaultRig, { accountId, mayBeAccepted }: Progress) {
  const vault = await rig.open()
  const recovered = await vault.journal.recover()
  const isListed = vault.accounts.list().some(({ id }) => id === accountId)
  const found = mayBeAccepted && accountId !== null ? await vault.accounts.secretOf(accountId) : null
  const isKept = found?.ok === true && isListed && Buffer.from(found.value.secret).equals(secret)
  return { recovers: recovered.ok, lockedOut: mayBeAccepted && !isKept }
}

const safe = { recovers: true, lockedOut: false }

/** How many file operations and keychain calls an undisturbed enrollment takes. */
async function countEffects() {
  const rig = createVaultRig()
  const { finished } = await runUntilStill(rig)
  return { finished, files: rig.fileSystem.operations().length, calls: rig.keychain.calls().length }
}

const effectsOf = await countEffects()
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

describe('an enrollment', () => {
  it('finishes when nothing is in its way', () => {
    expect(effectsOf.finished).toBe(true)
  })

  const ends = ['none', 'torn', 'whole'] as const
  const fileFaults = upTo(effectsOf.files).flatMap((number) => ends.map((effect) => ({ number, effect })))

  it.each(fileFaults)(
    'killed at file operation $number (effect: $effect) locks nobody out',
    async (fault) => {
      const rig = createVaultRig()
      rig.fileSystem.fault({ at: fault.number, reason: 'kill', effect: fault.effect })
      const progress = await runUntilStill(rig)
      rig.fileSystem.restart()
      expect(await whatIsLeft(rig, progress)).toEqual(safe)
    },
  )

  it.each(fileFaults)(
    'without power from file operation $number (effect: $effect) locks nobody out',
    async (fault) => {
      const rig = createVaultRig()
      rig.fileSystem.fault({ at: fault.number, reason: 'kill', effect: fault.effect })
      const progress = await runUntilStill(rig)
      rig.fileSystem.cutPower(0)
      expect(await whatIsLeft(rig, progress)).toEqual(safe)
    },
  )

  it.each(fileFaults)(
    'that fails at file operation $number (effect: $effect) locks nobody out',
    async (fault) => {
      const rig = createVaultRig()
      rig.fileSystem.fault({ at: fault.number, reason: 'EIO', effect: fault.effect })
      const progress = await runUntilStill(rig)
      rig.fileSystem.cutPower(0)
      expect(await whatIsLeft(rig, progress)).toEqual(safe)
    },
  )

  const moods = [
    'locked',
    'missing',
    'refusing',
    'timingOut',
    'losingAnswers',
    'hanging',
    'garbling',
  ] as const
  const keychainFaults = upTo(effectsOf.calls).flatMap((call) => moods.map((mood) => ({ call, mood })))

  it.each(keychainFaults)(
    'whose keychain is $mood at call $call locks nobody out',
    async ({ call, mood }) => {
      const rig = createVaultRig()
      rig.keychain.next(...upTo(call - 1).map(() => 'open' as const), mood)
      const progress = await runUntilStill(rig)
      rig.keychain.next()
      const { lockedOut } = await whatIsLeft(rig, progress)
      expect(lockedOut).toBe(false)
    },
  )
})
