// The door to user pools, built together: signing in, enrolling, what a signed-in user can change, and the way there. A
// chunk of its own, loaded when someone is about to sign in: the first codes need none of it.
//
// Passwords, tokens and sessions of Cognito stay in here, under ids of ours; what leaves is a state or an error code, with
// nothing of the service's text in it. Verify is sent once, and only with a permit of the journal
// (../ports/enrollment-journal.ts): without an answer nothing is concluded.
//
// Where to look: service/ speaks to the API and says what its errors mean, sign-in/ answers challenges step by step,
// browser/ signs in on the pool's own page, enrollment.ts sets up codes, pool-account.ts is an account afterwards.
import type { CheckStep, ConnectionId, EnrollmentStep, SignInId } from '../../shared/models'
import { ok } from '../../shared/result'
import type { Words } from '../../words/load'
import { decodeBase32 } from '../otp/base32'
import type { Clock } from '../ports/clock'
import type { EnrollmentJournal } from '../ports/enrollment-journal'
import type { Ids } from '../ports/ids'
import type { Network } from '../ports/network'
import type { RandomSource } from '../ports/random'
import type { RedirectListener } from '../ports/redirect-listener'
import type { RememberedDevice, UserSecret } from '../ports/user-secrets'
import { createBrowserSignIns, type BrowserSignIns } from './browser/browser-sign-in'
import { createBrowserLogin } from './browser/managed-login'
import { createConnectionCheck, type ConnectionCheck } from './connection-check'
import { createConnectionInputCheck, type CheckConnectionInput } from './connection-input'
import { createEnrollment, type Enrollment } from './enrollment'
import { createInspections, type Inspections, type InspectionsDependencies } from './inspections'
import { createConnectionOpener, type ConnectionOpenerDependencies } from './open-connection'
import type { OwnAccounts } from './own-accounts'
import type { OwnCodes } from './own-codes'
import { createPoolAccounts, type PoolAccounts, type PoolAccountsDependencies } from './pool-account'
import { createRecovery, type Recovery } from './recovery'
import type { ClockOffset } from './service/clock-offset'
import { createFindEndpoint } from './service/endpoint'
import { createCognitoHttp } from './service/http'
import { loadEndpointRules, loadSdk } from './service/operations/sdk'
import { createRetries, type Retry } from './service/retries'
import { createDevices } from './sign-in/devices'
import { createSessions } from './sign-in/sessions'
import { createSignIn, type SignIn } from './sign-in/sign-in'
import { createSignInRecords } from './sign-in/sign-in-record'
import { preparePower } from './sign-in/srp-power'

export interface Cognito {
  readonly signIn: SignIn
  readonly browserSignIns: BrowserSignIns
  readonly recovery: Recovery
  readonly enrollment: Enrollment
  readonly poolAccounts: PoolAccounts
  readonly checkConnectionInput: CheckConnectionInput
  readonly inspections: Inspections
  readonly connectionCheck: ConnectionCheck
}

export interface CognitoDependencies
  extends
    Pick<ConnectionOpenerDependencies, 'findConnection' | 'practiceEndpoint'>,
    Pick<InspectionsDependencies, 'noteInspection'>,
    Pick<PoolAccountsDependencies, 'findAccount'> {
  readonly clock: Clock
  readonly clockOffset: ClockOffset
  readonly random: RandomSource
  readonly ids: Ids
  readonly openNetwork: () => Promise<Network>
  readonly journal: EnrollmentJournal
  readonly devices: UserSecret<RememberedDevice>
  readonly refreshTokens: UserSecret<string>
  readonly ownAccounts: OwnAccounts
  readonly ownCodes: OwnCodes
  /** How a pool lists this computer. */
  readonly computerName: string
  readonly redirectListener: RedirectListener
  readonly openInBrowser: (url: string) => Promise<void>
  readonly words: () => Words
  readonly onRetry: (retry: Retry) => void
  readonly onStep: (signInId: SignInId, step: EnrollmentStep) => void
  readonly onConnectionChecked: (id: ConnectionId, steps: CheckStep[]) => void
}

export function createCognito(dependencies: CognitoDependencies): Cognito {
  const { clock, random, ids, openNetwork, journal, ownAccounts, ownCodes } = dependencies
  const clockOffset = dependencies.clockOffset.current
  const http = createCognitoHttp({ clock, openNetwork, clockOffset: dependencies.clockOffset })
  const retries = createRetries({ clock, random, onRetry: dependencies.onRetry })
  const records = createSignInRecords()

  const findEndpoint = createFindEndpoint(loadEndpointRules)
  const openConnection = createConnectionOpener({ ...dependencies, findEndpoint, http, retries })
  const inspections = createInspections({ ...dependencies, openConnection })
  const connectionCheck = createConnectionCheck({
    openConnection,
    openNetwork,
    clock,
    onSteps: dependencies.onConnectionChecked,
  })

  const devices = createDevices({
    store: dependencies.devices,
    random,
    deviceName: dependencies.computerName,
  })
  const sessions = createSessions({
    store: dependencies.refreshTokens,
    openGateway: async (id) => {
      const opened = await openConnection(id)
      return opened.ok ? ok(opened.value.gateway) : opened
    },
    devices,
  })
  const signIn = createSignIn({
    records,
    openConnection,
    ownAccounts,
    ownCodes,
    sessions,
    devices,
    clockOffset,
    clock,
    random,
    warmUp: () => {
      // Should it fail, it fails again where someone waits for it, and is told there. The arithmetic comes last: it holds
      // everything up for a moment, and what made us think of a sign-in is still being drawn.
      Promise.all([loadSdk(), openNetwork()]).then(preparePower, () => undefined)
    },
    ids,
  })
  const enrollment = createEnrollment({
    records,
    signIn,
    journal,
    ownCodes,
    decodeBase32,
    clock,
    clockOffset,
    onStep: dependencies.onStep,
    readerOn: inspections.readerOn,
  })
  const browserLogin = createBrowserLogin({ ...dependencies, listener: dependencies.redirectListener })
  return {
    signIn,
    browserSignIns: createBrowserSignIns({ openConnection, browserLogin, signIn }),
    recovery: createRecovery({ openConnection }),
    enrollment,
    poolAccounts: createPoolAccounts({ sessions, findAccount: dependencies.findAccount }),
    checkConnectionInput: createConnectionInputCheck({ ...dependencies, findEndpoint }),
    inspections,
    connectionCheck,
  }
}
