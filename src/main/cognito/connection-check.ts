// Tries the way to a pool step by step, for a person whose sign-in does not get through and for those who help: each
// step with what was found and how long it took. Nothing is changed anywhere, and nothing of a person's is sent.
import { permanent, transient, type AppError } from '../../shared/errors'
import { checkStepName, type CheckStep, type CheckStepName, type ConnectionId } from '../../shared/models'
import { fail, ok, type Result } from '../../shared/result'
import type { Clock } from '../ports/clock'
import type { Network, NetworkAnswer, NetworkRequest } from '../ports/network'
import type { OpenConnectionById } from './open-connection'
import { findPublicKeys, type CognitoConnection } from './service/connection'
import { createClockOffset } from './service/clock-offset'
import { explainForeignAnswer } from './service/foreign-answer'

export interface ConnectionCheck {
  /** Ends an earlier one. */
  readonly run: (id: ConnectionId) => Promise<Result<CheckStep[]>>
  readonly cancel: () => void
  /** Of the last check, for the people who help; "" before the first. No name of a person, no secret. */
  readonly report: () => string
}

type Found = Extract<CheckStep, { outcome: 'good' }>['found']
type Finding = Promise<Result<Found> | 'skipped'>

const limitMs = 15_000

/** The service refuses it, whatever it is sent with: nobody has this token. */
const harmlessToken = 'keyturn.connection.check'

function isService({ headers, body }: NetworkAnswer): boolean {
  if (headers['x-amzn-requestid'] !== undefined) return true
  try {
    const answer: unknown = JSON.parse(Buffer.from(body).toString('utf8'))
    return typeof answer === 'object' && answer !== null && '__type' in answer
  } catch {
    return false // a page, or nothing at all
  }
}

/** The steps of one check, each of which may use what an earlier one has found. */
type Finders = Readonly<Record<CheckStepName, () => Finding>>

function findersFor(
  connection: CognitoConnection,
  network: Network,
  clock: Clock,
  signal: AbortSignal,
): Finders {
  const host = new URL(connection.endpoint).hostname
  let proxy: string | null = null
  let isShown = false
  let answered: {
    readonly answer: NetworkAnswer
    readonly sentAt: number
    readonly receivedAt: number
  } | null = null

  async function send(
    request: Pick<NetworkRequest, 'method' | 'url' | 'headers' | 'body'>,
  ): Promise<Result<NetworkAnswer>> {
    const answer = await network.send({ ...request, delivery: 'repeatable', limitMs, signal })
    if (!answer.ok) {
      const { code, issuerName } = answer.error.error
      if (code !== 'connectionInspected' || issuerName === undefined || isShown)
        return fail(answer.error.error)
      isShown = true
      // This is where the person sees who reads along; and nothing of theirs is sent.
      network.allowInspection({ host, issuerName })
      return send(request)
    }
    const foreign = explainForeignAnswer(answer.value, host)
    return foreign === null ? answer : fail(foreign.error)
  }

  return {
    proxy: async () => {
      proxy = await network.findProxy(connection.endpoint)
      return ok({ kind: 'proxy', proxy })
    },
    name: async () => {
      // Behind a proxy names are the proxy's business; this computer may know none.
      if (proxy !== null) return 'skipped'
      const found = await network.resolveHost(host)
      return found.ok ? ok({ kind: 'name', host, addresses: found.value.slice(0, 16) }) : found
    },
    connection: async () => {
      const sentAt = clock.now()
      const headers = { accept: 'application/json', 'cache-control': 'no-store' }
      const answer = await send({ method: 'GET', url: findPublicKeys(connection), headers })
      if (!answer.ok) return answer
      answered = { answer: answer.value, sentAt, receivedAt: clock.now() }
      const certificate = network.certificateOf(host)
      if (certificate === null) return ok({ kind: 'connection', certificate: null })
      const { issuerName, authority, validUntil } = certificate
      return ok({ kind: 'connection', certificate: { issuerName, authority, validUntil } })
    },
    clock: () => {
      const date = answered?.answer.headers['date']
      if (answered === null || date === undefined) return Promise.resolve('skipped')
      const offset = createClockOffset()
      offset.measure(date, answered.sentAt, answered.receivedAt)
      return Promise.resolve(ok({ kind: 'clock', clockOffsetSeconds: Math.round(offset.current() / 1000) }))
    },
    service: async () => {
      const status = answered?.answer.status ?? 0
      // Its keys are there for every pool that there is; servers to practise with need not have them.
      if (connection.kind === 'cognito' && status >= 400 && status < 500)
        return fail(permanent('userPoolNotFound'))
      const answer = await send({
        method: 'POST',
        url: connection.endpoint,
        headers: {
          'content-type': 'application/x-amz-json-1.1',
          'x-amz-target': 'AWSCognitoIdentityProviderService.GetUser',
          'cache-control': 'no-store',
        },
        body: JSON.stringify({ AccessToken: harmlessToken }),
      })
      if (!answer.ok) return answer
      if (answer.value.status >= 500) return fail(transient('serviceUnavailable'))
      return isService(answer.value) ? ok({ kind: 'service' }) : fail(transient('serviceAnswerUnreadable'))
    },
  }
}

const waiting = (): CheckStep[] => checkStepName.options.map((name) => ({ outcome: 'waiting', name }))

export interface ConnectionCheckDependencies {
  readonly openConnection: OpenConnectionById
  readonly openNetwork: () => Promise<Network>
  readonly clock: Clock
  /** All of the steps, whenever one of them has moved on. */
  readonly onSteps: (id: ConnectionId, steps: CheckStep[]) => void
}

export function createConnectionCheck(dependencies: ConnectionCheckDependencies): ConnectionCheck {
  const { openConnection, openNetwork, clock, onSteps } = dependencies
  let current = new AbortController()
  let lastReport = ''

  async function runStep(name: CheckStepName, find: () => Finding): Promise<CheckStep> {
    const startedAt = clock.now()
    const found = await find()
    const tookMs = Math.max(0, Math.round(clock.now() - startedAt))
    if (found === 'skipped') return { outcome: 'skipped', name }
    return found.ok
      ? { outcome: 'good', name, tookMs, found: found.value }
      : { outcome: 'failed', name, tookMs, error: found.error }
  }

  /** One after the other; after one that failed, or once it is cancelled, the others are not tried. */
  async function runAll(
    finders: Finders,
    isCancelled: () => boolean,
    tell: (steps: CheckStep[]) => void,
  ): Promise<CheckStep[]> {
    const steps = waiting()
    let goesOn = true
    for (const [position, { name }] of steps.entries()) {
      goesOn &&= !isCancelled()
      if (goesOn) {
        steps[position] = { outcome: 'running', name }
        tell([...steps])
      }
      const step: CheckStep = goesOn ? await runStep(name, finders[name]) : { outcome: 'skipped', name }
      steps[position] = isCancelled() ? { outcome: 'skipped', name } : step
      goesOn &&= step.outcome !== 'failed'
    }
    return steps
  }

  return {
    run: async (id) => {
      current.abort()
      const own = new AbortController()
      current = own
      const { signal } = own
      const opened = await openConnection(id)
      if (!opened.ok) return opened
      const { connection } = opened.value
      const isCancelled = () => signal.aborted
      const tell = (steps: CheckStep[]) => {
        if (!isCancelled()) onSteps(id, steps)
      }
      const finders = findersFor(connection, await openNetwork(), clock, signal)
      const steps = await runAll(finders, isCancelled, tell)
      tell(steps)
      lastReport = writeReport(connection, steps, clock.now())
      return ok(steps)
    },
    cancel: () => current.abort(),
    report: () => lastReport,
  }
}

const errorLine = ({ code, networkCode, serviceName, issuerName, proxy }: AppError): string =>
  [code, networkCode, serviceName, issuerName, proxy].filter((part) => part !== undefined).join(' ')

function foundLine(found: Found): string {
  switch (found.kind) {
    case 'proxy':
      return found.proxy ?? 'none'
    case 'name':
      return found.addresses.join(' ')
    case 'connection': {
      if (found.certificate === null) return 'not encrypted'
      const { issuerName, authority, validUntil } = found.certificate
      const trusted = authority === 'public' ? 'a public authority' : 'trusted only on this computer'
      return `issued by ${issuerName} (${trusted}), valid until ${new Date(validUntil).toISOString()}`
    }
    case 'clock':
      return `${found.clockOffsetSeconds} s behind the service`
    case 'service':
      return 'answers'
  }
}

function stepLine(step: CheckStep): string {
  switch (step.outcome) {
    case 'good':
      return `${step.name}: ${foundLine(step.found)} (${step.tookMs} ms)`
    case 'failed':
      return `${step.name}: failed, ${errorLine(step.error)} (${step.tookMs} ms)`
    case 'waiting':
    case 'running':
    case 'skipped':
      return `${step.name}: not tried`
  }
}

/** In English, as all that is for those who mend it. */
function writeReport({ hosts, region }: CognitoConnection, steps: readonly CheckStep[], now: number): string {
  return [
    `Keyturn connection check, ${new Date(now).toISOString()}`,
    `Region: ${region}`,
    `Hosts: ${hosts.join(' ')}`,
    ...steps.map(stepLine),
    '',
  ].join('\n')
}
