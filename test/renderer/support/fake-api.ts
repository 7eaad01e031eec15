// A KeyturnApi without a main process: everything is in memory, any channel can be scripted, and the clock
// is an argument. Component tests and the gallery run the real renderer against it.
import type { EventPayload, Input, Output } from '../../../src/shared/contract'
import type { KeyturnApi } from '../../../src/shared/contract/bridge'
import type { ChannelName, EventName } from '../../../src/shared/channel-names'
import { permanent, type AppError } from '../../../src/shared/errors'
import { done, fail, ok } from '../../../src/shared/result'
import type {
  AccountId,
  AccountSummary,
  AppStatus,
  Challenge,
  CodeReading,
  ConnectionSummary,
  EnrollmentState,
  FactorState,
  MfaChoice,
  MfaState,
  PoolAccountState,
  SignInState,
  PictureId,
} from '../../../src/shared/models'
import { defaultSettings } from '../../../src/shared/default-settings'
import type { Settings, SettingsState } from '../../../src/shared/settings'
import { accountOf, connectionOf, hotpCode, enrollmentOf, helpDeskCard, readingOf } from './fake-data'
import { clearWay } from './fake-checks'
import { accountIdOf, connectionIdOf, signInIdOf } from './fake-ids'
import { createFakeIntake } from './fake-intake'
import { answerAfter } from './turns'

type Handler<K extends ChannelName> = (input: Input<K>) => Output<K> | Promise<Output<K>>
export type Handlers = { readonly [K in ChannelName]: Handler<K> }

export interface World {
  accounts: AccountSummary[]
  connections: ConnectionSummary[]
  enrollments: EnrollmentState[]
  status: AppStatus
  poolAccount: PoolAccountState
  settings: SettingsState
  /** What is on the clipboard, and what the codes on the screens (or before the camera) say. */
  clipboard: string
  onScreen: string
  /** The pictures that were handed over: here they are text. */
  readonly handedOver: Map<PictureId, string>
  /** The keys of accounts, where a test is about them. */
  readonly setupKeys: Map<AccountId, string>
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
    device: 'notTracked',
  })

/** A code is on its way by e-mail. */
export const codeSent = (destination: string): Output<'password.forgot'> =>
  ok({ delivery: { medium: 'email', destination } })

/** An enrollment that moves on inside a set-up challenge. */
export const settingUp = (enrollment: EnrollmentState, answerBy: number): Output<'enrollment.verify'> =>
  ok({
    enrollment,
    signIn: {
      state: 'challenged',
      signInId: signInIdOf(1),
      challenge: { kind: 'setUp', totpOffered: true, sentCodes: [] },
      answerBy,
    },
  })

const threeMinutes = 180_000

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> }
const withoutUndefined = <T extends object>(part: T): Partial<Defined<T>> =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Partial<Defined<T>>

/** As the service does it: only one factor can be preferred. */
function withFactor(factors: MfaState['factors'], factor: MfaChoice, to: FactorState): MfaState['factors'] {
  const lessPreferred = (state: FactorState) => (to === 'preferred' && state === 'preferred' ? 'on' : state)
  return {
    SOFTWARE_TOKEN_MFA: lessPreferred(factors.SOFTWARE_TOKEN_MFA),
    SMS_MFA: lessPreferred(factors.SMS_MFA),
    EMAIL_OTP: lessPreferred(factors.EMAIL_OTP),
    [factor]: to,
  }
}

function defaultHandlers(world: World): Handlers {
  const setStatus = (id: string, status: AccountSummary['status']) => {
    world.accounts = world.accounts.map((account) => (account.id === id ? { ...account, status } : account))
    return done
  }
  const enrollment = () => world.enrollments[0] ?? enrollmentOf(1)
  const move = (phase: EnrollmentState['phase']) => {
    world.enrollments = [{ ...enrollment(), phase }]
    return enrollment()
  }
  const underWay = (moved: EnrollmentState) => settingUp(moved, world.now() + threeMinutes)
  const counters = new Map<string, number>()
  const counted = (account: AccountSummary): Output<'codes.read'> => {
    const counter = counters.get(account.id)
    if (account.parameters.type !== 'hotp' || counter === undefined)
      return ok([readingOf(account, world.now())])
    const code = hotpCode(account.id, account.parameters.digits, counter)
    return ok([{ status: 'onRequest', accountId: account.id, code }])
  }
  const read = (accountId: string): CodeReading => {
    const account = world.accounts.find(({ id }) => id === accountId)
    const answer = account === undefined ? null : counted(account)
    const reading = answer?.ok === true ? answer.value[0] : undefined
    return (
      reading ?? { status: 'unavailable', accountId: accountIdOf(0), error: permanent('accountNotFound') }
    )
  }

  return {
    'app.status': () => ok(world.status),
    'keychain.check': () => ok({ state: 'ready' }),
    'connections.list': () => ok(world.connections),
    'connections.save': ({ id, clientSecret, endpointVariant, managedLogin, ...rest }) => {
      const old = world.connections.find((connection) => connection.id === id)
      const saved = connectionOf(50 + world.connections.length, {
        ...old,
        ...rest,
        ...(endpointVariant !== undefined && { endpointVariant }),
        ...(managedLogin !== undefined && { managedLogin }),
        hasClientSecret: clientSecret !== undefined || old?.hasClientSecret === true,
      })
      world.connections = [...world.connections.filter((connection) => connection.id !== id), saved]
      return ok(saved)
    },
    'connections.remove': ({ connectionId }) => {
      world.connections = world.connections.filter(({ id }) => id !== connectionId)
      return done
    },
    'connections.look': () => ok({ kind: 'direct' }),
    'connections.toldOfInspection': () => done,
    'connections.check': () => ok(clearWay),
    'connections.cancelCheck': () => done,
    'connections.copyCheck': () => done,
    'connections.copyHosts': () => done,
    'proxy.question': () => ok(null),
    'proxy.answer': () => done,
    'signIn.start': () =>
      challenged({ kind: 'setUp', totpOffered: true, sentCodes: [] }, world.now() + threeMinutes),
    'signIn.startWithoutPassword': () =>
      challenged(
        { kind: 'selectFirstFactor', choices: ['password', 'emailCode', 'smsCode'] },
        world.now() + threeMinutes,
      ),
    'signIn.startWithAccessToken': () => signedIn('none'),
    'signIn.startInBrowser': () => signedIn('none'),
    'signIn.cancelInBrowser': () => done,
    'signIn.rememberDevice': () => signedIn('none'),
    'signIn.respond': () => signedIn('softwareToken'),
    'signIn.end': () => done,
    'password.forgot': () => codeSent('a***@e***'),
    'password.reset': () => done,
    'signUp.resend': () => codeSent('a***@e***'),
    'signUp.confirm': () => done,
    'enrollment.associate': ({ issuer, accountName }) => {
      const started = enrollmentOf(1, { issuer, accountName, accountId: accountIdOf(1001) })
      world.enrollments = [started]
      world.accounts = [
        ...world.accounts.filter(({ id }) => id !== started.accountId),
        accountOf(1001, { issuer, accountName, status: 'pending' }),
      ]
      return underWay(started)
    },
    'enrollment.resume': () => underWay(enrollment()),
    'enrollment.verify': () => underWay(move('verified')),
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
    'poolAccount.read': () => ok(world.poolAccount),
    'poolAccount.setFactor': ({ factor, to }) => {
      const { poolAccount } = world
      if (poolAccount.session === 'signedOut') return fail(permanent('signedOut'))
      const { factors, sentTo } = poolAccount.mfa
      const changed = withFactor(factors, factor, to)
      world.poolAccount = { ...poolAccount, mfa: { factors: changed, sentTo } }
      return ok(world.poolAccount)
    },
    'poolAccount.keepSignedIn': ({ keptIn }) => {
      const { poolAccount } = world
      if (poolAccount.session === 'signedOut') return fail(permanent('signedOut'))
      world.poolAccount = { ...poolAccount, keptIn }
      return ok(world.poolAccount)
    },
    'poolAccount.signOut': () => {
      world.poolAccount = { session: 'signedOut' }
      return ok({ told: 'yes' })
    },
    'helpDeskCard.read': () => ok({ text: helpDeskCard }),
    'helpDeskCard.save': () => ok({ outcome: 'saved' }),
    'accounts.list': () => ok(world.accounts),
    'accounts.recover': () => ok(world.status.accountList),
    'accounts.edit': ({ accountId, ...edit }) => {
      const old = world.accounts.find(({ id }) => id === accountId)
      if (old === undefined) return fail(permanent('accountNotFound'))
      const edited = { ...old, ...withoutUndefined(edit) }
      world.accounts = world.accounts.map((account) => (account.id === accountId ? edited : account))
      return ok(edited)
    },
    'accounts.move': ({ accountId, before }) => {
      const account = world.accounts.find(({ id }) => id === accountId)
      if (account === undefined) return fail(permanent('accountNotFound'))
      const others = world.accounts.filter(({ id }) => id !== accountId)
      const place = before === null ? others.length : others.findIndex(({ id }) => id === before)
      world.accounts = others.toSpliced(place, 0, account)
      return done
    },
    'accounts.showQrCode': () => done,
    'accounts.trash': ({ accountId }) => setStatus(accountId, 'trashed'),
    'accounts.restore': ({ accountId }) => setStatus(accountId, 'active'),
    'codes.read': ({ accountIds }) => ok(accountIds.map((accountId) => read(accountId))),
    'codes.copy': ({ which }) =>
      ok({
        which: which === 'next' ? 'next' : 'current',
        history: 'hidden',
        clearedAfter: world.settings.settings.clearClipboardAfter,
      }),
    'codes.advance': ({ accountId }) => {
      counters.set(accountId, (counters.get(accountId) ?? -1) + 1)
      return ok(read(accountId))
    },
    ...createFakeIntake(world),
    'settings.read': () => ok(world.settings),
    'settings.change': (change) => {
      const settings = { ...world.settings.settings, ...withoutUndefined(change) }
      world.settings = { ...world.settings, settings }
      return ok(world.settings)
    },
    'settings.holdShortcut': () => done,
    'about.read': () => ok({ version: world.status.version, report: 'Keyturn: 0.1.0\nPlatform: linux' }),
    'about.licences': () =>
      ok([{ name: 'react', version: '19.3.1', license: 'MIT', text: 'MIT License\n\nCopyright …' }]),
    'about.copyReport': () => done,
    'quick.close': () => done,
    'quick.openMain': () => done,
  }
}

export interface FakeOptions {
  readonly now?: () => number
  readonly accounts?: readonly AccountSummary[]
  readonly connections?: readonly ConnectionSummary[]
  readonly enrollments?: readonly EnrollmentState[]
  readonly practice?: AppStatus['practice']
  readonly poolAccount?: PoolAccountState
  readonly settings?: Partial<Settings>
  readonly system?: Partial<SettingsState['system']>
  readonly clockOffsetSeconds?: number
  readonly accountList?: AppStatus['accountList']
  readonly notShown?: Partial<AppStatus['notShown']>
  readonly clipboard?: string
  readonly onScreen?: string
  readonly setupKeys?: ReadonlyMap<AccountId, string>
  readonly handlers?: (world: World) => Partial<Handlers>
  /** How long each answer takes. */
  readonly delayMs?: number
}

export function createFakeApi(options: FakeOptions = {}): FakeApi {
  const { accounts = [], connections = [connectionOf(1)], enrollments = [], practice = null } = options
  const world: World = {
    accounts: [...accounts],
    connections: [...connections],
    enrollments: [...enrollments],
    poolAccount: options.poolAccount ?? { session: 'signedOut' },
    settings: {
      settings: { ...defaultSettings, ...options.settings },
      system: { quickShortcut: 'ready', startAtLogin: 'possible', tray: 'possible', ...options.system },
    },
    status: {
      version: '0.1.0',
      clockOffsetSeconds: options.clockOffsetSeconds ?? 0,
      accountList: options.accountList ?? 'whole',
      notShown: { accounts: 0, organizations: 0, others: 0, ...options.notShown },
      platform: 'linux',
      computerName: 'ada-laptop',
      practice,
    },
    clipboard: options.clipboard ?? '',
    onScreen: options.onScreen ?? '',
    handedOver: new Map(),
    setupKeys: new Map(options.setupKeys),
    now: options.now ?? (() => Date.now()),
  }
  let handlers: Handlers = { ...defaultHandlers(world), ...options.handlers?.(world) }
  const calls: Call[] = []
  const listeners = new Map<EventName, Set<(payload: never) => void>>()

  const invoke: KeyturnApi['invoke'] = async (name, input) => {
    calls.push({ name, input })
    if (options.delayMs !== undefined) await answerAfter(options.delayMs)
    return handlers[name](input)
  }

  const handOver: KeyturnApi['handOver'] = (picture) => {
    const id = world.handedOver.size.toString(16).padStart(32, '0') as PictureId
    world.handedOver.set(id, new TextDecoder().decode(picture))
    return id
  }

  const on: KeyturnApi['on'] = (name, listener) => {
    const those = listeners.get(name) ?? new Set()
    listeners.set(name, those.add(listener))
    return () => those.delete(listener)
  }

  return {
    api: { invoke, on, handOver },
    world,
    calls,
    callsOf: (name) => calls.filter((call) => call.name === name),
    script: (more) => (handlers = { ...handlers, ...more }),
    emit: (name, payload) => {
      for (const listener of listeners.get(name) ?? []) listener(payload as never)
    },
  }
}
