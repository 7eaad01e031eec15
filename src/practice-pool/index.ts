// The practice pool: a Cognito user pool in one process on loopback, with its hand on the controls.
import type { Clock } from './clock'
import { createPractice } from './control'
import type { PracticeControl } from './control'
import { controlPrefix, createControlEndpoint } from './control-endpoint'
import { defaultSeed } from './default-seed'
import { createHostedEndpoint, hostedNameOf } from './hosted-endpoint'
import { startHttpServer } from './http-server'
import type { HttpRequest } from './http-server'
import { createSigningKeys } from './jwt'
import type { SigningKeys } from './jwt'
import { systemRandom } from './random'
import type { Random } from './random'
import type { Seed } from './seed'
import { createServe } from './serve'
import { createServiceEndpoint } from './service-endpoint'
import { commonHeaders } from './wire'

export type { Call } from './call-log'
export type { Clock, PracticeClock } from './clock'
export type { PracticeControl } from './control'
export type { Fault, FaultOptions, PlannedFault } from './faults'
export type { OperationName } from './operation-names'
export type { Offer, OfferedConnection, OfferedUser } from './offer'
export type { Behaviour } from './behaviour'
export type { ClientSeed, PoolSeed, Seed, UserSeed } from './seed'
export type { SentCode } from './sent-codes'
export type { DeviceState, UserState } from './user-state'
export { defaultSeed } from './default-seed'

export interface PracticePoolOptions {
  /** 0, or nothing, for any free port. */
  readonly port?: number
  readonly seed?: Seed
  /** What the pool's own clock is set by; the machine's, unless told. */
  readonly clock?: Clock
  readonly random?: Random
}

export interface PracticePool extends PracticeControl {
  /** `http://127.0.0.1:<port>/`: give it to a client as its endpoint. */
  readonly endpoint: string
  /** Stops listening, and drops the connections that are still open. */
  close(): Promise<void>
}

const writeBug = (error: unknown) =>
  void process.stderr.write(
    `practice pool: ${error instanceof Error ? (error.stack ?? '') : String(error)}\n`,
  )

/** One set for the process: making RSA keys takes half a second, and nothing depends on their being new. */
let processKeys: SigningKeys | undefined

export async function startPracticePool(options: PracticePoolOptions = {}): Promise<PracticePool> {
  const { port = 0, seed = defaultSeed, clock = Date, random = systemRandom } = options
  const keys = (processKeys ??= createSigningKeys({ access: random.uuid(), id: random.uuid() }))
  let endpoint = ''
  const origin = () => endpoint.replace(/\/$/, '')
  const practice = createPractice({ seed, clock, random, keys, origin })
  const { control } = practice
  const serve = createServe({ practice, keys, reportBug: writeBug })
  const controlEndpoint = createControlEndpoint(control)
  const serviceEndpoint = createServiceEndpoint({ practice, keys, serve })
  const hostedEndpoint = createHostedEndpoint(serve)

  const handle = (request: HttpRequest) => {
    if (request.path.startsWith(controlPrefix)) return controlEndpoint(request)
    const hosted = hostedNameOf(request)
    return hosted === undefined ? serviceEndpoint(request) : hostedEndpoint(hosted, request)
  }
  const headers = () => commonHeaders(control.clock.now())
  const server = await startHttpServer({ port, commonHeaders: headers, handle })
  endpoint = server.endpoint
  return {
    ...control,
    endpoint,
    close: () => {
      control.clearFaults()
      return server.close()
    },
  }
}
