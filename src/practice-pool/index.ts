// The practice pool: a Cognito user pool in one process on loopback, with its hand on the controls.
//
// It behaves as the service was seen to, and shares no line with the app, so that a mistake in one cannot cancel itself out
// in the other. It keeps everything in memory, and is never packaged.
//
// Where to look: operations/ for what the API does, flows/ and answers/ for the steps of a sign-in, hosted/ for the pages of
// managed login, state/ for what is remembered, seed/ for the users it begins with, control/ for faults and for looking in.
import type { Clock } from './state/clock'
import { createPractice, type PracticeControl } from './control/control'
import { controlPrefix, createControlEndpoint } from './control/control-endpoint'
import { defaultSeed } from './seed/default-seed'
import { createHostedEndpoint, findHostedName } from './endpoint/hosted-endpoint'
import { startHttpServer, type HttpRequest } from './http/http-server'
import { createSigningKeys, type SigningKeys } from './crypto/jwt'
import { systemRandom, type Random } from './crypto/random'
import type { Seed } from './seed/seed'
import { createServe } from './endpoint/serve'
import { createServiceEndpoint } from './endpoint/service-endpoint'
import { createCommonHeaders } from './http/wire'

export type { Call } from './control/call-log'
export type { Clock, PracticeClock } from './state/clock'
export type { PracticeControl } from './control/control'
export type { Fault, FaultOptions, PlannedFault } from './control/faults'
export type { OperationName } from './control/operation-names'
export type { Offer, OfferedConnection, OfferedUser } from './seed/offer'
export type { Behaviour } from './seed/behaviour'
export type { ClientSeed, PoolSeed, Seed, UserSeed } from './seed/seed'
export type { SentCode } from './state/sent-codes'
export type { DeviceState, UserState } from './control/user-state'
export { defaultSeed } from './seed/default-seed'

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
    const hosted = findHostedName(request)
    return hosted === undefined ? serviceEndpoint(request) : hostedEndpoint(hosted, request)
  }
  const headers = () => createCommonHeaders(control.clock.now())
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
