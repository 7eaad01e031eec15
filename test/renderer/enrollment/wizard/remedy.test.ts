import { describe, expect, it } from 'vitest'
import { findRemedy } from '../../../../src/renderer/enrollment/wizard/remedy'
import { permanent, transient } from '../../../../src/shared/errors'

describe('remedyFor', () => {
  it.each([
    [permanent('wrongCode'), 'nextCode'],
    [permanent('codeAlreadyUsed'), 'nextCode'],
    [permanent('sessionExpired'), 'restart'],
    [permanent('sessionInvalid'), 'restart'],
    [permanent('browserCodeRefused'), 'restart'],
    [permanent('browserAccountJoined'), 'restart'],
    [permanent('browserFlowNotAllowed'), 'none'],
    [permanent('verifyOutcomeUnknown'), 'signInAgain'],
    [transient('keychainLocked'), 'unlock'],
    [permanent('keychainMissing'), 'retry'],
    [transient('networkUnreachable'), 'retry'],
    [transient('tooManyRequests'), 'retry'],
    [permanent('proxyPasswordWanted'), 'retry'],
    [permanent('proxyRefused'), 'retry'],
    [permanent('certificateUntrusted'), 'retry'],
    [permanent('captivePortal'), 'retry'],
    [permanent('connectionInspected'), 'goOn'],
    [permanent('firewallCaptcha'), 'none'],
    [permanent('userDisabled'), 'signInAgain'],
    [permanent('userRemoved'), 'signInAgain'],
    [permanent('notAllowed'), 'signInAgain'],
    [permanent('passwordResetRequired'), 'resetPassword'],
    [permanent('userNotConfirmed'), 'confirmSignUp'],
    [permanent('resetOutcomeUnknown'), 'signInWithNew'],
    [permanent('wrongCredentials'), 'none'],
  ] as const)('%o is helped by %s', (error, remedy) => {
    expect(findRemedy(error)).toBe(remedy)
  })
})
