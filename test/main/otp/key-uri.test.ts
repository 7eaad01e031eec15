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
})

describe('formatKeyUri', () => {
  it.each(vectors.written)('writes $about', ({ account, uri }) => {
    expect(formatKeyUri(otpAccountOf(account))).toBe(uri)
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
