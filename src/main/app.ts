// The one place that builds things. Everything is an argument: tests build the same app over
// doubles, and Electron is nowhere in it.
import type { AppStatus, ConnectionId, EnrollmentStep, SignInId } from '../shared/models'
import { fail, ok, type Result } from '../shared/result'
import { permanent } from '../shared/errors'
import { endpointOf, parseUserPoolId } from './cognito/endpoint'
import { createEnrollment } from './cognito/enrollment'
import { createCognitoGateway } from './cognito/gateway'
import { createCognitoHttp, type RequestHandler } from './cognito/http'
import { createOwnCodes } from './cognito/own-codes'
import { fetchPracticeOffer } from './cognito/practice-offer'
import { createSignIn, type OpenConnection } from './cognito/sign-in'
import { createSignInRecords } from './cognito/sign-in-record'
import { createHandlers } from './ipc/handlers'
import { createRouter, type Router } from './ipc/router'
import { createLog } from './log'
import { decodeBase32 } from './otp/base32'
import { generateTotp } from './otp/codes'
import type { Clock } from './ports/clock'
import type { FileSystem } from './ports/file-system'
import { createIds } from './ports/ids'
import type { Keychain } from './ports/keychain'
import type { RandomSource } from './ports/random'
import { createPractice } from './practice'
import { createIndexFile } from './vault/index-file'
import { createOwnAccounts } from './vault/own-accounts'
import { openVault, type Vault } from './vault/vault'

export interface Environment {
  readonly clock: Clock
  readonly random: RandomSource
  readonly fileSystem: FileSystem
  readonly keychain: Keychain
  /** What requests to Cognito go out by. */
  readonly openNetwork: () => Promise<RequestHandler>
  readonly fetch: typeof globalThis.fetch
  /** Where the index file is. */
  readonly dataDirectory: string
  /** Loopback, or null. */
  readonly practiceEndpoint: string | null
  readonly about: Omit<AppStatus, 'practice'>
  readonly writeClipboard: (text: string) => Promise<void>
  readonly appendToLog: (line: string) => void
  readonly onEnrollmentStep: (signInId: SignInId, step: EnrollmentStep) => void
  readonly onAccountsChanged: () => void
}

export interface KeyturnApp {
  readonly router: Router
  readonly vault: Vault
}

/** Opens the vault and wires the services; fails only when the index cannot be read. */
export async function createApp(environment: Environment): Promise<Result<KeyturnApp>> {
  const { clock, random, fileSystem, keychain, dataDirectory, practiceEndpoint } = environment
  const ids = createIds(random)
  const log = createLog({ append: environment.appendToLog, clock, ids })

  const indexFile = createIndexFile({ fileSystem, directory: dataDirectory })
  const opened = await openVault({ indexFile, keychain, clock, ids })
  if (!opened.ok) return opened
  const vault = opened.value
  vault.onChange(environment.onAccountsChanged)

  const http = createCognitoHttp({ clock, openNetwork: environment.openNetwork })
  const clockOffset = http.clockOffset.current
  const records = createSignInRecords()
  const ownAccounts = createOwnAccounts(vault)
  const ownCodes = createOwnCodes({ clock, clockOffset, generateTotp })

  async function openConnection(id: ConnectionId): Promise<Result<OpenConnection>> {
    const found = await vault.connections.open(id)
    if (!found.ok) return found
    const { summary, clientSecret } = found.value
    const pool = parseUserPoolId(summary.userPoolId)
    if (!pool.ok) return pool
    const endpoint = summary.kind === 'practice' ? ofPractice() : endpointOf(pool.value.region)
    if (!endpoint.ok) return endpoint
    const { clientId } = summary
    const connection = { ...pool.value, clientId, clientSecret, endpoint: endpoint.value }
    return ok({ connection, gateway: createCognitoGateway({ connection, http }) })
  }

  const ofPractice = (): Result<string> =>
    practiceEndpoint === null ? fail(permanent('practicePoolNotRunning')) : ok(practiceEndpoint)

  const signIn = createSignIn({
    records,
    openConnection,
    ownAccounts,
    ownCodes,
    clockOffset,
    clock,
    random,
    ids,
  })
  const enrollment = createEnrollment({
    records,
    signIn,
    journal: vault.journal,
    ownCodes,
    decodeBase32,
    clock,
    clockOffset,
    onStep: environment.onEnrollmentStep,
  })
  const practice = createPractice({
    endpoint: practiceEndpoint,
    fetchOffer: (endpoint) => fetchPracticeOffer({ endpoint, fetch: environment.fetch }),
    connections: vault.connections,
  })

  const handlers = createHandlers({
    vault,
    signIn,
    enrollment,
    practice,
    clock,
    clockOffset,
    writeClipboard: environment.writeClipboard,
    about: environment.about,
  })
  return ok({ vault, router: createRouter({ handlers, reportUnexpected: log.unexpected }) })
}
