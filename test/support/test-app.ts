// The whole main process without Electron, over doubles for what a test wants to control, and the
// real AWS SDK over real HTTP. Driven as the renderer drives it: by the contract's channels.
import type { ChannelName } from '../../src/shared/channel-names'
import type { Input, Output } from '../../src/shared/contract'
import { ok, type Result } from '../../src/shared/result'
import type {
  CheckStep,
  ConnectionSummary,
  EnrollmentState,
  ProxyQuestion,
  SignInState,
} from '../../src/shared/models'
import { createApp } from '../../src/main/app'
import type { Environment } from '../../src/main/environment'
import type { Retry } from '../../src/main/cognito/service/retries'
import { createLoopbackListener } from '../../src/main/platform/redirect-listener'
import { systemRandom } from '../../src/main/platform/random'
import type { Keychain } from '../../src/main/ports/keychain'
import type { FileSystem } from '../../src/main/ports/file-system'
import { createClipboardDouble, type ClipboardDouble } from './doubles/clipboard'
import { createManualClock, type ManualClock } from './doubles/manual-clock'
import { createMemoryFileSystem } from './doubles/memory-file-system'
import { createMemoryKeychain } from './doubles/memory-keychain'
import { openNodeNetwork } from './node-network'
import { quietDesktop } from './doubles/desktop'
import { createScannerDouble, type ScannerDouble } from './doubles/scanner'

export interface TestAppOptions {
  readonly practiceEndpoint: string | null
  readonly clock?: ManualClock
  readonly keychain?: Keychain
  readonly fileSystem?: FileSystem
  readonly openNetwork?: Environment['openNetwork']
  readonly openInBrowser?: Environment['openInBrowser']
  readonly redirectListener?: Environment['redirectListener']
  readonly saveTextFile?: Environment['saveTextFile']
  /** Real parts in place of doubles. */
  readonly environment?: Partial<Environment>
}

type Value<K extends ChannelName> = Extract<Output<K>, { ok: true }>['value']

export interface TestApp {
  readonly clock: ManualClock
  readonly call: <K extends ChannelName>(channel: K, input: Input<K>) => Promise<Output<K>>
  /** The value of a call that must succeed. */
  readonly want: <K extends ChannelName>(channel: K, input: Input<K>) => Promise<Value<K>>
  /** The code of the error of a call that must fail. */
  readonly refusal: <K extends ChannelName>(channel: K, input: Input<K>) => Promise<string>
  readonly clipboard: ClipboardDouble
  readonly scanner: ScannerDouble
  /** What was written to the log, and told as enrollment steps. */
  readonly log: string[]
  readonly steps: string[]
  /** What was told of repeats, and of the service's clock. */
  readonly retries: readonly Retry[]
  readonly clockOffsets: readonly number[]
  readonly proxyQuestions: readonly (ProxyQuestion | null)[]
  /** The steps of a connection check, as they moved on. */
  readonly connectionChecks: readonly (readonly CheckStep[])[]
  readonly recover: () => Promise<Result<null>>
}

export async function startTestApp(options: TestAppOptions): Promise<TestApp> {
  const clock = options.clock ?? createManualClock(Date.now())
  const clipboard = createClipboardDouble()
  const scanner = createScannerDouble()
  const log: string[] = []
  const steps: string[] = []
  const retries: Retry[] = []
  const clockOffsets: number[] = []
  const proxyQuestions: (ProxyQuestion | null)[] = []
  const connectionChecks: CheckStep[][] = []
  const opened = await createApp({
    clock,
    random: systemRandom,
    fileSystem: options.fileSystem ?? createMemoryFileSystem(),
    keychain: options.keychain ?? createMemoryKeychain(),
    keychainScan: { listIds: () => Promise.resolve(ok([])) },
    openNetwork: options.openNetwork ?? openNodeNetwork,
    proxyPasswordInEnvironment: () => null,
    dataDirectory: '/data',
    practiceEndpoint: options.practiceEndpoint,
    openInBrowser: options.openInBrowser ?? (() => Promise.reject(new Error('No browser in this test'))),
    redirectListener: options.redirectListener ?? createLoopbackListener({ onFault: () => undefined }),
    saveTextFile: options.saveTextFile ?? (() => Promise.resolve('cancelled')),
    about: { version: '0.0.0', platform: 'linux', computerName: 'test-computer' },
    clipboard,
    scanner,
    ...quietDesktop(),
    appendToLog: (line) => log.push(line),
    onEnrollmentStep: (_signInId, step) => steps.push(step),
    onAccountsChanged: () => undefined,
    onRetry: (retry) => {
      retries.push(retry)
      // The pause is over as soon as it has begun.
      setImmediate(() => clock.advance(Math.max(0, retry.retryAt - clock.now())))
    },
    onProxyQuestion: (question) => proxyQuestions.push(question),
    onConnectionChecked: (_id, checked) => connectionChecks.push(checked),
    onClockOffset: (seconds) => clockOffsets.push(seconds),
    ...options.environment,
  })
  if (!opened.ok) throw new Error(`The app did not open: ${opened.error.code}`)
  const { router, vault } = opened.value

  const call = async <K extends ChannelName>(channel: K, input: Input<K>): Promise<Output<K>> =>
    (await router(channel, input)) as Output<K>
  return {
    clock,
    call,
    want: async (channel, input) => {
      const output = await call(channel, input)
      if (!output.ok) throw new Error(`${channel} answered ${output.error.code}`)
      return output.value
    },
    refusal: async (channel, input) => {
      const output = await call(channel, input)
      if (output.ok) throw new Error(`${channel} should have failed`)
      return output.error.code
    },
    clipboard,
    scanner,
    log,
    steps,
    retries,
    clockOffsets,
    proxyQuestions,
    connectionChecks,
    recover: vault.journal.recover,
  }
}

/** The practice connection to a pool, by the pool's id. */
export async function connectionTo(app: TestApp, userPoolId: string): Promise<ConnectionSummary> {
  const found = (await app.want('connections.list', {})).find((other) => other.userPoolId === userPoolId)
  if (!found) throw new Error('No such practice connection')
  return found
}

export interface TestUser {
  readonly userPoolId: string
  readonly username: string
  readonly password: string
}

export async function signIn(
  app: TestApp,
  { userPoolId, username, password }: TestUser,
): Promise<SignInState> {
  const { id: connectionId } = await connectionTo(app, userPoolId)
  return app.want('signIn.start', { connectionId, username, password })
}

/** Associate and store, as the first half of an enrollment. */
export async function associate(app: TestApp, { signInId }: SignInState): Promise<EnrollmentState> {
  const names = { issuer: 'Acme Practice', accountName: 'alex' }
  return (await app.want('enrollment.associate', { signInId, ...names })).enrollment
}

/** The whole enrollment of a user who can be enrolled, ending signed in. */
export async function enroll(app: TestApp, user: TestUser): Promise<EnrollmentState> {
  const { id: enrollmentId } = await associate(app, await signIn(app, user))
  await app.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'Test computer' })
  return (await app.want('enrollment.finish', { enrollmentId })).enrollment
}
