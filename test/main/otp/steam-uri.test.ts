import { describe, expect, it } from 'vitest'
import { parseSteamUri } from '../../../src/main/otp/steam-uri'
import { otpAccountOf, readSteamUriVectors } from '../../support/vectors'

const vectors = readSteamUriVectors()

describe('parseSteamUri', () => {
  it.each(vectors.read)('reads a key $about', ({ uri, account, labelIssuer }) => {
    expect(parseSteamUri(uri)).toEqual({ ok: true, value: { account: otpAccountOf(account), labelIssuer } })
  })

  it.each(vectors.refused)('refuses $about: $uri', ({ uri, error }) => {
    expect(parseSteamUri(uri)).toEqual({ ok: false, error: { ...error, retryable: false } })
  })
})
