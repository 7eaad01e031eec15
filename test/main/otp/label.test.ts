// A label and an issuer beside it become the two names of an account.
import { describe, expect, it } from 'vitest'
import { joinNames, splitAtColon } from '../../../src/main/otp/label'

function joined(label: string, issuerAlone: string) {
  const names = joinNames(label, splitAtColon(label), issuerAlone)
  return names.ok ? names.value : names.error.code
}

describe('joinNames', () => {
  it.each([
    ['the issuer of the label', 'A:b', '', { issuer: 'A', accountName: 'b', labelIssuer: null }],
    ['blanks for no issuer', 'b', ' ', { issuer: '', accountName: 'b', labelIssuer: null }],
    [
      'an issuer without the blanks around it',
      'b',
      ' A ',
      { issuer: 'A', accountName: 'b', labelIssuer: null },
    ],
    [
      'what follows an issuer with blanks before it',
      '  A:b',
      'A',
      { issuer: 'A', accountName: 'b', labelIssuer: null },
    ],
    [
      'another issuer of the same length',
      'B:x:y',
      'A',
      { issuer: 'A', accountName: 'x:y', labelIssuer: 'B' },
    ],
    [
      'letters with two small forms as one',
      'ΟΔΟΣ:b',
      'οδος',
      { issuer: 'οδος', accountName: 'b', labelIssuer: null },
    ],
    [
      'a composed letter as the same',
      'Cafe\u0301:b',
      'Caf\u00E9',
      { issuer: 'Caf\u00E9', accountName: 'b', labelIssuer: null },
    ],
  ])('takes %s', (_, label, issuerAlone, names) => {
    expect(joined(label, issuerAlone)).toEqual(names)
  })

  it('refuses an issuer of the label that is not safe to show, though another one wins', () => {
    expect(joined('a\u202Eb:c', 'A')).toBe('keyUriTextUnsafe')
  })
})
