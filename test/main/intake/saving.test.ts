// From what waits in the intake to accounts in the vault.
import { describe, expect, it } from 'vitest'
import type { CounterBasedAccount } from '../../../src/main/otp/otp-account'
import type { Candidate, CandidateId } from '../../../src/shared/models'
import { rfc4226 } from '../otp/rfc-vectors'
import { counterIn } from '../vault/hotp-rig'
import { enrollUntil } from '../vault/journal-rig'
import { currentPath, usual, valueOf } from '../vault/rig'
import {
  accountOf,
  choose,
  createIntakeRig,
  hotp,
  offered,
  offeredAs,
  refused,
  secretOf,
  transferPart,
} from './rig'

const unknownCandidate = 'f'.repeat(32) as CandidateId
const counting: CounterBasedAccount = {
  issuer: 'Example',
  accountName: 'counting',
  secret: rfc4226.secret,
  parameters: hotp,
  counter: 3,
}

/** An intake with some candidates. */
async function withOffered(...names: readonly string[]) {
  const rig = await createIntakeRig()
  await rig.intake.offer(offeredAs(...names))
  const { candidates } = rig.intake.read()
  const listed = () => rig.vault.accounts.list().map(({ accountName }) => accountName)
  return { ...rig, candidates, listed, first: firstOf(candidates) }
}

function firstOf(candidates: readonly Candidate[]): Candidate {
  const [first] = candidates
  if (!first) throw new Error('Nothing is held')
  return first
}

describe('saving a candidate', () => {
  it('adds its account, secret and parameters as they were offered', async () => {
    const { intake, vault, first } = await withOffered('alice')
    const { added } = await intake.save([choose(first)])
    expect([added, await vault.accounts.secretOf(valueOfOnly(added).id)]).toMatchObject([
      [{ issuer: 'Example', accountName: 'alice', parameters: usual, status: 'active' }],
      { ok: true, value: { secret: secretOf('alice'), parameters: usual } },
    ])
  })

  it('lets it go', async () => {
    const { intake, first } = await withOffered('alice')
    await intake.save([choose(first)])
    expect(intake.read().candidates).toEqual([])
  })

  it('adds several in the order in which they were chosen', async () => {
    const { intake, candidates, listed } = await withOffered('alice', 'bob', 'carol')
    await intake.save(candidates.toReversed().map((candidate) => choose(candidate)))
    expect(listed()).toEqual(['carol', 'bob', 'alice'])
  })

  it('lets the others go that were not chosen', async () => {
    const { intake, first, names, listed } = await withOffered('alice', 'bob')
    await intake.save([choose(first)])
    expect([names(), listed()]).toEqual([[], ['alice']])
  })

  it('adds what was chosen even if everything is let go meanwhile', async () => {
    const { intake, candidates, listed } = await withOffered('alice', 'bob')
    const saving = intake.save(candidates.map((candidate) => choose(candidate)))
    intake.clear()
    await saving
    expect(listed()).toEqual(['alice', 'bob'])
  })

  it('lets go of a move, and of what was refused', async () => {
    const { intake, first } = await withOffered('alice')
    await intake.offer([transferPart({ batchId: 7, index: 0, size: 3 }, 'bob'), refused('notAnAccount')])
    await intake.save([choose(first)])
    expect(intake.read()).toEqual({ candidates: [], transfer: null, refused: [] })
  })

  it('is durable: after a power cut the account is there', async () => {
    const { intake, first, open, fileSystem } = await withOffered('alice')
    const { added } = await intake.save([choose(first)])
    fileSystem.cutPower(0)
    const { accounts } = await open()
    expect(await accounts.secretOf(valueOfOnly(added).id)).toMatchObject({
      value: { secret: secretOf('alice') },
    })
  })

  it('puts those in the trash that it replaces', async () => {
    const { intake, vault } = await createIntakeRig()
    const old = valueOf(await vault.accounts.add(accountOf('alice', { secret: secretOf('bob') }), []))
    const first = firstOf(valueOf(await intake.offer(offeredAs('alice'))).candidates)
    await intake.save([choose(first, { replaces: first.alike.map(({ accountId }) => accountId) })])
    expect(vault.accounts.list()).toMatchObject([{ id: old.id, status: 'trashed' }, { status: 'active' }])
  })

  it('waits for an offer that is under way', async () => {
    const { intake, first, names, listed } = await withOffered('alice')
    const offer = intake.offer(offeredAs('bob'))
    await Promise.all([offer, intake.save([choose(first)])])
    expect([names(), listed()]).toEqual([[], ['alice']])
  })
})

function valueOfOnly<T>(values: readonly T[]): T {
  const [value, ...others] = values
  if (value === undefined || others.length > 0) throw new Error(`There are ${values.length} of them`)
  return value
}

describe('names that were edited', () => {
  it('are the account’s', async () => {
    const { intake, first, vault } = await withOffered('alice')
    await intake.save([choose(first, { issuer: 'Elsewhere', accountName: 'bob' })])
    expect(vault.accounts.list()).toMatchObject([{ issuer: 'Elsewhere', accountName: 'bob' }])
  })

  it('are without blanks at their ends, and in one spelling', async () => {
    const { intake, first, vault } = await withOffered('alice')
    await intake.save([choose(first, { issuer: ' Example\n', accountName: 'zoe\u0308 ' })])
    expect(vault.accounts.list()).toMatchObject([{ issuer: 'Example', accountName: 'zo\u00EB' }])
  })

  it.each([
    ['an issuer', { issuer: 'Example', accountName: '' }],
    ['an account name', { issuer: ' ', accountName: 'alice' }],
  ])('may leave it at %s', async (_, changes) => {
    const { intake, first } = await withOffered('alice')
    expect((await intake.save([choose(first, changes)])).failed).toEqual([])
  })

  it.each([
    ['are missing', { issuer: '', accountName: ' ' }, 'nameMissing'],
    ['hide what they say', { issuer: 'Ex\u202Eample' }, 'keyUriTextUnsafe'],
    ['hide who it is', { accountName: 'al\u0007ice' }, 'keyUriTextUnsafe'],
    ['have no end', { accountName: 'a'.repeat(201) }, 'nameTooLong'],
  ])('that %s are refused, and the candidate stays as it was', async (_, changes, code) => {
    const { intake, first, listed } = await withOffered('alice')
    const before = intake.read()
    const { failed } = await intake.save([choose(first, changes)])
    expect([failed, listed(), intake.read()]).toMatchObject([
      [{ candidateId: first.id, error: { code } }],
      [],
      before,
    ])
  })

  it('that are refused ask no keychain', async () => {
    const { intake, first, keychain } = await withOffered('alice')
    await intake.save([choose(first, { issuer: '', accountName: '' })])
    expect(keychain.calls()).toEqual([])
  })
})

describe('what cannot be saved', () => {
  it('is a candidate that is not there', async () => {
    const { intake, first, listed } = await withOffered('alice')
    const { failed } = await intake.save([choose(first, { candidateId: unknownCandidate })])
    expect([failed, listed()]).toMatchObject([
      [{ candidateId: unknownCandidate, error: { code: 'candidateNotFound' } }],
      [],
    ])
  })

  it('is a candidate that was let go', async () => {
    const { intake, first } = await withOffered('alice')
    intake.clear()
    expect((await intake.save([choose(first)])).failed).toMatchObject([
      { error: { code: 'candidateNotFound' } },
    ])
  })

  it('is a candidate that was saved before', async () => {
    const { intake, first, listed } = await withOffered('alice')
    await Promise.all([intake.save([choose(first)]), intake.save([choose(first)])])
    expect(listed()).toEqual(['alice'])
  })

  it('is a candidate a second time, when it was chosen twice', async () => {
    const { intake, first, listed } = await withOffered('alice')
    const { failed } = await intake.save([choose(first), choose(first, { accountName: 'alice again' })])
    expect([listed(), failed]).toMatchObject([['alice'], [{ error: { code: 'candidateNotFound' } }]])
  })

  it('is one that would replace an enrolled account', async () => {
    const { intake, vault } = await createIntakeRig()
    const { intended } = await enrollUntil(vault.journal, 'active')
    const first = firstOf(valueOf(await intake.offer(offeredAs('alice'))).candidates)
    const { failed } = await intake.save([choose(first, { replaces: [intended.accountId] })])
    expect([failed, vault.accounts.list()]).toMatchObject([
      [{ error: { code: 'accountNotReplaceable' } }],
      [{ status: 'active' }],
    ])
  })

  it('stays, and does not keep the others back', async () => {
    const { intake, candidates, names, listed } = await withOffered('alice', 'bob', 'carol')
    const unnamed = (candidate: Candidate) =>
      choose(candidate, candidate.accountName === 'alice' ? { issuer: '', accountName: '' } : {})
    const { failed } = await intake.save(candidates.map(unnamed))
    expect([failed.length, names(), listed()]).toEqual([1, ['alice'], ['bob', 'carol']])
  })

  it('can be saved afterwards, under another name', async () => {
    const { intake, first, listed } = await withOffered('alice')
    await intake.save([choose(first, { issuer: '', accountName: '' })])
    await intake.save([choose(first)])
    expect(listed()).toEqual(['alice'])
  })
})

describe('trouble that concerns all', () => {
  const troubles = [
    ['a locked keychain', 'keychainLocked', ({ keychain }: Rig) => keychain.become('locked')],
    ['a keychain that is not there', 'keychainMissing', ({ keychain }: Rig) => keychain.become('missing')],
    ['a keychain that refuses', 'keychainRefused', ({ keychain }: Rig) => keychain.become('refusing')],
    ['a full disk', 'diskFull', ({ fileSystem }: Rig) => fileSystem.fault({ ...saving, reason: 'ENOSPC' })],
    [
      'a disk without permission',
      'diskReadOnly',
      ({ fileSystem }: Rig) => fileSystem.fault({ ...saving, reason: 'EROFS' }),
    ],
  ] as const
  type Rig = Awaited<ReturnType<typeof withOffered>>
  const saving = { at: { name: 'writeAndSync', path: `${currentPath}.new` }, effect: 'none' } as const

  /** Three are chosen of four, in trouble that comes after the keychain was last seen to be well. */
  async function saveInTrouble(begin: (rig: Rig) => void) {
    const rig = await withOffered('alice', 'bob', 'carol', 'dave')
    valueOf(await rig.vault.checkKeychain())
    rig.keychain.forgetCalls()
    begin(rig)
    const chosen = rig.candidates.slice(0, 3).map((candidate) => choose(candidate))
    return { ...rig, saved: await rig.intake.save(chosen) }
  }

  it.each(troubles)('is said of each that was chosen: %s', async (_, code, begin) => {
    const { saved, candidates } = await saveInTrouble(begin)
    expect(saved.failed.map(({ candidateId, error }) => [candidateId, error.code])).toEqual(
      candidates.slice(0, 3).map(({ id }) => [id, code]),
    )
  })

  it.each(troubles)('is met once, and not for every one: %s', async (_, _code, begin) => {
    const { keychain } = await saveInTrouble(begin)
    const written = keychain.calls().filter(({ operation }) => operation === 'set')
    expect(written.length).toBeLessThanOrEqual(1)
  })

  it.each(troubles)('leaves those that were chosen, and lets the others go: %s', async (_, _code, begin) => {
    const { names } = await saveInTrouble(begin)
    expect(names()).toEqual(['alice', 'bob', 'carol'])
  })

  it('keeps what was added before it began', async () => {
    const { intake, vault, candidates, keychain, names, listed } = await withOffered('alice', 'bob', 'carol')
    valueOf(await vault.checkKeychain())
    vault.onChange(() => keychain.become('locked'))
    await intake.save(candidates.map((candidate) => choose(candidate)))
    expect([listed(), names()]).toEqual([['alice'], ['bob', 'carol']])
  })

  it('is over when it is over: then all can be saved', async () => {
    const { keychain, saveAll, listed } = await saveInTrouble(({ keychain }) => keychain.become('locked'))
    keychain.become('open')
    await saveAll()
    expect(listed()).toEqual(['alice', 'bob', 'carol'])
  })
})

describe('saving an account whose codes count', () => {
  async function withSaved() {
    const rig = await createIntakeRig()
    await rig.intake.offer([offered(counting)])
    const previewed = rig.intake.readCodes().map(({ code }) => code)
    const { id } = valueOfOnly((await rig.saveAll()).added)
    return { ...rig, id, previewed }
  }

  it('goes on after the code that was shown before', async () => {
    const { codes, id } = await withSaved()
    expect(valueOf(await codes.advance(id))).toBe(rfc4226.codes[4])
  })

  it('goes on after it after a restart too', async () => {
    const { keychain, id } = await withSaved()
    expect(counterIn(keychain, id)).toBe(4)
  })

  it('leaves that code readable, because the service has asked for it', async () => {
    const { codes, id, previewed } = await withSaved()
    expect([previewed, codes.last(id)]).toEqual([
      [{ status: 'onRequest', code: rfc4226.codes[3] }],
      rfc4226.codes[3],
    ])
  })

  it('shows the same code again when it failed at first', async () => {
    const { intake, keychain, saveAll } = await createIntakeRig()
    await intake.offer([offered(counting)])
    keychain.become('locked')
    await saveAll()
    expect(intake.readCodes()).toMatchObject([{ code: { code: rfc4226.codes[3] } }])
  })

  it('can be done at its last counter but one, after which there is none', async () => {
    const { intake, saveAll, codes } = await createIntakeRig()
    await intake.offer([offered({ ...counting, counter: Number.MAX_SAFE_INTEGER - 1 })])
    const { id } = valueOfOnly((await saveAll()).added)
    expect(await codes.advance(id)).toMatchObject({ ok: false, error: { code: 'counterUnsupported' } })
  })
})
