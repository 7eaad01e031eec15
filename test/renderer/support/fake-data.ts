// Accounts, organizations and codes for the fake API.
import type {
  AccountId,
  AccountSummary,
  CodeReading,
  ConnectionSummary,
  EnrollmentState,
  OneTimeCode,
} from '../../../src/shared/models'
import { accountIdOf, connectionIdOf, enrollmentIdOf } from './fake-ids'

export const accountOf = (number: number, part: Partial<AccountSummary> = {}): AccountSummary => ({
  id: accountIdOf(number),
  issuer: `Issuer ${number}`,
  accountName: `user${number}@example.com`,
  parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
  status: 'active',
  createdAt: 1_760_000_000_000 + number,
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

/** Digits that look random, are the same each time, and depend on the account and the time step. */
const digitsOf = (id: AccountId, step: number, digits: number): string => {
  let hash = 2_166_136_261
  for (const character of `${id}/${step}`) hash = Math.imul(hash ^ character.charCodeAt(0), 16_777_619) >>> 0
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519) >>> 0
  return String(hash).padStart(10, '7').slice(-digits)
}

const codeAt = ({ id, parameters }: AccountSummary, step: number): OneTimeCode => {
  const period = parameters.period * 1000
  return {
    code: digitsOf(id, step, parameters.digits),
    validFrom: step * period,
    validUntil: (step + 1) * period,
  }
}

export const readingOf = (account: AccountSummary, now: number): CodeReading => {
  const step = Math.floor(now / (account.parameters.period * 1000))
  return {
    status: 'ready',
    accountId: account.id,
    current: codeAt(account, step),
    next: codeAt(account, step + 1),
    currentIs: 'fresh',
  }
}

/** A reading whose current code was used already. */
export const spentReadingOf = (account: AccountSummary, now: number): CodeReading => {
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

export const manyAccounts: readonly AccountSummary[] = [
  ...everydayAccounts,
  accountOf(6, { issuer: 'npm', accountName: 'ada' }),
  accountOf(7, { issuer: '', accountName: 'nameless@example.com' }),
  accountOf(8, { issuer: 'Bitwarden', accountName: '' }),
  accountOf(9, { issuer: 'Łódź Bank', accountName: '12-345-678' }),
  accountOf(10, { issuer: 'Deutsche Bahn', accountName: 'ada@bahn.example' }),
]
