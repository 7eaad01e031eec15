// Counter-based codes, over a real vault: the values of RFC 4226 appendix D, each once.
import { describe, expect, it } from 'vitest'
import { createHotpCodes } from '../../../src/main/services/hotp-codes'
import type { AccountId } from '../../../src/shared/models'
import { rfc4226 } from '../otp/rfc-vectors'
import { hotpAccount, hotp, moodyAt } from '../vault/hotp-rig'
import { codeOf, createVaultRig, valueOf } from '../vault/rig'

const unknownId = 'f'.repeat(32) as AccountId

/** An account with the key of the RFC, and the codes over it. */
async function createRig(counter = 0) {
  const rig = createVaultRig()
  const { accounts } = await rig.open()
  const account = { ...hotpAccount(counter), secret: rfc4226.secret }
  const { id } = valueOf(await accounts.add(account, []))
  const restart = async (keychain = rig.keychain) => createHotpCodes((await rig.open(keychain)).accounts)
  return { ...rig, accounts, id, restart, codes: createHotpCodes(accounts) }
}

describe('the next code', () => {
  it('is the next value of the RFC, one after the other', async () => {
    const { codes, id } = await createRig()
    const shown: string[] = []
    for (const _ of rfc4226.codes) shown.push(valueOf(await codes.advance(id)))
    expect(shown).toEqual(rfc4226.codes)
  })

  it('is another one for each of those who ask at the same time', async () => {
    const { codes, id } = await createRig()
    const shown = await Promise.all(rfc4226.codes.map(() => codes.advance(id)))
    expect(shown.map(valueOf)).toEqual(rfc4226.codes)
  })

  it('begins where the account does', async () => {
    const { codes, id } = await createRig(7)
    expect(valueOf(await codes.advance(id))).toBe(rfc4226.codes[7])
  })

  it('follows the last one after a restart', async () => {
    const { codes, id, restart } = await createRig()
    await codes.advance(id)
    await codes.advance(id)
    expect(valueOf(await (await restart()).advance(id))).toBe(rfc4226.codes[2])
  })

  it('has as many digits as the account', async () => {
    const { accounts, codes } = await createRig()
    const eight = { ...hotpAccount(0), secret: rfc4226.secret, parameters: { ...hotp, digits: 8 } }
    const { id } = valueOf(await accounts.add(eight, []))
    expect(valueOf(await codes.advance(id))).toBe('84755224') // 1284755224 in the RFC's table
  })

  it('is refused for an account that is not there', async () => {
    const { codes } = await createRig()
    expect(codeOf(await codes.advance(unknownId))).toBe('accountNotFound')
  })
})

describe('the last code', () => {
  it('is none before the first was asked for', async () => {
    const { codes, id } = await createRig()
    expect(codes.last(id)).toBeNull()
  })

  it('stays, because it is still to be typed', async () => {
    const { codes, id } = await createRig()
    const code = valueOf(await codes.advance(id))
    expect([codes.last(id), codes.last(id)]).toEqual([code, code])
  })

  it('is of its account only', async () => {
    const { codes, id } = await createRig()
    await codes.advance(id)
    expect(codes.last(unknownId)).toBeNull()
  })

  it('may have been shown before its account was saved', async () => {
    const { codes, id } = await createRig()
    codes.wasShown(id, '123456')
    expect(codes.last(id)).toBe('123456')
  })

  it('makes room for the next one', async () => {
    const { codes, id } = await createRig()
    codes.wasShown(id, '123456')
    const code = valueOf(await codes.advance(id))
    expect(codes.last(id)).toBe(code)
  })

  it('is gone after a restart: nothing of it was written down', async () => {
    const { codes, id, restart } = await createRig()
    await codes.advance(id)
    expect((await restart()).last(id)).toBeNull()
  })
})

describe('a keychain that fails', () => {
  it.each([
    ['set', 'locked'],
    ['set', 'losingAnswers'],
    ['readBack', 'timingOut'],
  ] as const)('shows no code (%s: %s)', async (moment, mood) => {
    const { keychain, id, open } = await createRig()
    const codes = createHotpCodes((await open(moodyAt(keychain, id, moment, mood))).accounts)
    const outcome = await codes.advance(id)
    expect([outcome.ok, codes.last(id)]).toEqual([false, null])
  })

  it('leaves the code that was shown before readable', async () => {
    const { keychain, codes, id } = await createRig()
    const code = valueOf(await codes.advance(id))
    keychain.become('locked')
    await codes.advance(id)
    expect(codes.last(id)).toBe(code)
  })
})
