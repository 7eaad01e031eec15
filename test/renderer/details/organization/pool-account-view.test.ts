import { describe, expect, it } from 'vitest'
import {
  listOthers,
  findRemaining,
  listShownSentFactors,
  viewAfterChange,
  viewAfterRead,
  viewAfterSignOut,
  viewWhile,
  listRemedies,
  type PoolAccountView,
  type PoolChange,
} from '../../../../src/renderer/details/organization/pool-account-view'
import { permanent, transient } from '../../../../src/shared/errors'
import type { PoolAccountState } from '../../../../src/shared/models'
import { fail, ok } from '../../../../src/shared/result'
import { mfaOf } from '../../support/fake-data'

const signedIn: PoolAccountState = {
  session: 'signedIn',
  keptIn: 'memory',
  mfa: mfaOf({ SOFTWARE_TOKEN_MFA: 'preferred' }),
}
const signedOut: PoolAccountState = { session: 'signedOut' }
const ready: PoolAccountView = { status: 'ready', state: signedIn, busy: null, trouble: null }
const turningOff: PoolChange = { kind: 'factor', factor: 'SOFTWARE_TOKEN_MFA', to: 'off' }

describe('the account as its organization sees it', () => {
  it('is what was read', () => {
    expect(viewAfterRead(ok(signedIn))).toEqual(ready)
  })

  it('is signed out when the organization no longer takes the tokens', () => {
    for (const code of ['signedOut', 'accessTokenRevoked', 'accessTokenExpired'] as const) {
      expect(viewAfterRead(fail(permanent(code)))).toMatchObject({ status: 'ready', state: signedOut })
    }
  })

  it('is signed out, and says why, when the organization has ended the sign-in', () => {
    const error = permanent('userRemoved')
    expect(viewAfterRead(fail(error))).toMatchObject({ status: 'ready', state: signedOut, trouble: error })
  })

  it('says any other failure', () => {
    const error = transient('networkUnreachable')
    expect(viewAfterRead(fail(error))).toEqual({ status: 'failed', error, busy: null })
  })

  it('stays as it was while a change is under way, and when it is not made', () => {
    expect(viewWhile(ready, turningOff)).toMatchObject({ state: signedIn, busy: turningOff })
    const error = permanent('softwareTokenRequired')
    expect(viewAfterChange(ready, fail(error))).toMatchObject({ state: signedIn, busy: null, trouble: error })
  })

  it('asks to sign in again when a change met an ended session', () => {
    expect(viewAfterChange(ready, fail(permanent('signedOut')))).toMatchObject({
      state: signedOut,
      trouble: 'sessionEnded',
    })
  })

  it('says why the sign-in ended when a change met that', () => {
    const error = permanent('signedOutEverywhere')
    expect(viewAfterChange(ready, fail(error))).toMatchObject({ state: signedOut, trouble: error })
  })

  it.each([
    ['yes', null],
    ['no', 'notTold'],
  ] as const)('is signed out whatever the organization was told (%s)', (told, trouble) => {
    expect(viewAfterSignOut({ told })).toMatchObject({ state: signedOut, trouble })
  })

  it('knows what is left to sign in with when codes are off', () => {
    const others = listOthers('SOFTWARE_TOKEN_MFA')
    expect(findRemaining(mfaOf({ SOFTWARE_TOKEN_MFA: 'on' }), others)).toBe('nothing')
    expect(findRemaining(mfaOf({ SMS_MFA: 'on' }), others)).toBe('SMS_MFA')
    expect(findRemaining(mfaOf({ SMS_MFA: 'on', EMAIL_OTP: 'preferred' }), others)).toBe('several')
    expect(findRemaining(mfaOf({ SOFTWARE_TOKEN_MFA: 'on' }), listOthers('EMAIL_OTP'))).toBe(
      'SOFTWARE_TOKEN_MFA',
    )
  })

  it('shows what is sent where it is used, or could be', () => {
    expect(listShownSentFactors(mfaOf({ SMS_MFA: 'on' }, { EMAIL_OTP: 'ada@example.com' }))).toEqual([
      'EMAIL_OTP',
      'SMS_MFA',
    ])
    expect(listShownSentFactors(mfaOf({ SOFTWARE_TOKEN_MFA: 'on' }))).toEqual([])
  })
})

describe('the ways out of a failure are', () => {
  it.each([
    [transient('networkUnreachable'), ['tryAgain']],
    [permanent('userDisabled'), ['signIn', 'signOut']],
    [permanent('notAllowed'), ['signIn', 'signOut']],
    [permanent('passwordResetRequired'), ['signIn', 'signOut']],
    [permanent('poolMisconfigured'), ['tryAgain', 'signOut']],
  ] as const)('%o: %o', (error, ways) => {
    expect(listRemedies(error)).toEqual(ways)
  })
})
