import { describe, expect, it } from 'vitest'
import { encodeBase32 } from '../../../src/main/otp/base32'
import { createOtpAccount, type OtpAccountInput } from '../../../src/main/otp/otp-account'
import { appErrorDetailsNames } from './error-shape'

const setupKey = 'JBSWY3DPEHPK3PXP'
const input = (changes: Partial<OtpAccountInput> = {}): OtpAccountInput => ({
  issuer: 'Example',
  accountName: 'alice@example.com',
  setupKey,
  algorithm: 'SHA1',
  digits: 6,
  period: 30,
  ...changes,
})
const keyOf = (bytes: number) => encodeBase32(new Uint8Array(bytes).fill(0x41))

describe('createOtpAccount', () => {
  it('makes an account of names, secret bytes and parameters', () => {
    expect(createOtpAccount(input({ issuer: ' Example ' }))).toEqual({
      ok: true,
      value: {
        issuer: 'Example',
        accountName: 'alice@example.com',
        secret: new Uint8Array(Buffer.from('Hello!\u00DE\u00AD\u00BE\u00EF', 'latin1')),
        parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
      },
    })
  })

  it.each([
    ['5 digits', { digits: 5 }],
    ['10 digits', { digits: 10 }],
    ['a period of a second', { period: 1 }],
    ['a period of five minutes', { period: 300 }],
    ['a secret of one byte', { setupKey: keyOf(1) }],
    ['a secret of 512 bytes', { setupKey: keyOf(512) }],
    ['no names at all', { issuer: '', accountName: '' }],
  ] satisfies [string, Partial<OtpAccountInput>][])('accepts %s', (_, changes) => {
    expect(createOtpAccount(input(changes)).ok).toBe(true)
  })

  it.each([
    ['an issuer that changes the reading direction', { issuer: 'a\u202Eb' }, 'keyUriTextUnsafe'],
    ['an account name with a control character', { accountName: 'a\u0000b' }, 'keyUriTextUnsafe'],
    ['an issuer that is too long', { issuer: 'i'.repeat(201) }, 'nameTooLong'],
    ['an account name that is too long', { accountName: 'a'.repeat(201) }, 'nameTooLong'],
    ['a setup key that is no base32', { setupKey: 'JBSWY3DP1' }, 'secretNotBase32'],
    ['an empty setup key', { setupKey: '' }, 'secretTooShort'],
    ['a setup key of less than a byte', { setupKey: 'J' }, 'secretTooShort'],
    ['a secret of 513 bytes', { setupKey: keyOf(513) }, 'secretTooLong'],
    ['4 digits', { digits: 4 }, 'digitsUnsupported'],
    ['11 digits', { digits: 11 }, 'digitsUnsupported'],
    ['6.5 digits', { digits: 6.5 }, 'digitsUnsupported'],
    ['digits that are no number', { digits: Number.NaN }, 'digitsUnsupported'],
    ['a period of 0', { period: 0 }, 'periodUnsupported'],
    ['a period of 301 seconds', { period: 301 }, 'periodUnsupported'],
    ['an endless period', { period: Number.POSITIVE_INFINITY }, 'periodUnsupported'],
  ] satisfies [string, Partial<OtpAccountInput>, string][])('refuses %s', (_, changes, code) => {
    expect(createOtpAccount(input(changes))).toMatchObject({ ok: false, error: { code } })
  })

  it('says nothing of the setup key in its refusal but the position', () => {
    const refused = createOtpAccount(input({ setupKey: `${setupKey}1` }))
    expect(appErrorDetailsNames(refused)).toEqual(['code', 'position', 'retryable'])
  })
})
