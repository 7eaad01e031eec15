// A key that goes to the desktop alone, to be drawn for another device.
import { describe, expect, it } from 'vitest'
import { showQrCode } from '../../../src/main/services/show-qr-code'
import { parseKeyUri } from '../../../src/main/otp/key-uri'
import { permanent } from '../../../src/shared/errors'
import { done, fail } from '../../../src/shared/result'
import { createDesktopDouble } from '../../support/doubles/desktop'
import { secretsIn } from '../../support/secret-spellings'
import { hotpAccount } from '../vault/hotp-rig'
import { codeOf, valueOf } from '../vault/rig'
import { alice, createAccountRig, secret, unknownId } from './account-rig'

describe('a QR code for another device', () => {
  it('has the key as other apps read it, and the name by which people know it', async () => {
    const { accounts, id } = await createAccountRig()
    const desktop = createDesktopDouble()
    await showQrCode({ accounts, desktop }, id)
    const [shown] = desktop.shown()
    expect([shown?.name, valueOf(parseKeyUri(shown?.text ?? '')).account]).toEqual(['Example', alice])
  })

  it('is called as the account is where there is no issuer', async () => {
    const { accounts, id } = await createAccountRig({ ...alice, issuer: '' })
    const desktop = createDesktopDouble()
    await showQrCode({ accounts, desktop }, id)
    expect(desktop.shown()[0]?.name).toBe('alice')
  })

  it('answers that it is done, and nothing of the key', async () => {
    const { accounts, id } = await createAccountRig()
    const answer = await showQrCode({ accounts, desktop: createDesktopDouble() }, id)
    expect([answer, secretsIn(answer, secret)]).toEqual([done, []])
  })

  it('says when the key does not fit into one', async () => {
    const { accounts, id } = await createAccountRig()
    const desktop = { showQrCode: () => Promise.resolve(fail(permanent('qrCodeTooLarge'))) }
    expect(codeOf(await showQrCode({ accounts, desktop }, id))).toBe('qrCodeTooLarge')
  })

  it('is not made of a counter-based account: two devices would use up each other’s codes', async () => {
    const { accounts, id } = await createAccountRig(hotpAccount(0))
    const desktop = createDesktopDouble()
    const outcome = codeOf(await showQrCode({ accounts, desktop }, id))
    expect([outcome, desktop.shown()]).toEqual(['counterUnsupported', []])
  })

  it('is not made while the keychain is locked', async () => {
    const { keychain, open, id } = await createAccountRig()
    keychain.become('locked')
    const desktop = createDesktopDouble()
    const outcome = codeOf(await showQrCode({ accounts: (await open()).accounts, desktop }, id))
    expect([outcome, desktop.shown()]).toEqual(['keychainLocked', []])
  })

  it('is not made of an account that is not there', async () => {
    const { accounts } = await createAccountRig()
    const desktop = createDesktopDouble()
    const outcome = codeOf(await showQrCode({ accounts, desktop }, unknownId))
    expect([outcome, desktop.shown()]).toEqual(['accountNotFound', []])
  })
})
