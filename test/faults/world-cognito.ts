// The network as one process of the app sees it, with the double of the service at the other end of every wire.
import type { Clock } from '../../src/main/ports/clock'
import type { Network, NetworkAnswer, NetworkTrouble } from '../../src/main/ports/network'
import { transient } from '../../src/shared/errors'
import { fail, ok, type Result } from '../../src/shared/result'
import { ServiceError } from './cognito-credentials'
import type { CognitoDouble, Fields } from './cognito-double'
import type { Failure, FailingKind, FaultKind, Ledger, Mortal } from './effects'

type Answer = Result<NetworkAnswer, NetworkTrouble>

const kinds: readonly FaultKind[] = [
  'failsBefore',
  'failsAfter',
  'error',
  'throttled',
  'hangsBefore',
  'hangsAfter',
  'killed',
  'lasting',
  'outage',
  'arrivesLate',
]

/** To the app a fault of the service and a connection that broke are the same: no answer, to be asked again. */
const twins: readonly FaultKind[] = ['error']

/** No answer, by which nothing can be told of what the service did. */
const lost: Answer = fail({ error: transient('networkUnreachable'), reached: 'perhaps' })
const timedOut: Answer = fail({ error: transient('networkTimedOut'), reached: 'perhaps' })

function parse(body: unknown): Fields {
  const json = body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body)
  return JSON.parse(json) as Fields
}

export function createWorldNetwork(dependencies: {
  readonly service: CognitoDouble
  readonly ledger: Ledger
  readonly process: Mortal
  readonly clock: Clock
  /** The true time, which is the service's. */
  readonly now: () => number
}): Network {
  const { service, ledger, process, clock, now } = dependencies

  function http(statusCode: number, body: Fields): Answer {
    const headers = {
      'content-type': 'application/x-amz-json-1.1',
      'x-amzn-requestid': `request-${ledger.count()}`,
      date: new Date(now()).toUTCString(),
    }
    return ok({ status: statusCode, headers, body: Buffer.from(JSON.stringify(body)) })
  }

  const refusal = (type: string, message: string, statusCode = 400): Answer =>
    http(statusCode, { __type: type, message })

  function serve(operation: string, input: Fields): Answer {
    try {
      return http(200, service.answer(operation, input))
    } catch (reason) {
      if (reason instanceof ServiceError) return refusal(reason.type, reason.message)
      throw reason
    }
  }

  function failing(kind: FailingKind): Failure<Answer> {
    switch (kind) {
      case 'error':
        return { answer: refusal('InternalErrorException', 'Something went wrong', 500) }
      case 'throttled':
        return { answer: refusal('TooManyRequestsException', 'Rate exceeded') }
      case 'failsBefore':
      case 'failsAfter':
        return { answer: lost }
    }
  }

  /** The app waits no longer than its limit. */
  const giveUp = (limitMs: number) => () =>
    new Promise<Answer>((resolve) => {
      clock.after(limitMs, () => resolve(timedOut))
    })

  return {
    send: ({ headers, body, limitMs }) => {
      const operation = (headers['x-amz-target'] ?? '').replace(/^.*\./, '')
      const input = parse(body)
      return ledger.perform<Answer>(process, {
        realm: 'network',
        name: operation,
        kinds,
        twins,
        apply: () => serve(operation, input),
        fail: failing,
        whenHanging: giveUp(limitMs),
      })
    },
    findProxy: () => Promise.resolve(null),
    resolveHost: () => Promise.resolve(ok([])),
    certificateOf: () => null,
    allowInspection: () => undefined,
  }
}
