// The states in which the gallery shows the details of an account, codes that were used, keys that are not
// settled, and a clock that is wrong.
import { permanent, transient } from '../../../../src/shared/errors'
import type { MfaState, PoolAccountState } from '../../../../src/shared/models'
import { ok } from '../../../../src/shared/result'
import { failWith, never } from '../fake-api'
import type { FakeOptions, Handlers } from '../fake-api'
import {
  accountOf,
  connectionOf,
  enrolledAs,
  enrollmentOf,
  everydayAccounts,
  spentReadingOf,
} from '../fake-data'

const northwind = connectionOf(1, { issuer: 'Northwind Trading', userPoolId: 'eu-west-1_AbC123xyZ' })
const own = accountOf(1, {
  issuer: 'Northwind Trading',
  accountName: 'ada.lovelace',
  enrolledWith: enrolledAs('ada.lovelace'),
})
const accounts = [own, ...everydayAccounts.slice(1)]
const base: FakeOptions = { accounts, connections: [northwind], delayMs: 5 }

const signedIn = (mfa: MfaState, keptIn: 'memory' | 'keychain' = 'memory'): PoolAccountState => ({
  session: 'signedIn',
  keptIn,
  mfa,
})
const signedInAs = (mfa: MfaState, handlers: Partial<Handlers> = {}): FakeOptions => ({
  ...base,
  poolAccount: signedIn(mfa),
  handlers: () => handlers,
})
const scripted = (handlers: Partial<Handlers>): FakeOptions => ({ ...base, handlers: () => handlers })
const preferred: MfaState = { softwareToken: 'preferred', others: [] }

const unsettledPair: FakeOptions = {
  ...base,
  accounts: [
    { ...own, id: accountOf(11).id, status: 'unknown' },
    own,
    accountOf(12, {
      issuer: 'Contoso',
      accountName: 'ada',
      status: 'superseded',
      enrolledWith: enrolledAs('a'),
    }),
    ...accounts.slice(1, 2),
  ],
  enrollments: [
    enrollmentOf(1, {
      issuer: 'Northwind Trading',
      username: 'ada.lovelace',
      accountId: accountOf(11).id,
      phase: 'verifySent',
    }),
  ],
}

export const accountScenarios: Readonly<Record<string, () => FakeOptions>> = {
  enrolled: () => base,
  accountPreferred: () => ({ ...base, poolAccount: signedIn(preferred, 'keychain') }),
  accountOn: () => signedInAs({ softwareToken: 'on', others: ['SMS_MFA', 'EMAIL_OTP'] }),
  accountOff: () => signedInAs({ softwareToken: 'off', others: [] }),
  accountOffOther: () => signedInAs({ softwareToken: 'off', others: ['SMS_MFA'] }),
  accountLoading: () => scripted({ 'poolAccount.read': never }),
  accountOffline: () => scripted({ 'poolAccount.read': failWith(transient('networkUnreachable')) }),
  accountFailed: () => scripted({ 'poolAccount.read': failWith(permanent('poolMisconfigured')) }),
  accountRequired: () =>
    signedInAs(preferred, { 'poolAccount.setSoftwareToken': failWith(permanent('softwareTokenRequired')) }),
  accountEnded: () =>
    signedInAs(preferred, { 'poolAccount.keepSignedIn': failWith(permanent('accessTokenRevoked')) }),
  accountChanging: () => signedInAs(preferred, { 'poolAccount.keepSignedIn': never }),
  accountLocked: () =>
    scripted({
      'codes.read': ({ accountIds }) =>
        ok(
          accounts
            .filter(({ id }) => accountIds.some((wanted) => wanted === id))
            .map(({ id }) => ({
              status: 'unavailable' as const,
              accountId: id,
              error: transient('keychainLocked'),
            })),
        ),
    }),

  spent: () =>
    scripted({
      'codes.read': ({ accountIds }) =>
        ok(
          accounts
            .filter(({ id }) => accountIds.some((wanted) => wanted === id))
            .map((account) => spentReadingOf(account, Date.now())),
        ),
    }),
  unsettledPair: () => unsettledPair,
  replacing: () => ({
    ...base,
    accounts: [{ ...own, id: accountOf(11).id, status: 'pending' }, ...accounts.slice(0, 2)],
    enrollments: [
      enrollmentOf(1, {
        issuer: 'Northwind Trading',
        username: 'ada.lovelace',
        accountId: accountOf(11).id,
        phase: 'stored',
      }),
    ],
    handlers: () => ({ 'enrollment.discard': failWith(transient('diskFull')) }),
  }),
  replacedNearly: () => ({
    ...base,
    accounts: [{ ...own, id: accountOf(11).id }, ...accounts.slice(0, 2)],
    enrollments: [
      enrollmentOf(1, {
        issuer: 'Northwind Trading',
        username: 'ada.lovelace',
        accountId: accountOf(11).id,
        phase: 'verified',
      }),
    ],
  }),
  clockBehind: () => ({ ...base, clockOffsetSeconds: 42 }),
  clockAhead: () => ({ ...base, clockOffsetSeconds: -7300 }),
}
