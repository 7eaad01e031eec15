// The states in which the gallery shows the other ways in, continuing, testing, and what an organization's
// form has below "More".
import { permanent, transient } from '../../../../src/shared/errors'
import { ok } from '../../../../src/shared/result'
import type {
  Challenge,
  ConnectionSummary,
  EnrollmentPhase,
  SignInState,
} from '../../../../src/shared/models'
import { challenged, codeSent, failWith, never, signedIn, type FakeOptions, type Handlers } from '../fake-api'
import { accountOf, connectionOf, enrolledAs, enrollmentOf, everydayAccounts } from '../fake-data'
import { accountIdOf, connectionIdOf } from '../fake-ids'

const managedLogin = {
  domain: 'https://northwind.auth.eu-west-1.amazoncognito.com',
  redirectPorts: [42_813, 42_814, 42_815],
}
const northwind = connectionOf(1, { issuer: 'Northwind Trading', userPoolId: 'eu-west-1_AbC123xyZ' })
const inBrowser: ConnectionSummary = { ...northwind, managedLogin }
const longNamed: ConnectionSummary = {
  ...inBrowser,
  issuer: 'The Royal Society for the Improvement of Exceedingly Long Names',
}
const own = accountOf(1, {
  issuer: 'Northwind Trading',
  accountName: 'ada.lovelace',
  enrolledWith: enrolledAs('ada.lovelace'),
})
const accounts = [own, ...everydayAccounts.slice(1)]
const base: FakeOptions = { accounts, connections: [northwind], delayMs: 5 }
const scripted = (handlers: Partial<Handlers>, more: FakeOptions = {}): FakeOptions => ({
  ...base,
  ...more,
  handlers: () => handlers,
})
const minutes = (count: number) => Date.now() + count * 60_000

type Device = Extract<SignInState, { state: 'signedIn' }>['device']
function signedInOn(secondFactor: 'softwareToken' | 'none', device: Device) {
  const answer = signedIn(secondFactor)
  return answer.ok && answer.value.state === 'signedIn' ? ok({ ...answer.value, device }) : answer
}
const asking = (challenge: Challenge) => () => challenged(challenge, minutes(3))
const choices: Challenge = { kind: 'selectFirstFactor', choices: ['password', 'emailCode', 'smsCode'] }
const ownCode = (readyInMs: number, number = 1): Challenge => ({
  kind: 'softwareToken',
  deviceName: 'ada-laptop',
  account: { accountId: accountIdOf(number), readyAt: Date.now() + readyInMs },
})

const unfinished = (phase: EnrollmentPhase, handlers: Partial<Handlers> = {}): FakeOptions => ({
  ...base,
  enrollments: [
    enrollmentOf(1, {
      issuer: 'Northwind Trading',
      accountName: 'ada.lovelace',
      username: 'ada.lovelace',
      accountId: accountIdOf(1),
      phase,
    }),
  ],
  handlers: () => ({ 'signIn.start': () => signedIn('none'), ...handlers }),
})

/** The enrollment that was unfinished has ended with the sign-in. */
function settledBy(account: number): FakeOptions {
  const left = unfinished('verifySent')
  return {
    ...left,
    handlers: (world) => ({
      'signIn.start': asking(ownCode(0, account)),
      'signIn.respond': () => {
        world.enrollments = []
        return signedIn('softwareToken')
      },
    }),
  }
}

export const wizardScenarios: Readonly<Record<string, () => FakeOptions>> = {
  inBrowser: () => scripted({ 'signIn.startInBrowser': never }, { connections: [inBrowser] }),
  inBrowserLong: () => scripted({ 'signIn.startInBrowser': never }, { connections: [longNamed] }),
  browserTimedOut: () =>
    scripted(
      { 'signIn.startInBrowser': failWith(permanent('browserSignInTimedOut')) },
      { connections: [inBrowser] },
    ),
  portsBusy: () =>
    scripted(
      { 'signIn.startInBrowser': failWith(transient('redirectPortsBusy')) },
      { connections: [inBrowser] },
    ),
  accessToken: () => base,
  accessTokenChecking: () => scripted({ 'signIn.startWithAccessToken': never }),
  accessTokenExpired: () =>
    scripted({ 'signIn.startWithAccessToken': failWith(permanent('accessTokenExpired')) }),
  accessTokenIsIdToken: () =>
    scripted({ 'signIn.startWithAccessToken': failWith(permanent('accessTokenIsIdToken')) }),
  accessTokenOffline: () =>
    scripted({ 'signIn.startWithAccessToken': failWith(transient('networkUnreachable')) }),
  firstFactor: () =>
    scripted({
      'signIn.startWithoutPassword': asking(choices),
      'signIn.respond': failWith(permanent('wrongCredentials')),
    }),
  firstFactorExpiring: () =>
    scripted({ 'signIn.startWithoutPassword': () => challenged(choices, Date.now() + 2000) }),
  deviceAlready: () =>
    scripted({
      'signIn.start': () => signedInOn('softwareToken', 'askFirst'),
      'signIn.rememberDevice': () => signedInOn('softwareToken', 'remembered'),
    }),
  deviceNone: () => scripted({ 'signIn.start': () => signedInOn('none', 'askFirst') }),
  deviceFailed: () =>
    scripted({
      'signIn.start': () => signedInOn('softwareToken', 'askFirst'),
      'signIn.rememberDevice': failWith(transient('networkUnreachable')),
    }),
  finishing: () => unfinished('verified', { 'enrollment.finish': never }),
  resumedWrong: () =>
    unfinished('stored', {
      'enrollment.verify': failWith(transient('wrongCode', { retryAt: minutes(1) })),
    }),
  earlierKept: () =>
    unfinished('stored', { 'signIn.start': asking({ kind: 'setUp', totpOffered: true, sentCodes: [] }) }),
  settled: () => settledBy(1),
  settledOther: () => settledBy(2),
  testWaiting: () => scripted({ 'signIn.start': asking(ownCode(14_000)) }),
  testWorks: () => scripted({ 'signIn.start': asking(ownCode(0)) }),
  testWrong: () =>
    scripted({
      'signIn.start': asking(ownCode(0)),
      'signIn.respond': failWith(transient('wrongCode', { retryAt: minutes(1) })),
    }),
  testOtherKey: () => scripted({ 'signIn.start': asking(ownCode(0, 2)) }),
  testNotAsked: () => scripted({ 'signIn.start': () => signedIn('none') }),
  testSentCode: () => scripted({ 'signIn.start': () => signedIn('sentCode') }),
  testSetUp: () => scripted({}),
  wrongByClock: () =>
    scripted({ 'enrollment.verify': failWith(transient('wrongCodeByClock', { clockOffsetSeconds: 94 })) }),
  forgotPassword: () => scripted({ 'password.reset': never }),
  forgotLong: () =>
    scripted(
      {
        'password.forgot': () => codeSent(`w***@${'a-rather-long-host-name.'.repeat(3)}example`),
        'password.reset': failWith(permanent('passwordTooWeak')),
      },
      { connections: [{ ...longNamed, managedLogin: null }] },
    ),
  resetImpossible: () => scripted({ 'password.forgot': failWith(permanent('resetImpossible')) }),
  resetCodeWrong: () => scripted({ 'password.reset': failWith(permanent('sentCodeWrong')) }),
  resetLost: () => scripted({ 'password.reset': failWith(permanent('resetOutcomeUnknown')) }),
  resetFirst: () => scripted({ 'signIn.start': failWith(permanent('passwordResetRequired')) }),
  unconfirmed: () => scripted({ 'signIn.start': failWith(permanent('userNotConfirmed')) }),
  unconfirmedLimit: () =>
    scripted({
      'signIn.start': failWith(permanent('userNotConfirmed')),
      'signUp.resend': failWith(permanent('codeLimitReached')),
    }),
  cardUnsaved: () => scripted({ 'helpDeskCard.save': failWith(transient('fileNotSaved')) }),
  connectionsMore: () => ({
    ...base,
    connections: [
      inBrowser,
      connectionOf(3, { issuer: 'Contoso', hasClientSecret: true }),
      connectionOf(4, {
        id: connectionIdOf(4),
        issuer: 'The Royal Society for the Improvement of Long Names',
        userPoolId: 'us-east-1_AbC123xyZ',
        region: 'us-east-1',
        endpointVariant: 'fips',
        managedLogin,
      }),
    ],
  }),
  signInPageMalformed: () =>
    scripted({ 'connections.save': failWith(permanent('managedLoginDomainMalformed')) }),
  fipsUnsupported: () => scripted({ 'connections.save': failWith(permanent('fipsUnsupported')) }),
}
