import { describe, expect, it } from 'vitest'
import {
  remainingWithout,
  viewAfterChange,
  viewAfterRead,
  viewWhile,
} from '../../../src/renderer/account/pool-account-view'
import { permanent, transient } from '../../../src/shared/errors'
import type { PoolAccountState } from '../../../src/shared/models'
import { fail, ok } from '../../../src/shared/result'

const signedIn: PoolAccountState = {
  session: 'signedIn',
  keptIn: 'memory',
  mfa: { softwareToken: 'preferred', others: [] },
}
const signedOut: PoolAccountState = { session: 'signedOut' }

describe('the account as its organization sees it', () => {
  it('is what was read', () => {
    expect(viewAfterRead(ok(signedIn))).toEqual({
      status: 'ready',
      state: signedIn,
      busy: null,
      trouble: null,
    })
  })

  it('is signed out when the organization no longer takes the tokens', () => {
    for (const code of ['signedOut', 'accessTokenRevoked', 'accessTokenExpired'] as const) {
      expect(viewAfterRead(fail(permanent(code)))).toMatchObject({ status: 'ready', state: signedOut })
    }
  })

  it('says any other failure', () => {
    const error = transient('networkUnreachable')
    expect(viewAfterRead(fail(error))).toEqual({ status: 'failed', error })
  })

  it('stays as it was while a change is under way, and when it is not made', () => {
    expect(viewWhile(signedIn, 'off')).toMatchObject({ state: signedIn, busy: 'off' })
    const error = permanent('softwareTokenRequired')
    expect(viewAfterChange(signedIn, fail(error))).toMatchObject({
      state: signedIn,
      busy: null,
      trouble: error,
    })
  })

  it('asks to sign in again when a change met an ended session', () => {
    expect(viewAfterChange(signedIn, fail(permanent('accessTokenRevoked')))).toMatchObject({
      state: signedOut,
      trouble: 'sessionEnded',
    })
  })

  it('knows what is left to sign in with when codes are off', () => {
    expect(remainingWithout({ softwareToken: 'on', others: [] })).toBe('nothing')
    expect(remainingWithout({ softwareToken: 'on', others: ['SMS_MFA'] })).toBe('SMS_MFA')
    expect(remainingWithout({ softwareToken: 'on', others: ['SMS_MFA', 'EMAIL_OTP'] })).toBe('several')
  })
})
