import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatKeyUri, parseKeyUri } from '../../../src/main/otp/key-uri'
import type { TimeBasedAccount } from '../../../src/main/otp/otp-account'
import type { TotpParameters } from '../../../src/shared/models'
import { otpAccountOf, readKeyUriVectors } from '../../support/vectors'
import { anyAccount } from './arbitraries'

/** Many runs, on a machine that may be busy with other things. */
const patiently = { timeout: 120_000 }

const vectors = readKeyUriVectors()

const secret = new Uint8Array(Buffer.from('48656c6c6f21deadbeef', 'hex'))
const named = { issuer: 'Example', accountName: 'alice', secret }

type Changes = Partial<typeof named> & { parameters?: Partial<TotpParameters> }

const account = ({ parameters, ...changes }: Changes = {}): TimeBasedAccount => ({
  ...named,
  ...changes,
  parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30, ...parameters },
})

const reading = (account: unknown, labelIssuer: string | null = null) => ({
  ok: true,
  value: { account, labelIssuer },
})

describe('parseKeyUri', () => {
  it.each(vectors.read)('reads $group: $about', ({ uri, account, labelIssuer }) => {
    expect(parseKeyUri(uri)).toEqual(reading(otpAccountOf(account), labelIssuer))
  })

  it.each(vectors.refused)('refuses $about, without a word of the link', ({ uri, error }) => {
    expect(parseKeyUri(uri)).toEqual({ ok: false, error: { ...error, retryable: false } })
  })

  it.each(['battlenet', 'battle.net', 'bnet'])('knows %s as a type of Battle.net', (type) => {
    expect(parseKeyUri(`otpauth://${type}/a?secret=JBSWY3DPEHPK3PXP`)).toEqual({
      ok: false,
      error: { code: 'kindUnsupported', retryable: false, foreignKind: 'battleNet' },
    })
  })

  it('refuses a value whose escapes are no UTF-8', () => {
    expect(parseKeyUri('otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&issuer=%FF')).toMatchObject({
      ok: false,
      error: { code: 'keyUriMalformed' },
    })
  })

  it.each([
    ['a period with several zeros after the point', 'period=60.00', account({ parameters: { period: 60 } })],
    ['blanks around a value', 'digits=%208%20', account({ parameters: { digits: 8 } })],
    ['blanks that are nothing', 'algorithm=%20', account()],
  ])('reads %s', (_, parameter, expected) => {
    expect(parseKeyUri(`otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP&${parameter}`)).toEqual(
      reading(expected),
    )
  })

  it('refuses an algorithm that only ends like one', () => {
    expect(parseKeyUri('otpauth://totp/a?secret=JBSWY3DPEHPK3PXP&algorithm=xHmacSHA1')).toMatchObject({
      ok: false,
      error: { code: 'algorithmUnsupported' },
    })
  })

  it('reads a link of 8,192 characters', () => {
    const link = 'otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PXP&x='
    expect(parseKeyUri(link.padEnd(8192, 'x'))).toEqual(reading(account()))
  })
})

describe('formatKeyUri', () => {
  it.each(vectors.written)('writes $about', ({ account, uri }) => {
    expect(formatKeyUri(otpAccountOf(account))).toBe(uri)
  })

  it.each([
    ['an account without an issuer', { issuer: '' }, 'alice?secret=JBSWY3DPEHPK3PXP'],
    [
      'a name with a colon, without an issuer',
      { issuer: '', accountName: 'a:b' },
      ':a%3Ab?secret=JBSWY3DPEHPK3PXP',
    ],
    ['an account without names', { issuer: '', accountName: '' }, '?secret=JBSWY3DPEHPK3PXP'],
    ['an issuer alone', { accountName: '' }, 'Example:?secret=JBSWY3DPEHPK3PXP&issuer=Example'],
    ['Steam with six digits', { issuer: 'Steam' }, 'Steam:alice?secret=JBSWY3DPEHPK3PXP&issuer=Steam'],
  ])('writes %s', (_, changes, text) => {
    expect(formatKeyUri(account(changes))).toBe(`otpauth://totp/${text}&algorithm=SHA1&digits=6&period=30`)
  })

  it('says nothing more of five digits that are not called Steam', () => {
    expect(formatKeyUri(account({ parameters: { digits: 5 } }))).not.toContain('encoder')
  })

  it('says of five digits called Steam that they are digits', () => {
    const five = account({ issuer: 'Steam', parameters: { digits: 5 } })
    expect(parseKeyUri(formatKeyUri(five))).toEqual(reading(five))
  })

  it('writes what parseKeyUri reads back to the same account, whatever the account', patiently, () => {
    fc.assert(
      fc.property(anyAccount, (original) => {
        expect(parseKeyUri(formatKeyUri(original))).toEqual(reading(original))
      }),
      { numRuns: 5_000 },
    )
  })

  it('keeps the longest account within the longest link', () => {
    const longest = account({
      issuer: '示'.repeat(200),
      accountName: '示'.repeat(200),
      secret: new Uint8Array(512),
    })
    expect(parseKeyUri(formatKeyUri(longest)).ok).toBe(true)
  })
})
