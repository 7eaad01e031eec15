// The only door to AWS: the operations that Keyturn uses, by their own names. Verify and
// RespondToAuthChallenge are sent exactly once; a repeat would meet a spent code or session.
import type { CognitoConnection } from './connection'
import type { CognitoHttp } from './http'
import { createAuthOperations, type AuthOperations } from './operations/auth'
import { createRecoveryOperations, type RecoveryOperations } from './operations/recovery'
import { createSdkCalls } from './operations/sdk'
import { createSoftwareTokenOperations, type SoftwareTokenOperations } from './operations/software-token'
import { createUserOperations, type UserOperations } from './operations/user'
export type { StringMap } from './operations/auth'
import type { RetryingCall } from './retries'

export interface CognitoGateway
  extends AuthOperations, SoftwareTokenOperations, UserOperations, RecoveryOperations {}

export function createCognitoGateway(dependencies: {
  readonly connection: CognitoConnection
  readonly http: CognitoHttp
  readonly retries: RetryingCall
}): CognitoGateway {
  const sdk = createSdkCalls(dependencies)
  return {
    ...createAuthOperations(dependencies.connection, sdk),
    ...createSoftwareTokenOperations(sdk),
    ...createUserOperations(sdk),
    ...createRecoveryOperations(dependencies.connection, sdk),
  }
}
