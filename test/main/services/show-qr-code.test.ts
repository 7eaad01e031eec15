// A key that goes to the desktop alone, to be drawn for another device.
import { describe, expect, it } from 'vitest'
import { showQrCode } from '../../../src/main/services/show-qr-code'
import { parseKeyUri } from '../../../src/main/otp/key-uri'
import type { NewAccount } from '../../../src/main/vault/accounts'
import { permanent } from '../../../src/shared/errors'
import type { AccountId } from '../../../src/shared/models'
import { done, fail } from '../../../src/shared/result'
import { createDesktopDouble } from '../../support/doubles/desktop'
import { secretsIn } from '../../support/secret-spellings'
import { hotpAccount } from '../vault/hotp-rig'
import { codeOf, createVaultRig, usual, valueOf } from '../vault/rig'

const unknownId = 'f'.repeat(32) as AccountId
const secret = new Uint8Array(Buffer.from('a secret of an account'))
const alice: NewAccount = { issuer: 'Example', accountName: 'alice', secret, parameters: usual }

async function createRig(account = alice) {
  const rig = createVaultRig()
  const { accounts } = await rig.open()
  const { id } = valueOf(await accounts.add(account, []))
  return { ...rig, accounts, id }
}

describe('a QR code for another device', () => {
  it('has the key as other apps read it, and the name by which people know it', async () => {
    const { accounts, id } = await createRig()
    const desktop = createDesktopDouble()
    await showQrCode({ accounts, desktop }, id)
    const [shown] = desktop.shown()
    expect([shown?.name, valueOf(parseKeyUri(shown?.text ?? '')).account]).toEqual(['Example', alice])
  })

  it('is called as the account is where there is no issuer', async () => {
    const { accounts, id } = await createRig({ ...alice, issuer: '' })
    const desktop = createDesktopDouble()
    await showQrCode({ accounts, desktop }, id)
    expect(desktop.shown()[0]?.name).toBe('alice')
  })

  it('answers that it is done, and nothing of the key', async () => {
    const { accounts, id } = await createRig()
    const answer = await showQrCode({ accounts, desktop: createDesktopDouble() }, id)
    expect([answer, secretsIn(answer, secret)]).toEqual([done, []])
  })

  it('says when the key does not fit into one', async () => {
    const { accounts, id } = await createRig()
    const desktop = { showQrCode: () => Promise.resolve(fail(permanent('qrCodeTooLarge'))) }
    expect(codeOf(await showQrCode({ accounts, desktop }, id))).toBe('qrCodeTooLarge')
  })

  it('is not made of a counter-based account: two devices would use up each other’s codes', async () => {
    const { accounts, id } = await createRig(hotpAccount(0))
    const desktop = createDesktopDouble()
    const outcome = codeOf(await showQrCode({ accounts, desktop }, id))
    expect([outcome, desktop.shown()]).toEqual(['counterUnsupported', []])
  })

  it('is not made while the keychain is locked', async () => {
    const { keychain, open, id } = await createRig()
    keychain.become('locked')
    const desktop = createDesktopDouble()
    const outcome = codeOf(await showQrCode({ accounts: (await open()).accounts, desktop }, id))
    expect([outcome, desktop.shown()]).toEqual(['keychainLocked', []])
  })

  it('is not made of an account that is not there', async () => {
    const { accounts } = await createRig()
    const desktop = createDesktopDouble()
    const outcome = codeOf(await showQrCode({ accounts, desktop }, unknownId))
    expect([outcome, desktop.shown()]).toEqual(['accountNotFound', []])
  })
})
