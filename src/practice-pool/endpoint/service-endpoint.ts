// The Cognito service itself: POST / with an X-Amz-Target, and the public keys of the tokens.
import type { Practice } from '../control/control'
import type { HttpRequest, Outcome } from '../http/http-server'
import type { SigningKeys } from '../crypto/jwt'
import { isServiceOperation, runOperation } from '../operations'
import { sendReply, type Serve } from './serve'
import type { Input } from '../http/validation'
import { answerReply, CognitoError, createErrorReply, preflightReply, serialization } from '../http/wire'

const targetPrefix = 'AWSCognitoIdentityProviderService.'

interface Dependencies {
  readonly practice: Practice
  readonly keys: SigningKeys
  readonly serve: Serve
}

export function createServiceEndpoint({ practice, keys, serve }: Dependencies) {
  async function call(request: HttpRequest): Promise<Outcome> {
    const name = (request.headers['x-amz-target'] ?? '').replace(targetPrefix, '')
    if (!isServiceOperation(name))
      return sendReply(
        createErrorReply(new CognitoError('UnknownOperationException', 'The operation is not known.')),
      )
    const input = parseInput(request.body)
    if (input === undefined)
      return sendReply(createErrorReply(serialization('The request is not a JSON object.')))
    return serve({
      name,
      facts: { clientId: input['ClientId'], detail: input['AuthFlow'] ?? input['ChallengeName'] },
      run: (realm) => answerReply(runOperation(name, realm, input)),
      explain: createErrorReply,
    })
  }

  return async (request: HttpRequest): Promise<Outcome> => {
    if (request.method === 'OPTIONS') return sendReply(preflightReply)
    if (request.method === 'POST' && request.path === '/') return call(request)
    const poolId = /^\/([^/]+)\/\.well-known\/jwks\.json$/.exec(request.path)?.[1]
    if (poolId === undefined || !practice.realm().pools.all.some(({ id }) => id === poolId))
      return sendReply({ status: 404, headers: { 'Content-Type': 'text/plain' }, body: 'Not found\n' })
    await keys.ready
    const headers = { 'Content-Type': 'application/json' }
    return sendReply({ status: 200, headers, body: JSON.stringify(keys.jwks()) })
  }
}

function parseInput(body: string): Input | undefined {
  try {
    const value: unknown = JSON.parse(body)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
  } catch {
    return undefined
  }
}
