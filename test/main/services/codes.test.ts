// Codes as they are read and copied, over a real vault: which one a copy takes, and what it leaves behind.
import { describe, expect, it } from 'vitest'
import { createOwnCodes } from '../../../src/main/cognito/own-codes'
import { createCodes } from '../../../src/main/services/codes'
import { createHotpCodes } from '../../../src/main/services/hotp-codes'
import { generateTotp, timeStepAt } from '../../../src/main/otp/codes'
import { createClipboardGuard } from '../../../src/main/protection/clipboard-guard'
import type { NewAccount } from '../../../src/main/vault/accounts'
import type { AccountId } from '../../../src/shared/models'
import type { Settings } from '../../../src/shared/settings'
import { createClipboardDouble } from '../../support/doubles/clipboard'
import { secretsIn } from '../../support/secret-spellings'
import { rfc4226 } from '../otp/rfc-vectors'
import { hotpAccount, still } from '../vault/hotp-rig'
import { codeOf, createVaultRig, currentPath, usual, valueOf } from '../vault/rig'

const unknownId = 'f'.repeat(32) as AccountId
const secret = new Uint8Array(Buffer.from('a secret of an account'))
const alice: NewAccount = { issuer: 'Example', accountName: 'alice', secret, parameters: usual }
const hotpAlice: NewAccount = { ...hotpAccount(0), secret: rfc4226.secret }

async function createRig(account = alice, lateCopy: Settings['lateCopy'] = 'current', clockOffset = 0) {
  const rig = createVaultRig()
  const { accounts } = await rig.open()
  const { id } = valueOf(await accounts.add(account, []))
  const clipboard = createClipboardDouble()
  const hotpCodes = createHotpCodes(accounts)
  const offset = () => clockOffset
  const ownCodes = createOwnCodes({ clock: rig.clock, clockOffset: offset, generateTotp })
  const codes = createCodes({
    accounts,
    hotpCodes,
    ownCodes,
    clipboardGuard: createClipboardGuard({ clipboard, clock: rig.clock, clearAfter: () => 30 }),
    lateCopy: () => lateCopy,
    clock: rig.clock,
    clockOffset: offset,
  })
  /** The code of the step that many after the first one. */
  const codeAt = (step: number) => generateTotp(secret, usual, timeStepAt(rig.clock.now(), 30) + step)
  return { ...rig, accounts, id, clipboard, hotpCodes, ownCodes, codes, codeAt }
}

describe('a copy', () => {
  it('puts the code on the clipboard, and says how it was kept from histories and when it is cleared', async () => {
    const { codes, id, clipboard, codeAt } = await createRig()
    const receipt = valueOf(await codes.copy(id, 'current'))
    expect([clipboard.written(), receipt]).toEqual([
      [codeAt(0)],
      { which: 'current', history: 'hidden', clearedAfter: 30 },
    ])
  })

  it('is of the next code where that is asked for', async () => {
    const { codes, id, clipboard, codeAt } = await createRig()
    expect(valueOf(await codes.copy(id, 'next')).which).toBe('next')
    expect(clipboard.written()).toEqual([codeAt(1)])
  })

  it('says nothing of the code to whoever asked', async () => {
    const { codes, id, codeAt } = await createRig()
    const receipt = await codes.copy(id, 'current')
    expect([JSON.stringify(receipt).includes(codeAt(0)), secretsIn(receipt, secret)]).toEqual([false, []])
  })

  it('is of no account that is not there', async () => {
    const { codes, clipboard } = await createRig()
    expect([codeOf(await codes.copy(unknownId, 'current')), clipboard.written()]).toEqual([
      'accountNotFound',
      [],
    ])
  })

  it('leaves the clipboard alone when the code cannot be had', async () => {
    const { keychain, open, id } = await createRig()
    keychain.become('locked')
    const { accounts } = await open()
    const clipboard = createClipboardDouble()
    const codes = createCodes({
      accounts,
      hotpCodes: createHotpCodes(accounts),
      ownCodes: { readyAt: () => 0 },
      clipboardGuard: {
        copy: () => Promise.reject(new Error('Nothing to copy')),
        clearNow: () => Promise.resolve(),
      },
      lateCopy: () => 'current',
      clock: { now: () => 0 },
      clockOffset: () => 0,
    })
    expect([codeOf(await codes.copy(id, 'current')), clipboard.written()]).toEqual(['keychainLocked', []])
  })
})

describe('a copy as it is set', () => {
  it.each([
    ['next', 24_999, 'current', 0],
    ['next', 25_000, 'next', 1],
    ['next', 29_999, 'next', 1],
    ['current', 25_000, 'current', 0],
    ['current', 29_999, 'current', 0],
  ] as const)(
    'to take the %s one late: after %i ms it takes the %s one',
    async (lateCopy, ms, which, step) => {
      const { codes, id, clock, clipboard, codeAt } = await createRig(alice, lateCopy)
      const expected = codeAt(step)
      clock.advance(ms)
      const receipt = valueOf(await codes.copy(id, 'asSet'))
      expect([receipt.which, clipboard.written()]).toEqual([which, [expected]])
    },
  )

  it('goes by the service’s time, not by this computer’s', async () => {
    const { codes, id } = await createRig(alice, 'next', 26_000)
    expect(valueOf(await codes.copy(id, 'asSet')).which).toBe('next')
  })

  it('takes the only one there is of a counter-based account', async () => {
    const { codes, hotpCodes, id, clock, clipboard } = await createRig(hotpAlice, 'next')
    await hotpCodes.advance(id)
    clock.advance(29_999)
    expect(valueOf(await codes.copy(id, 'asSet')).which).toBe('current')
    expect(clipboard.written()).toEqual(rfc4226.codes.slice(0, 1))
  })
})

describe('a copy of a counter-based account', () => {
  it.each(['current', 'asSet', 'next'] as const)(
    'has nothing to take before a code was asked for: %s',
    async (which) => {
      const { codes, id } = await createRig(hotpAlice)
      expect(codeOf(await codes.copy(id, which))).toBe('stepOutOfOrder')
    },
  )

  it('has no next code to take', async () => {
    const { codes, hotpCodes, id } = await createRig(hotpAlice)
    await hotpCodes.advance(id)
    expect(codeOf(await codes.copy(id, 'next'))).toBe('stepOutOfOrder')
  })
})

describe('a use', () => {
  it('is noted with each copy', async () => {
    const { accounts, codes, id, clock } = await createRig()
    await codes.copy(id, 'current')
    clock.advance(1_000)
    await codes.copy(id, 'next')
    await still()
    expect(valueOf(accounts.find(id))).toMatchObject({ timesUsed: 2, lastUsedAt: clock.now() })
  })

  it('is not noted when nothing was copied', async () => {
    const { accounts, codes, id } = await createRig(hotpAlice)
    await codes.copy(id, 'current')
    await still()
    expect(valueOf(accounts.find(id))).toMatchObject({ timesUsed: 0, lastUsedAt: null })
  })

  it('is not noted by looking', async () => {
    const { accounts, codes, id } = await createRig()
    await codes.read([id])
    await still()
    expect(valueOf(accounts.find(id)).timesUsed).toBe(0)
  })

  it('that cannot be noted does not keep the code back', async () => {
    const { codes, id, fileSystem, clipboard, codeAt } = await createRig()
    fileSystem.fault({
      at: { name: 'writeAndSync', path: `${currentPath}.new` },
      reason: 'ENOSPC',
      effect: 'none',
    })
    const copied = await codes.copy(id, 'current')
    await still()
    expect([copied.ok, clipboard.written()]).toEqual([true, [codeAt(0)]])
  })
})

describe('reading', () => {
  it('says of a code that was given to the service that it is spent', async () => {
    const { codes, ownCodes, id } = await createRig()
    ownCodes.take(id, { secret, parameters: usual })
    expect(await codes.read([id])).toMatchObject([{ status: 'ready', currentIs: 'spent' }])
  })

  it('leaves out accounts that are not there', async () => {
    const { codes, id } = await createRig()
    expect((await codes.read([unknownId, id])).map(({ accountId }) => accountId)).toEqual([id])
  })

  it('gives a counter-based code although the keychain is locked by now', async () => {
    const { codes, hotpCodes, keychain, id } = await createRig(hotpAlice)
    await hotpCodes.advance(id)
    keychain.become('locked')
    expect(await codes.read([id])).toEqual([{ status: 'onRequest', accountId: id, code: rfc4226.codes[0] }])
  })
})
