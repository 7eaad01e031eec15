// AWS's own amazon-cognito-identity-js, with promises for its callbacks. It is in maintenance and marked
// deprecated as a whole, but it is the client that most of the world runs.
/* oxlint-disable typescript/no-deprecated */
import {
  AuthenticationDetails,
  CognitoUser,
  CognitoUserPool,
  type CognitoUserSession,
  type IAuthenticationCallback,
} from 'amazon-cognito-identity-js'
import { onTestFinished } from 'vitest'
import { startPracticePool, type PracticePool, type Seed } from '../../src/practice-pool'
import { clientId, codeOf, password, poolId, seedWith, step } from './support'

/** What a sign-in came to: the client's callbacks as data. */
type Turn =
  | { readonly kind: 'success'; readonly session: CognitoUserSession; readonly asksToRemember: boolean }
  | { readonly kind: 'challenge'; readonly name: string; readonly parameters: unknown }
  | { readonly kind: 'newPassword'; readonly required: unknown }

function memory() {
  const items = new Map<string, string>()
  return {
    setItem: (key: string, value: string) => void items.set(key, value),
    getItem: (key: string) => items.get(key) ?? null,
    removeItem: (key: string) => void items.delete(key),
    clear: () => items.clear(),
  }
}

interface Place {
  readonly userPoolId: string
  readonly clientId: string
}

/** One computer: its users find what an earlier sign-in has stored there. */
export function connect(pool: PracticePool, { userPoolId, clientId: ClientId }: Place) {
  const Storage = memory()
  const Pool = new CognitoUserPool({ UserPoolId: userPoolId, ClientId, endpoint: pool.endpoint, Storage })
  return (Username: string) => new CognitoUser({ Username, Pool, Storage })
}

/** This client signs with the machine's time, so the pool is on it too, standing still. */
export async function startAtMachineTime(seed: Seed): Promise<PracticePool> {
  const pool = await startPracticePool({ seed })
  pool.clock.freeze()
  onTestFinished(() => pool.close())
  return pool
}

export async function start(changes: Parameters<typeof seedWith>[0] = {}) {
  const pool = await startAtMachineTime(seedWith(changes))
  const newUser = connect(pool, { userPoolId: poolId, clientId })
  return { pool, user: newUser('alice'), newUser }
}

export const turn = (begin: (callbacks: IAuthenticationCallback) => void) =>
  new Promise<Turn>((resolve, reject) => {
    const challenge = (name: string, parameters: unknown) => resolve({ kind: 'challenge', name, parameters })
    begin({
      onSuccess: (session, asksToRemember = false) => resolve({ kind: 'success', session, asksToRemember }),
      onFailure: (failure: unknown) =>
        reject(failure instanceof Error ? failure : new Error(String(failure))),
      newPasswordRequired: (_attributes, required: unknown) => resolve({ kind: 'newPassword', required }),
      mfaRequired: challenge,
      totpRequired: challenge,
      mfaSetup: challenge,
      selectMFAType: challenge,
    })
  })

export function signIn(user: CognitoUser, Password = password) {
  const details = new AuthenticationDetails({ Username: user.getUsername(), Password })
  return turn((callbacks) => user.authenticateUser(details, callbacks))
}

export const sendCode = (user: CognitoUser, code: string) =>
  turn((callbacks) => user.sendMFACode(code, callbacks, 'SOFTWARE_TOKEN_MFA'))

export const associate = (user: CognitoUser) =>
  new Promise<string>((associateSecretCode, onFailure) => {
    user.associateSoftwareToken({ associateSecretCode, onFailure })
  })

export const verify = (user: CognitoUser, code: string) =>
  new Promise<unknown>((onSuccess, onFailure) => {
    user.verifySoftwareToken(code, 'A laptop', { onSuccess, onFailure })
  })

export const refresh = (user: CognitoUser, session: CognitoUserSession) =>
  new Promise<CognitoUserSession>((resolve, reject) => {
    user.refreshSession(session.getRefreshToken(), (failure: unknown, refreshed: CognitoUserSession) => {
      if (failure instanceof Error) reject(failure)
      else resolve(refreshed)
    })
  })

export function nextCode(pool: PracticePool, secretCode: string) {
  pool.clock.advance(step)
  return codeOf(pool, secretCode)
}

/** The tokens of a sign-in that was not challenged. */
export async function signInAtOnce(user: CognitoUser, Password = password) {
  const result = await signIn(user, Password)
  if (result.kind !== 'success') throw new Error('A challenge came.')
  return result
}
