// Errors: which codes there are, what is known of each, and what an error has room for.
import { describe, expect, it } from 'vitest'
import { findErrorFacts, permanent, transient } from '../../src/shared/errors'
import { appErrorCodes, type ErrorFacts } from '../../src/shared/error-facts'
import { appError } from '../../src/shared/models'

describe('error codes', () => {
  it.each(appErrorCodes)('%s may cross to the window', (code) => {
    expect(appError.parse(permanent(code))).toEqual({ code, retryable: false })
  })
})

describe('what is known of an error', () => {
  const codesWhere = (isMeant: (facts: ErrorFacts) => boolean) =>
    appErrorCodes.filter((code) => isMeant(findErrorFacts({ code })))

  it('is which ones end the sign-in that an account is kept with, and whether they say so', () => {
    expect([
      codesWhere(({ endsSession }) => endsSession === 'saying'),
      codesWhere(({ endsSession }) => endsSession === 'silently'),
    ]).toEqual([['signedOutEverywhere', 'signInRanOut', 'signInNotRenewed', 'userRemoved'], ['signedOut']])
  })

  it('is which ones make an access token useless', () => {
    expect(codesWhere(({ endsSession }) => endsSession === 'accessToken')).toEqual([
      'accessTokenExpired',
      'accessTokenRevoked',
      'accessTokenInvalid',
    ])
  })

  it('is which ones a keychain would say of every item', () => {
    expect(codesWhere(({ ofWholeKeychain }) => ofWholeKeychain)).toEqual([
      'keychainLocked',
      'keychainMissing',
      'keychainTimedOut',
      'keychainRefused',
      'keychainReplaced',
    ])
  })
})

describe('an error', () => {
  it('that is permanent cannot be tried again', () => {
    expect(permanent('secretNotBase32', { position: 3 })).toEqual({
      code: 'secretNotBase32',
      retryable: false,
      position: 3,
    })
  })

  it('that is transient can be tried again', () => {
    expect(transient('tooManyRequests', { retryAt: 1000 })).toEqual({
      code: 'tooManyRequests',
      retryable: true,
      retryAt: 1000,
    })
  })

  it.each(['message', 'stack', 'cause', 'input'])('has no room for a %s', (field) => {
    expect(appError.safeParse({ ...permanent('internal'), [field]: 'text' }).success).toBe(false)
  })
})
