// Accounts, organizations and codes for the fake API.
import type {
  AccountSummary,
  Candidate,
  CodeReading,
  ConnectionSummary,
  EnrollmentState,
  MfaState,
  OneTimeCode,
  TimeBasedParameters,
} from '../../../src/shared/models'
import { accountIdOf, candidateIdOf, connectionIdOf, enrollmentIdOf } from './fake-ids'

export const accountOf = (number: number, part: Partial<AccountSummary> = {}): AccountSummary => ({
  id: accountIdOf(number),
  issuer: `Issuer ${number}`,
  accountName: `user${number}@example.com`,
  parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
  status: 'active',
  createdAt: 1_760_000_000_000 + number,
  tags: [],
  note: '',
  pinned: false,
  lastUsedAt: null,
  timesUsed: 0,
  ...part,
})

export const candidateOf = (number: number, part: Partial<Candidate> = {}): Candidate => ({
  id: candidateIdOf(number),
  issuer: `Issuer ${number}`,
  accountName: `user${number}@example.com`,
  parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
  labelIssuer: null,
  unusual: [],
  alike: [],
  ...part,
})

export const connectionOf = (number: number, part: Partial<ConnectionSummary> = {}): ConnectionSummary => ({
  id: connectionIdOf(number),
  kind: 'cognito',
  userPoolId: `eu-west-1_Pool${number}xYz`,
  clientId: `1h57kf5cpq17m0eml12client${number}`,
  region: 'eu-west-1',
  issuer: `Organization ${number}`,
  hasClientSecret: false,
  endpointVariant: 'standard',
  managedLogin: null,
  ...part,
})

export const enrollmentOf = (number: number, part: Partial<EnrollmentState> = {}): EnrollmentState => ({
  id: enrollmentIdOf(number),
  accountId: accountIdOf(1000 + number),
  connectionId: connectionIdOf(1),
  username: 'ada',
  issuer: 'Organization 1',
  accountName: 'ada',
  phase: 'stored',
  startedAt: 1_760_000_000_000,
  ...part,
})

/** What an account has that was enrolled with the first organization. */
export const enrolledAs = (username: string): NonNullable<AccountSummary['enrolledWith']> => ({
  connectionId: connectionIdOf(1),
  username,
})

/** The second factors of a user: what is not named is off, and has nowhere to send codes to. */
export const mfaOf = (
  factors: Partial<MfaState['factors']>,
  sentTo: Partial<MfaState['sentTo']> = {},
): MfaState => ({
  factors: { SOFTWARE_TOKEN_MFA: 'off', SMS_MFA: 'off', EMAIL_OTP: 'off', ...factors },
  sentTo: { SMS_MFA: null, EMAIL_OTP: null, ...sentTo },
})

/** Digits that look random, are the same each time, and depend on the account and the time step. */
function digitsOf(id: string, step: number, digits: number): string {
  let hash = 2_166_136_261
  for (const character of `${id}/${step}`) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) >>> 0
  return String(hash).padStart(10, '7').slice(-digits)
}

const steamLetters = '23456789BCDFGHJKMNPQRTVWXY'

const lettersOf = (id: string, step: number): string =>
  Array.from(digitsOf(id, step, 10))
    .slice(0, 5)
    .map((digit, index) => steamLetters[(Number(digit) * 7 + index * 5 + step) % steamLetters.length])
    .join('')

const codeAt = (id: string, { type, digits, period }: TimeBasedParameters, step: number): OneTimeCode => ({
  code: type === 'steam' ? lettersOf(id, step) : digitsOf(id, step, digits),
  validFrom: step * period * 1000,
  validUntil: (step + 1) * period * 1000,
})

/** The code of now and the one after it. */
export function codesOf(id: string, parameters: TimeBasedParameters, now: number) {
  const step = Math.floor(now / (parameters.period * 1000))
  return { current: codeAt(id, parameters, step), next: codeAt(id, parameters, step + 1) }
}

/** The code of a counter-based account. */
export const hotpCode = (id: string, digits: number, counter: number): string => digitsOf(id, counter, digits)

export function readingOf(account: AccountSummary, now: number): CodeReading {
  const { id, parameters } = account
  if (parameters.type === 'hotp') return { status: 'onRequest', accountId: id, code: null }
  return { status: 'ready', accountId: id, ...codesOf(id, parameters, now), currentIs: 'fresh' }
}

/** A reading whose current code was used already. */
export function spentReadingOf(account: AccountSummary, now: number): CodeReading {
  const reading = readingOf(account, now)
  return reading.status === 'ready' ? { ...reading, currentIs: 'spent' } : reading
}

export const helpDeskCard = `If this computer is lost
========================

Give this card to your IT help desk. There is no secret on it.

Organization   Northwind Trading
User name      ada
User pool      eu-west-1_Pool1xYz
Region         eu-west-1

For the administrator: this removes the authenticator, so that the next sign-in sets up a new one.

  aws cognito-idp admin-delete-software-token --region eu-west-1 --user-pool-id eu-west-1_Pool1xYz --username ada
`

export const everydayAccounts: readonly AccountSummary[] = [
  accountOf(1, { issuer: 'Northwind Trading', accountName: 'ada.lovelace' }),
  accountOf(2, { issuer: 'GitHub', accountName: 'ada-lovelace' }),
  accountOf(3, { issuer: 'Google', accountName: 'ada.lovelace@gmail.com' }),
  accountOf(4, {
    issuer: 'Fastmail',
    accountName: 'ada@analytical.engine',
    parameters: { type: 'totp', algorithm: 'SHA256', digits: 8, period: 30 },
  }),
  accountOf(5, {
    issuer: 'The Royal Society for the Improvement of Exceedingly Long Names',
    accountName: 'augusta.ada.king.countess.of.lovelace@royal-society.example.org',
  }),
]

/** Accounts of every kind: that change with time, that count, and of Steam. */
export const kindsOfAccounts: readonly AccountSummary[] = [
  accountOf(1, { issuer: 'GitHub', accountName: 'ada-lovelace' }),
  accountOf(11, {
    issuer: 'Bank of Analytical Engines',
    accountName: '1815-1210',
    parameters: { type: 'hotp', algorithm: 'SHA1', digits: 6 },
  }),
  accountOf(12, {
    issuer: 'Vault Door',
    accountName: 'ada',
    parameters: { type: 'hotp', algorithm: 'SHA1', digits: 8 },
  }),
  accountOf(13, {
    issuer: 'Steam',
    accountName: 'countess_of_lovelace',
    parameters: { type: 'steam', algorithm: 'SHA1', digits: 5, period: 30 },
  }),
]

export const manyAccounts: readonly AccountSummary[] = [
  ...everydayAccounts,
  accountOf(6, { issuer: 'npm', accountName: 'ada' }),
  accountOf(7, { issuer: '', accountName: 'nameless@example.com' }),
  accountOf(8, { issuer: 'Bitwarden', accountName: '' }),
  accountOf(9, { issuer: 'Łódź Bank', accountName: '12-345-678' }),
  accountOf(10, { issuer: 'Deutsche Bahn', accountName: 'ada@bahn.example' }),
]
