import { describe, expect, it } from 'vitest'
import { encodeBase32 } from '../../../src/main/otp/base32'
import {
  createOtpAccount,
  createOtpAccountOfBytes,
  type OtpAccountInput,
} from '../../../src/main/otp/otp-account'
import { appErrorDetailsNames } from './error-shape'

const setupKey = 'JBSWY3DPEHPK3PXP'
const totp = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 } as const
const hotp = { type: 'hotp', algorithm: 'SHA1', digits: 6, counter: 0 } as const
const input = (changes: Partial<OtpAccountInput> = {}): OtpAccountInput => ({
  issuer: 'Example',
  accountName: 'alice@example.com',
  setupKey,
  parameters: totp,
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
        parameters: totp,
      },
    })
  })

  it('makes a counter-based account, with its counter beside the parameters', () => {
    expect(createOtpAccount(input({ parameters: { ...hotp, counter: 7 } }))).toMatchObject({
      ok: true,
      value: { parameters: { type: 'hotp', algorithm: 'SHA1', digits: 6 }, counter: 7 },
    })
  })

  it('makes a Steam account with the only parameters that there are', () => {
    expect(createOtpAccount(input({ parameters: { type: 'steam' } }))).toMatchObject({
      ok: true,
      value: { parameters: { type: 'steam', algorithm: 'SHA1', digits: 5, period: 30 } },
    })
  })

  it.each([
    ['a time-based', totp, false],
    ['a Steam', { type: 'steam' as const }, false],
    ['a counter-based', hotp, true],
  ])('makes %s account that can be told apart by its counter', (_, parameters, counts) => {
    const made = createOtpAccount(input({ parameters }))
    expect(made.ok && 'counter' in made.value).toBe(counts)
  })

  it('writes a counter of −0 as 0', () => {
    const made = createOtpAccount(input({ parameters: { ...hotp, counter: -0 } }))
    expect(made.ok && 'counter' in made.value && Object.is(made.value.counter, 0)).toBe(true)
  })

  it.each([
    ['5 digits', { parameters: { ...totp, digits: 5 } }],
    ['10 digits', { parameters: { ...totp, digits: 10 } }],
    ['a period of a second', { parameters: { ...totp, period: 1 } }],
    ['a period of five minutes', { parameters: { ...totp, period: 300 } }],
    ['a counter of 0', { parameters: hotp }],
    ['the greatest counter', { parameters: { ...hotp, counter: 2 ** 53 - 2 } }],
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
    ['4 digits', { parameters: { ...totp, digits: 4 } }, 'digitsUnsupported'],
    ['11 digits', { parameters: { ...totp, digits: 11 } }, 'digitsUnsupported'],
    ['6.5 digits', { parameters: { ...totp, digits: 6.5 } }, 'digitsUnsupported'],
    ['digits that are no number', { parameters: { ...totp, digits: Number.NaN } }, 'digitsUnsupported'],
    ['a period of 0', { parameters: { ...totp, period: 0 } }, 'periodUnsupported'],
    ['a period of 301 seconds', { parameters: { ...totp, period: 301 } }, 'periodUnsupported'],
    ['an endless period', { parameters: { ...totp, period: Number.POSITIVE_INFINITY } }, 'periodUnsupported'],
    ['a counter below 0', { parameters: { ...hotp, counter: -1 } }, 'counterUnsupported'],
    ['half a counter', { parameters: { ...hotp, counter: 0.5 } }, 'counterUnsupported'],
    [
      'a counter after which there is none',
      { parameters: { ...hotp, counter: 2 ** 53 - 1 } },
      'counterUnsupported',
    ],
    ['a counter that is no number', { parameters: { ...hotp, counter: Number.NaN } }, 'counterUnsupported'],
    ['11 digits of a counter-based account', { parameters: { ...hotp, digits: 11 } }, 'digitsUnsupported'],
  ] satisfies [string, Partial<OtpAccountInput>, string][])('refuses %s', (_, changes, code) => {
    expect(createOtpAccount(input(changes))).toMatchObject({ ok: false, error: { code } })
  })

  it('says nothing of the setup key in its refusal but the position', () => {
    const refused = createOtpAccount(input({ setupKey: `${setupKey}1` }))
    expect(appErrorDetailsNames(refused)).toEqual(['code', 'position', 'retryable'])
  })
})

describe('createOtpAccountOfBytes', () => {
  const bytes = (length: number) => ({
    issuer: '',
    accountName: '',
    secret: new Uint8Array(length),
    parameters: totp,
  })

  it('makes the same account as the base32 of the bytes does', () => {
    const secret = new Uint8Array([1, 2, 3, 4, 5])
    expect(createOtpAccountOfBytes({ ...bytes(0), secret })).toEqual(
      createOtpAccount({ ...bytes(0), setupKey: encodeBase32(secret) }),
    )
  })

  it.each([
    [0, 'secretTooShort'],
    [513, 'secretTooLong'],
  ])('refuses %d bytes', (length, code) => {
    expect(createOtpAccountOfBytes(bytes(length))).toMatchObject({ ok: false, error: { code } })
  })
})
