// The Cognito service itself: POST / with an X-Amz-Target, the call log and the faults on its way, and
// the public keys of the tokens.
import { setTimeout as delay } from 'node:timers/promises'
import type { Practice } from './control'
import type { Fault, Strike } from './faults'
import type { HttpRequest, Outcome } from './http-server'
import type { SigningKeys } from './jwt'
import { isOperationName, runOperation } from './operations'
import type { OperationName } from './operations'
import type { Input } from './validation'
import { answerReply, CognitoError, errorReply, internalError, preflightReply, serialization } from './wire'
import type { Reply } from './wire'

const targetPrefix = 'AWSCognitoIdentityProviderService.'

interface Dependencies {
  readonly practice: Practice
  readonly keys: SigningKeys
  readonly reportBug: (error: unknown) => void
}

export function createServiceEndpoint({ practice, keys, reportBug }: Dependencies) {
  function run(operation: OperationName, input: Input): Reply {
    try {
      return answerReply(runOperation(operation, practice.realm(), input))
    } catch (error) {
      if (error instanceof CognitoError) return errorReply(error)
      reportBug(error)
      return errorReply(internalError())
    }
  }

  async function call(request: HttpRequest): Promise<Outcome> {
    const operation = (request.headers['x-amz-target'] ?? '').replace(targetPrefix, '')
    if (!isOperationName(operation))
      return reply(errorReply(new CognitoError('UnknownOperationException', 'The operation is not known.')))
    const input = parseInput(request.body)
    if (input === undefined) return reply(errorReply(serialization('The request is not a JSON object.')))

    practice.log.record(operation, input)
    const strike = practice.faults.take(operation)
    await keys.ready
    return strike === undefined
      ? reply(run(operation, input))
      : meetFault(strike, () => run(operation, input))
  }

  return async (request: HttpRequest): Promise<Outcome> => {
    if (request.method === 'OPTIONS') return reply(preflightReply)
    if (request.method === 'POST' && request.path === '/') return call(request)
    const poolId = /^\/([^/]+)\/\.well-known\/jwks\.json$/.exec(request.path)?.[1]
    if (poolId === undefined || !practice.realm().pools.all.some(({ id }) => id === poolId))
      return reply({ status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not found\n' })
    await keys.ready
    const headers = { 'Content-Type': 'application/json' }
    return reply({ status: 200, headers, body: JSON.stringify(keys.jwks()) })
  }
}

const reply = (value: Reply): Outcome => ({ kind: 'REPLY', reply: value })

function parseInput(body: string): Input | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}

async function meetFault({ fault, released, markStruck }: Strike, takeEffect: () => Reply): Promise<Outcome> {
  const instead = replyInstead(fault)
  if (instead !== undefined) {
    markStruck()
    return instead
  }
  const answer = takeEffect()
  markStruck()
  if (fault.kind === 'dropAfter') return { kind: 'DROP' }
  // A late answer must not keep the process alive.
  if (fault.kind === 'slow') await delay(fault.ms, undefined, { ref: false })
  if (fault.kind === 'hold') await released
  return reply(answer)
}

/** What is answered in place of the effect, or nothing for the faults that come after it. */
function replyInstead(fault: Fault): Outcome | undefined {
  switch (fault.kind) {
    case 'throttle':
      return reply(errorReply(new CognitoError('TooManyRequestsException', 'Rate exceeded')))
    case 'internalError':
      return reply(errorReply(internalError()))
    case 'exception':
      return reply(errorReply(new CognitoError(fault.name, fault.message)))
    case 'html503':
      return reply({
        status: 503,
        headers: { 'Content-Type': 'text/html' },
        body: '<html><body><h1>503 Service Temporarily Unavailable</h1></body></html>',
      })
    case 'emptyBody':
      return reply({ status: fault.status ?? 400, headers: {}, body: '' })
    case 'answer':
      return reply({
        status: fault.status,
        headers: { 'Content-Type': fault.contentType },
        body: fault.body,
      })
    case 'dropBefore':
      return { kind: 'DROP' }
    case 'dropAfter':
    case 'slow':
    case 'hold':
      return undefined
  }
}
