// A window may name what is not there any more: each channel says so, and nothing is sent anywhere.
import { describe, expect, it } from 'vitest'
import type { AccountId, ConnectionId, EnrollmentId, SignInId } from '../../../src/shared/models'
import { startTestApp } from '../../support/test-app'

const connectionId = 'c'.repeat(32) as ConnectionId
const signInId = 's'.repeat(32) as SignInId
const enrollmentId = 'e'.repeat(32) as EnrollmentId
const accountId = 'a'.repeat(32) as AccountId
const hex = <T extends string>(id: T) => id.replace(/[^0-9a-f]/g, '0') as T

async function refusalOf(call: (app: Awaited<ReturnType<typeof startTestApp>>) => Promise<string>) {
  const app = await startTestApp({ practiceEndpoint: null })
  return call(app)
}
const ids = {
  connectionId: hex(connectionId),
  signInId: hex(signInId),
  enrollmentId: hex(enrollmentId),
  accountId: hex(accountId),
}
const person = { connectionId: ids.connectionId, username: 'ada' }
const { signInId: signIn } = ids
const names = { issuer: 'Acme', accountName: 'ada' }

describe('a connection that is not there', () => {
  it.each([
    ['signIn.start', { ...person, password: 'p' }],
    ['signIn.startWithoutPassword', person],
    ['signIn.startWithAccessToken', { connectionId: ids.connectionId, accessToken: 'x.y.z' }],
    ['signIn.startInBrowser', { connectionId: ids.connectionId }],
    ['password.forgot', person],
    ['password.reset', { ...person, code: '123456', newPassword: 'A-new-password-1' }],
    ['signUp.resend', person],
    ['signUp.confirm', { ...person, code: '123456' }],
    ['connections.look', { connectionId: ids.connectionId }],
    ['connections.toldOfInspection', { connectionId: ids.connectionId, by: 'Acme' }],
    ['connections.check', { connectionId: ids.connectionId }],
  ] as const)('is said by %s', async (channel, input) => {
    expect(await refusalOf((app) => app.refusal(channel, input))).toBe('connectionNotFound')
  })
})

describe('a sign-in that is not there', () => {
  it.each([
    ['signIn.respond', { signInId: signIn, answer: { kind: 'typedCode', code: '123456' } }],
    ['signIn.rememberDevice', { signInId: signIn }],
    ['enrollment.associate', { signInId: signIn, ...names }],
    ['enrollment.resume', { signInId: signIn, enrollmentId: ids.enrollmentId }],
    ['enrollment.verify', { enrollmentId: ids.enrollmentId, friendlyDeviceName: 'Computer' }],
    ['enrollment.finish', { enrollmentId: ids.enrollmentId }],
  ] as const)('is said by %s', async (channel, input) => {
    expect(await refusalOf((app) => app.refusal(channel, input))).toBe('signInNotFound')
  })
})

describe('an account that is not there', () => {
  it.each([
    ['poolAccount.read', { accountId: ids.accountId }],
    ['poolAccount.setFactor', { accountId: ids.accountId, factor: 'SMS_MFA', to: 'on' }],
    ['poolAccount.keepSignedIn', { accountId: ids.accountId, keptIn: 'memory' }],
    ['poolAccount.signOut', { accountId: ids.accountId }],
  ] as const)('is said by %s', async (channel, input) => {
    expect(await refusalOf((app) => app.refusal(channel, input))).toBe('accountNotFound')
  })
})
