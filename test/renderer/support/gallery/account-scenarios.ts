// The states in which the gallery shows the details of an account, codes that were used, keys that are not
// settled, and a clock that is wrong.
import { permanent, transient, type AppError } from '../../../../src/shared/errors'
import type { MfaState, PoolAccountState, SessionPlace } from '../../../../src/shared/models'
import { ok } from '../../../../src/shared/result'
import { failWith, never, type FakeOptions, type Handlers } from '../fake-api'
import {
  accountOf,
  connectionOf,
  enrolledAs,
  enrollmentOf,
  everydayAccounts,
  kindsOfAccounts,
  mfaOf,
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

const signedIn = (mfa: MfaState, keptIn: SessionPlace = 'memory'): PoolAccountState => ({
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
const address = 'ada.lovelace@northwind-trading.example'
const preferred = mfaOf({ SOFTWARE_TOKEN_MFA: 'preferred' })

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

const day = 24 * 3_600_000
const tagged = accountOf(2, {
  issuer: 'GitHub',
  accountName: 'ada-lovelace',
  tags: ['work', 'open source'],
  note: 'Also on the phone in the drawer.',
  pinned: true,
  lastUsedAt: Date.now() - day,
  timesUsed: 1815,
})
const withTags: FakeOptions = {
  ...base,
  accounts: [
    tagged,
    accountOf(3, { issuer: 'Google', tags: ['family', 'mail'] }),
    accountOf(4, { issuer: 'Fastmail', tags: ['mail', 'Die Königliche Gesellschaft der langen Wörter'] }),
  ],
}
const editing = (error: AppError): FakeOptions => ({
  ...withTags,
  handlers: () => ({ 'accounts.edit': failWith(error), 'accounts.showQrCode': failWith(error) }),
})
/** As much of everything as there may be. */
const full = accountOf(5, {
  issuer: 'The Royal Society for the Improvement of Exceedingly Long Names',
  accountName: 'augusta.ada.king.countess.of.lovelace@royal-society.example.org',
  tags: Array.from({ length: 20 }, (_, at) => (at % 5 === 0 ? `${at}`.padEnd(40, 'W') : `tag number ${at}`)),
  note: 'We may say most aptly that the Analytical Engine weaves algebraical patterns. '.repeat(12),
  lastUsedAt: Date.now() - 400 * day,
  timesUsed: 1,
})

export const accountScenarios: Readonly<Record<string, () => FakeOptions>> = {
  enrolled: () => base,
  accountOwn: () => withTags,
  accountFull: () => ({ ...withTags, accounts: [full, tagged] }),
  accountRefused: () => editing(permanent('keyUriTextUnsafe')),
  accountEditLocked: () => editing(transient('keychainLocked')),
  accountEditFailed: () => editing(transient('diskFull')),
  accountCounting: () => ({ ...base, accounts: kindsOfAccounts }),
  accountPreferred: () => ({ ...base, poolAccount: signedIn(preferred, 'keychain') }),
  accountOn: () =>
    signedInAs(
      mfaOf(
        { SOFTWARE_TOKEN_MFA: 'on', SMS_MFA: 'on', EMAIL_OTP: 'preferred' },
        { SMS_MFA: '+46701234567', EMAIL_OTP: address },
      ),
    ),
  accountEmailOff: () =>
    signedInAs(mfaOf({ SOFTWARE_TOKEN_MFA: 'preferred' }, { EMAIL_OTP: address }), {
      'poolAccount.setFactor': failWith(permanent('factorNotOffered')),
    }),
  accountOff: () => signedInAs(mfaOf({})),
  accountOffOther: () => signedInAs(mfaOf({ SMS_MFA: 'on' })),
  accountLoading: () => scripted({ 'poolAccount.read': never }),
  accountOffline: () => scripted({ 'poolAccount.read': failWith(transient('networkUnreachable')) }),
  accountFailed: () => scripted({ 'poolAccount.read': failWith(permanent('poolMisconfigured')) }),
  accountRequired: () =>
    signedInAs(preferred, { 'poolAccount.setFactor': failWith(permanent('softwareTokenRequired')) }),
  accountEnded: () =>
    signedInAs(preferred, { 'poolAccount.keepSignedIn': failWith(permanent('accessTokenRevoked')) }),
  accountNotKept: () => ({ ...base, poolAccount: signedIn(preferred, 'notKept') }),
  accountNotTold: () => signedInAs(preferred, { 'poolAccount.signOut': () => ok({ told: 'no' }) }),
  accountRemoved: () => scripted({ 'poolAccount.read': failWith(permanent('userRemoved')) }),
  accountDisabled: () => scripted({ 'poolAccount.read': failWith(permanent('userDisabled')) }),
  accountRefusedNow: () =>
    signedInAs(preferred, { 'poolAccount.setFactor': failWith(permanent('notAllowed')) }),
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
