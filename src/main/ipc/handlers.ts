// The contract's channels, each in terms of the services. No decision is taken here that a service
// could take.
import { permanent } from '../../shared/errors'
import type { AccountId, AppStatus, CodeReading } from '../../shared/models'
import { done, fail, ok, type Result } from '../../shared/result'
import { endpointOf, parseClientId, parseUserPoolId } from '../cognito/endpoint'
import type { Enrollment } from '../cognito/enrollment'
import type { SignIn } from '../cognito/sign-in'
import { codesAt } from '../otp/codes'
import { parseKeyUri } from '../otp/key-uri'
import { cleanName } from '../otp/names'
import { createOtpAccount, type OtpAccount } from '../otp/otp-account'
import type { Clock } from '../ports/clock'
import type { Practice } from '../practice'
import type { ConnectionInput } from '../vault/connections'
import type { Vault } from '../vault/vault'
import type { Handlers } from './router'

export interface Services {
  readonly vault: Vault
  readonly signIn: SignIn
  readonly enrollment: Enrollment
  readonly practice: Practice
  readonly clock: Clock
  readonly clockOffset: () => number
  readonly writeClipboard: (text: string) => Promise<void>
  readonly about: Omit<AppStatus, 'practice'>
}

/** Checks a connection as a person typed it. While practising, every connection is for practice. */
function checkConnection(
  input: Omit<ConnectionInput, 'kind'>,
  kind: ConnectionInput['kind'],
): Result<ConnectionInput> {
  const pool = parseUserPoolId(input.userPoolId)
  if (!pool.ok) return pool
  const endpoint = kind === 'practice' ? done : endpointOf(pool.value.region)
  if (!endpoint.ok) return endpoint
  const clientId = parseClientId(input.clientId)
  if (!clientId.ok) return clientId
  const issuer = cleanName(input.issuer)
  if (!issuer.ok) return issuer
  const { userPoolId } = pool.value
  return ok({ ...input, kind, userPoolId, clientId: clientId.value, issuer: issuer.value })
}

export function createHandlers(services: Services): Handlers {
  const { vault, signIn, enrollment, practice, clock, clockOffset, writeClipboard, about } = services
  const { accounts, connections, journal } = vault

  async function readCode(id: AccountId): Promise<CodeReading> {
    const account = await accounts.secretOf(id)
    if (!account.ok) return { status: 'unavailable', accountId: id, error: account.error }
    const { secret, parameters } = account.value
    return { status: 'ready', accountId: id, ...codesAt(secret, parameters, clock.now(), clockOffset()) }
  }

  const add = (account: Result<OtpAccount>) => (account.ok ? accounts.add(account.value) : account)

  return {
    'app.status': async () => {
      const offer = await practice.offer()
      return offer.ok ? ok({ ...about, practice: offer.value }) : offer
    },
    'keychain.check': async () => {
      const status = await vault.checkKeychain()
      // What a locked keychain kept from being recovered at the start can be recovered now.
      if (status.ok) await journal.recover()
      return ok(status.ok ? { state: 'ready' } : { state: 'unavailable', error: status.error })
    },

    'connections.list': async () => {
      const offer = await practice.offer()
      if (!offer.ok) return offer
      const usable = ({ kind }: { kind: string }) => kind !== 'practice' || practice.endpoint !== null
      return ok(connections.list().filter(usable))
    },
    'connections.save': async (input) => {
      const checked = checkConnection(input, practice.endpoint === null ? 'cognito' : 'practice')
      return checked.ok ? connections.save(checked.value) : checked
    },
    'connections.remove': ({ connectionId }) => connections.remove(connectionId),

    'signIn.start': ({ connectionId, username, password }) =>
      signIn.start(connectionId, { username, password }),
    'signIn.respond': ({ signInId, answer }) => signIn.respond(signInId, answer),
    'signIn.end': ({ signInId }) => signIn.end(signInId),

    'enrollment.associate': async (request) => {
      const issuer = cleanName(request.issuer)
      if (!issuer.ok) return issuer
      const accountName = cleanName(request.accountName)
      if (!accountName.ok) return accountName
      return enrollment.associate({ ...request, issuer: issuer.value, accountName: accountName.value })
    },
    'enrollment.verify': (request) => enrollment.verify(request),
    'enrollment.finish': ({ enrollmentId }) => enrollment.finish(enrollmentId),
    'enrollment.list': () => ok([...journal.list()]),
    'enrollment.discard': ({ enrollmentId }) => journal.discard(enrollmentId),

    'accounts.list': () => ok([...accounts.list()]),
    'accounts.addManually': (input) => add(createOtpAccount(input)),
    'accounts.addKeyUri': ({ keyUri }) => add(parseKeyUri(keyUri)),
    'accounts.trash': ({ accountId }) => accounts.trash(accountId),
    'accounts.restore': ({ accountId }) => accounts.restore(accountId),

    'codes.read': async ({ accountIds }) => {
      const known = accountIds.filter((id) => accounts.find(id).ok)
      return ok(await Promise.all(known.map(readCode)))
    },
    'codes.copy': async ({ accountId, which }) => {
      if (!accounts.find(accountId).ok) return fail(permanent('accountNotFound'))
      const reading = await readCode(accountId)
      if (reading.status === 'unavailable') return fail(reading.error)
      await writeClipboard(reading[which].code)
      return done
    },
  }
}
