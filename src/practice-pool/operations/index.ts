// The operations that the pool serves, by the name in X-Amz-Target.
import type { Realm } from '../realm'
import type { Input } from '../validation'
import type { Answer } from '../wire'
import { associateSoftwareToken } from './associate-software-token'
import { getTokensFromRefreshToken } from './get-tokens-from-refresh-token'
import { getUser } from './get-user'
import { globalSignOut } from './global-sign-out'
import { initiateAuth } from './initiate-auth'
import { respondToAuthChallenge } from './respond-to-auth-challenge'
import { revokeToken } from './revoke-token'
import { setUserMfaPreference } from './set-user-mfa-preference'
import { verifySoftwareToken } from './verify-software-token'

/** Runs in one go, without waiting: two requests never see each other half done. */
export type Operation = (realm: Realm, input: Input) => Answer

const operations = {
  AssociateSoftwareToken: associateSoftwareToken,
  GetTokensFromRefreshToken: getTokensFromRefreshToken,
  GetUser: getUser,
  GlobalSignOut: globalSignOut,
  InitiateAuth: initiateAuth,
  RespondToAuthChallenge: respondToAuthChallenge,
  RevokeToken: revokeToken,
  SetUserMFAPreference: setUserMfaPreference,
  VerifySoftwareToken: verifySoftwareToken,
} satisfies Readonly<Record<string, Operation>>

export type OperationName = keyof typeof operations

export const operationNames = Object.keys(operations) as readonly OperationName[]

export const isOperationName = (name: string): name is OperationName => Object.hasOwn(operations, name)

export const runOperation = (name: OperationName, realm: Realm, input: Input): Answer =>
  operations[name](realm, input)
