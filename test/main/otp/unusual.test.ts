import { describe, expect, it } from 'vitest'
import { type ReadAccount, parseKeyUri } from '../../../src/main/otp/key-uri'
import { findUnusual } from '../../../src/main/otp/unusual'

const key = 'JBSWY3DPEHPK3PXP'
function read(uri: string): ReadAccount {
  const result = parseKeyUri(uri)
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}

describe('unusualIn', () => {
  it.each([
    ['an everyday account', `otpauth://totp/Example:alice?secret=${key}`, []],
    ['a counter-based account', `otpauth://hotp/Example:alice?secret=${key}&counter=5`, []],
    ['Steam, whose five characters are its own', `otpauth://steam/Example:alice?secret=${key}`, []],
    ['an account without an issuer', `otpauth://totp/alice?secret=${key}`, []],
    ['an account without an account name', `otpauth://totp/Example:?secret=${key}`, []],
    ['SHA256', `otpauth://totp/Example:alice?secret=${key}&algorithm=SHA256`, ['algorithm']],
    ['SHA512 that counts', `otpauth://hotp/Example:alice?secret=${key}&algorithm=SHA512`, ['algorithm']],
    ['8 digits', `otpauth://totp/Example:alice?secret=${key}&digits=8`, ['digits']],
    [
      '7 digits of a counter-based account',
      `otpauth://hotp/Example:alice?secret=${key}&digits=7`,
      ['digits'],
    ],
    ['a period of a minute', `otpauth://totp/Example:alice?secret=${key}&period=60`, ['period']],
    ['a secret of 9 bytes', 'otpauth://totp/Example:alice?secret=JBSWY3DPEHPK3PX', ['shortSecret']],
    ['a short secret of Steam', 'otpauth://steam/Example:alice?secret=JBSWY3DP', ['shortSecret']],
    [
      'another issuer in the label',
      `otpauth://totp/Sample:alice?secret=${key}&issuer=Example`,
      ['issuerDiffers'],
    ],
    ['no name at all', `otpauth://totp/?secret=${key}`, ['noName']],
    [
      'everything at once, in the order of looking',
      'otpauth://totp/Sample:?secret=JBSWY3DP&issuer=Example&algorithm=SHA512&digits=10&period=1',
      ['algorithm', 'digits', 'period', 'shortSecret', 'issuerDiffers'],
    ],
  ])('of %s', (_, uri, expected) => {
    expect(findUnusual(read(uri))).toEqual(expected)
  })
})
