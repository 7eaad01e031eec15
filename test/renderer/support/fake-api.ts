// A KeyturnApi without a main process: everything is in memory, any channel can be scripted, and the clock
// is an argument. Component tests and the gallery run the real renderer against it.
import type { EventPayload, Input, KeyturnApi, Output } from '../../../src/shared/contract'
import type { ChannelName, EventName } from '../../../src/shared/channel-names'
import { permanent } from '../../../src/shared/errors'
import type { AppError } from '../../../src/shared/errors'
import { done, fail, ok } from '../../../src/shared/result'
import type {
  AccountSummary,
  AppStatus,
  Challenge,
  ConnectionSummary,
  EnrollmentState,
  SignInState,
} from '../../../src/shared/models'
import { accountOf, connectionOf, enrollmentOf, readingOf } from './fake-data'
import { accountIdOf, connectionIdOf, signInIdOf } from './fake-ids'

type Handler<K extends ChannelName> = (input: Input<K>) => Output<K> | Promise<Output<K>>
export type Handlers = { readonly [K in ChannelName]: Handler<K> }

export interface World {
  accounts: AccountSummary[]
  connections: ConnectionSummary[]
  enrollments: EnrollmentState[]
  status: AppStatus
  readonly now: () => number
}

export interface Call {
  readonly name: ChannelName
  readonly input: unknown
}

export interface FakeApi {
  readonly api: KeyturnApi
  readonly world: World
  readonly calls: readonly Call[]
  readonly callsOf: (name: ChannelName) => readonly Call[]
  /** Replaces what some channels do from now on. */
  readonly script: (handlers: Partial<Handlers>) => void
  readonly emit: <K extends EventName>(name: K, payload: EventPayload<K>) => void
}

export const failWith = (error: AppError) => () => fail(error)
export const never = () => new Promise<never>(() => undefined)

export const challenged = (challenge: Challenge, answerBy: number): Output<'signIn.start'> =>
  ok({ state: 'challenged', signInId: signInIdOf(1), challenge, answerBy })

export const signedIn = (
  secondFactor: Extract<SignInState, { state: 'signedIn' }>['secondFactor'],
): Output<'signIn.start'> =>
  ok({
    state: 'signedIn',
    signInId: signInIdOf(1),
    username: 'ada',
    connectionId: connectionIdOf(1),
    secondFactor,
  })

const threeMinutes = 180_000

const defaultHandlers = (world: World): Handlers => {
  const setStatus = (id: string, status: AccountSummary['status']) => {
    world.accounts = world.accounts.map((account) => (account.id === id ? { ...account, status } : account))
    return done
  }
  const enrollment = () => world.enrollments[0] ?? enrollmentOf(1)
  const move = (phase: EnrollmentState['phase']) => {
    world.enrollments = [{ ...enrollment(), phase }]
    return enrollment()
  }
  const add = (part: Partial<AccountSummary>) => {
    const account = accountOf(500 + world.accounts.length, part)
    world.accounts = [...world.accounts, account]
    return account
  }

  return {
    'app.status': () => ok(world.status),
    'keychain.check': () => ok({ state: 'ready' }),
    'connections.list': () => ok(world.connections),
    'connections.save': ({ id, clientSecret, ...rest }) => {
      const old = world.connections.find((connection) => connection.id === id)
      const saved = connectionOf(50 + world.connections.length, {
        ...old,
        ...rest,
        hasClientSecret: clientSecret !== undefined || old?.hasClientSecret === true,
      })
      world.connections = [...world.connections.filter((connection) => connection.id !== id), saved]
      return ok(saved)
    },
    'connections.remove': ({ connectionId }) => {
      world.connections = world.connections.filter(({ id }) => id !== connectionId)
      return done
    },
    'signIn.start': () => challenged({ kind: 'setUp', totpOffered: true }, world.now() + threeMinutes),
    'signIn.respond': () => signedIn('softwareToken'),
    'signIn.end': () => done,
    'enrollment.associate': ({ issuer, accountName }) => {
      const started = enrollmentOf(1, { issuer, accountName, accountId: accountIdOf(1001) })
      world.enrollments = [started]
      world.accounts = [
        ...world.accounts.filter(({ id }) => id !== started.accountId),
        accountOf(1001, { issuer, accountName, status: 'pending' }),
      ]
      return ok(started)
    },
    'enrollment.verify': () => ok(move('verified')),
    'enrollment.finish': () => {
      setStatus(enrollment().accountId, 'active')
      const finished = move('active')
      world.enrollments = []
      const signIn = signedIn('softwareToken')
      return signIn.ok ? ok({ enrollment: finished, signIn: signIn.value }) : signIn
    },
    'enrollment.list': () => ok(world.enrollments),
    'enrollment.discard': ({ enrollmentId }) => {
      world.enrollments = world.enrollments.filter(({ id }) => id !== enrollmentId)
      return done
    },
    'accounts.list': () => ok(world.accounts),
    'accounts.addManually': ({ issuer, accountName }) => ok(add({ issuer, accountName })),
    'accounts.addKeyUri': () => ok(add({ issuer: 'Pasted', accountName: 'link@example.com' })),
    'accounts.trash': ({ accountId }) => setStatus(accountId, 'trashed'),
    'accounts.restore': ({ accountId }) => setStatus(accountId, 'active'),
    'codes.read': ({ accountIds }) =>
      ok(
        accountIds.map((accountId) => {
          const account = world.accounts.find(({ id }) => id === accountId)
          return account === undefined
            ? {
                status: 'unavailable' as const,
                accountId: accountIdOf(0),
                error: permanent('accountNotFound'),
              }
            : readingOf(account, world.now())
        }),
      ),
    'codes.copy': () => done,
  }
}

export interface FakeOptions {
  readonly now?: () => number
  readonly accounts?: readonly AccountSummary[]
  readonly connections?: readonly ConnectionSummary[]
  readonly enrollments?: readonly EnrollmentState[]
  readonly practice?: AppStatus['practice']
  readonly handlers?: (world: World) => Partial<Handlers>
  /** How long each answer takes. */
  readonly delayMs?: number
}

export const createFakeApi = (options: FakeOptions = {}): FakeApi => {
  const { accounts = [], connections = [connectionOf(1)], enrollments = [], practice = null } = options
  const world: World = {
    accounts: [...accounts],
    connections: [...connections],
    enrollments: [...enrollments],
    status: { version: '0.1.0', platform: 'linux', computerName: 'ada-laptop', practice },
    now: options.now ?? (() => Date.now()),
  }
  let handlers: Handlers = { ...defaultHandlers(world), ...options.handlers?.(world) }
  const calls: Call[] = []
  const listeners = new Map<EventName, Set<(payload: never) => void>>()

  const invoke: KeyturnApi['invoke'] = async (name, input) => {
    calls.push({ name, input })
    if (options.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, options.delayMs))
    return handlers[name](input)
  }

  const on: KeyturnApi['on'] = (name, listener) => {
    const those = listeners.get(name) ?? new Set()
    listeners.set(name, those.add(listener))
    return () => those.delete(listener)
  }

  return {
    api: { invoke, on },
    world,
    calls,
    callsOf: (name) => calls.filter((call) => call.name === name),
    script: (more) => (handlers = { ...handlers, ...more }),
    emit: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never)
    },
  }
}
