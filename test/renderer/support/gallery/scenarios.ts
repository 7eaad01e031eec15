// The states of the world in which the gallery shows the screens.
import { permanent, transient, type AppError } from '../../../../src/shared/errors'
import { fail, ok } from '../../../../src/shared/result'
import type { Challenge } from '../../../../src/shared/models'
import { challenged, failWith, never, signedIn, type FakeOptions, type Handlers } from '../fake-api'
import { accountScenarios } from './account-scenarios'
import { addScenarios } from './add-scenarios'
import { listScenarios } from './list-scenarios'
import { networkScenarios } from './network-scenarios'
import { settingsScenarios } from './settings-scenarios'
import { wizardScenarios } from './wizard-scenarios'
import {
  accountOf,
  connectionOf,
  enrollmentOf,
  everydayAccounts,
  manyAccounts,
  readingOf,
} from '../fake-data'
import { accountIdOf, connectionIdOf } from '../fake-ids'

const northwind = connectionOf(1, { issuer: 'Northwind Trading', userPoolId: 'eu-west-1_AbC123xyZ' })
const practicePool = connectionOf(2, {
  kind: 'practice',
  issuer: 'Practice',
  userPoolId: 'us-east-1_practice',
  region: 'us-east-1',
})

const practice = {
  users: [
    {
      connectionId: practicePool.id,
      username: 'ada',
      practicePassword: 'Correct-Horse-7',
      description: 'Has to set up a second factor at the first sign-in.',
    },
    {
      connectionId: practicePool.id,
      username: 'grace',
      practicePassword: 'Temporary-1906',
      description: 'Has a temporary password that must be changed.',
    },
    {
      connectionId: practicePool.id,
      username: 'alan',
      practicePassword: 'Enigma-Machine-1',
      description: 'Is in an optional pool, where nobody has to.',
    },
  ],
}

const base: FakeOptions = { accounts: everydayAccounts, connections: [northwind], delayMs: 5 }
const minutes = (count: number) => Date.now() + count * 60_000

const withCodeError = (error: AppError): FakeOptions => ({
  ...base,
  handlers: () => ({
    'codes.read': ({ accountIds }) =>
      ok(
        everydayAccounts
          .filter(({ id }) => accountIds.some((wanted) => wanted === id))
          .map(({ id }) => ({ status: 'unavailable' as const, accountId: id, error })),
      ),
    'keychain.check': () => ok({ state: 'unavailable', error }),
  }),
})

const signIn = (handlers: Partial<Handlers>): FakeOptions => ({ ...base, handlers: () => handlers })
const asking = (challenge: Challenge, more: Partial<Handlers> = {}): FakeOptions =>
  signIn({ 'signIn.start': () => challenged(challenge, minutes(3)), ...more })

export const scenarios: Readonly<Record<string, () => FakeOptions>> = {
  ...accountScenarios,
  ...addScenarios,
  ...listScenarios,
  ...networkScenarios,
  ...settingsScenarios,
  ...wizardScenarios,
  everyday: () => base,
  many: () => ({ ...base, accounts: manyAccounts }),
  empty: () => ({ ...base, accounts: [] }),
  loading: () => ({ ...base, handlers: () => ({ 'accounts.list': never }) }),
  waiting: () => ({ ...base, handlers: () => ({ 'codes.read': never }) }),
  locked: () => withCodeError(transient('keychainLocked')),
  missing: () => withCodeError(transient('keychainMissing')),
  oneDamaged: () => ({
    ...base,
    handlers: (world) => ({
      'codes.read': ({ accountIds }) =>
        ok(
          world.accounts
            .filter(({ id }) => accountIds.some((wanted) => wanted === id))
            .map((account) =>
              account.issuer === 'GitHub'
                ? {
                    status: 'unavailable' as const,
                    accountId: account.id,
                    error: permanent('keychainItemDamaged'),
                  }
                : readingOf(account, Date.now()),
            ),
        ),
    }),
  }),
  listFailed: () => ({
    ...base,
    handlers: () => ({ 'accounts.list': failWith(permanent('indexDamaged')) }),
  }),
  statuses: () => ({
    ...base,
    accounts: [
      accountOf(1, { issuer: 'Northwind Trading', accountName: 'ada.lovelace', status: 'unknown' }),
      accountOf(2, { issuer: 'Northwind Trading', accountName: 'ada.lovelace', status: 'superseded' }),
      accountOf(3, { issuer: 'Contoso', accountName: 'ada', status: 'pending' }),
      accountOf(4, { issuer: 'GitHub', accountName: 'ada-lovelace' }),
      accountOf(5, { issuer: 'Old Shop', accountName: 'ada@shop.example', status: 'trashed' }),
    ],
    enrollments: [
      enrollmentOf(1, { issuer: 'Northwind Trading', username: 'ada.lovelace', phase: 'verifySent' }),
      enrollmentOf(2, { issuer: 'Contoso', username: 'ada', phase: 'stored' }),
    ],
  }),

  practice: () => ({ ...base, accounts: [], connections: [practicePool, northwind], practice }),
  choose: () => ({
    ...base,
    connections: [northwind, connectionOf(3, { issuer: 'Contoso' }), practicePool],
  }),
  noConnection: () => ({ ...base, connections: [] }),
  wrongPassword: () => signIn({ 'signIn.start': failWith(permanent('wrongCredentials')) }),
  offline: () => signIn({ 'signIn.start': failWith(transient('networkUnreachable')) }),
  signingIn: () => signIn({ 'signIn.start': never }),
  newPassword: () =>
    asking({ kind: 'newPassword', requiredAttributes: ['given_name', 'custom:cost_center'] }),
  newPasswordDetails: () =>
    asking({ kind: 'newPassword', requiredAttributes: ['birthdate', 'phone_number', 'email'] }),
  passwordTooWeak: () =>
    asking(
      { kind: 'newPassword', requiredAttributes: [] },
      { 'signIn.respond': failWith(permanent('passwordTooWeak')) },
    ),
  selectMfa: () => asking({ kind: 'selectMfa', choices: ['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'] }),
  sentCode: () =>
    asking(
      { kind: 'sentCode', medium: 'sms', destination: '+*******4821' },
      { 'signIn.respond': failWith(permanent('wrongCode')) },
    ),
  ownCode: () =>
    asking({
      kind: 'softwareToken',
      deviceName: 'ada-laptop',
      account: { accountId: accountIdOf(1), readyAt: Date.now() + 18_000 },
    }),
  ownCodeWrong: () =>
    asking(
      {
        kind: 'softwareToken',
        deviceName: 'ada-laptop',
        account: { accountId: accountIdOf(1), readyAt: Date.now() },
      },
      { 'signIn.respond': failWith(permanent('wrongCode', { clockOffsetSeconds: 94 })) },
    ),
  typedCode: () => asking({ kind: 'softwareToken', deviceName: 'Ada’s phone', account: null }),
  cannotSetUp: () => asking({ kind: 'setUp', totpOffered: false, sentCodes: [] }),
  sendTo: () => asking({ kind: 'setUp', totpOffered: false, sentCodes: ['email', 'sms'] }),
  elsewhere: () => asking({ kind: 'elsewhere', what: 'custom' }),
  detailRefused: () =>
    asking(
      { kind: 'newPassword', requiredAttributes: ['name'] },
      { 'signIn.respond': failWith(permanent('attributeNotWritable')) },
    ),
  signInRefused: () => signIn({ 'signIn.start': failWith(permanent('blockedForSecurity')) }),
  signedInNone: () => signIn({ 'signIn.start': () => signedIn('none') }),
  signedInToken: () => signIn({ 'signIn.start': () => signedIn('softwareToken') }),
  setUp: () => base,
  expiring: () =>
    signIn({
      'signIn.start': () =>
        challenged({ kind: 'setUp', totpOffered: true, sentCodes: [] }, Date.now() + 2000),
    }),
  associating: () => signIn({ 'enrollment.associate': never }),
  verifying: () => signIn({ 'enrollment.verify': never }),
  verifyWrong: () =>
    signIn({ 'enrollment.verify': failWith(permanent('wrongCode', { clockOffsetSeconds: 94 })) }),
  verifyUnknown: () => signIn({ 'enrollment.verify': failWith(permanent('verifyOutcomeUnknown')) }),
  associateLocked: () => signIn({ 'enrollment.associate': failWith(transient('keychainLocked')) }),
  associateOffline: () => signIn({ 'enrollment.associate': failWith(transient('networkUnreachable')) }),
  proving: () => ({
    ...base,
    handlers: () => ({
      'enrollment.finish': () => {
        const signInState = challenged(
          {
            kind: 'softwareToken',
            deviceName: 'ada-laptop',
            account: { accountId: accountIdOf(1001), readyAt: Date.now() + 21_000 },
          },
          minutes(3),
        )
        if (!signInState.ok) return fail(signInState.error)
        const enrollment = enrollmentOf(1, { phase: 'active', accountId: accountIdOf(1001) })
        return ok({ enrollment, signIn: signInState.value })
      },
    }),
  }),
  connections: () => ({
    ...base,
    connections: [
      practicePool,
      northwind,
      connectionOf(3, {
        id: connectionIdOf(3),
        issuer: 'The Royal Society for the Improvement of Long Names',
        hasClientSecret: true,
      }),
    ],
    handlers: () => ({ 'connections.remove': failWith(permanent('connectionInUse')) }),
  }),
}
