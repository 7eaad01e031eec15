// Parts of the Cognito side for tests of one of them: each says what the others answer, and all else fails loudly.
import type { CognitoConnection } from '../../../src/main/cognito/service/connection'
import type { CognitoGateway } from '../../../src/main/cognito/service/gateway'
import type { SdkCalls } from '../../../src/main/cognito/service/operations/sdk'
import { ok, type Result } from '../../../src/shared/result'

export const connectionOf = (changes: Partial<CognitoConnection> = {}): CognitoConnection => ({
  kind: 'cognito',
  userPoolId: 'eu-west-1_AbC123xyZ',
  region: 'eu-west-1',
  poolName: 'AbC123xyZ',
  clientId: '1example23456789',
  clientSecret: null,
  endpoint: 'https://cognito-idp.eu-west-1.amazonaws.com/',
  hosts: ['cognito-idp.eu-west-1.amazonaws.com'],
  ...changes,
})

/** A gateway with these operations and no others. */
export const gatewayOf = (operations: Partial<CognitoGateway>): CognitoGateway => operations as CognitoGateway

/** The SDK, answering every request with the same output. */
export function sdkAnswering(output: unknown): SdkCalls {
  const answer = () => Promise.resolve(ok(output))
  return {
    raw: () => Promise.resolve(output),
    once: answer,
    following: answer,
    retrying: answer,
  } as unknown as SdkCalls
}

/** The SDK, failing every request the same way, and telling how it was asked. */
export function sdkFailing(failure: Result<never>): SdkCalls {
  const answer = () => Promise.resolve(failure)
  return { once: answer, following: answer, retrying: answer } as unknown as SdkCalls
}
