// The codes that managed login sends to a callback: good for five minutes and for one attempt.
import { createHash } from 'node:crypto'
import type { Clock } from './clock'
import type { Client } from './pools'
import type { Random } from '../crypto/random'
import type { User } from './user-records'

const validity = 5 * 60_000

/** What an application asks of managed login. */
export interface AuthorizationRequest {
  readonly client: Client
  readonly redirectUri: string
  readonly state: string | undefined
  readonly scope: string
  readonly nonce: string | undefined
  readonly codeChallenge: string | undefined
  readonly prompt: string | undefined
  /** As it came, to come back with the page's form. */
  readonly query: URLSearchParams
}

/** What a code stands for. */
export interface Authorization {
  readonly asked: AuthorizationRequest
  readonly user: User
}

/** A code as the token endpoint gets it. */
export interface GivenCode {
  readonly code: string
  readonly client: Client
  readonly redirectUri: string
  readonly codeVerifier: string | undefined
}

export interface AuthorizationCodes {
  issue(authorization: Authorization): string
  /** Spends the code, right or wrong: who has guessed at it once shall not go on. */
  redeem(given: GivenCode): Authorization | undefined
}

export function createAuthorizationCodes(dependencies: {
  readonly clock: Clock
  readonly random: Random
}): AuthorizationCodes {
  const { clock, random } = dependencies
  const codes = new Map<string, Authorization & { readonly expiresAt: number }>()
  return {
    issue: (authorization) => {
      const code = random.uuid()
      codes.set(code, { ...authorization, expiresAt: clock.now() + validity })
      return code
    },
    redeem: (given) => {
      const found = codes.get(given.code)
      codes.delete(given.code)
      if (found === undefined || clock.now() >= found.expiresAt) return undefined
      return isFor(found.asked, given) ? found : undefined
    },
  }
}

function isFor(asked: AuthorizationRequest, { client, redirectUri, codeVerifier }: GivenCode): boolean {
  const challenge = codeVerifier && createHash('sha256').update(codeVerifier).digest('base64url')
  return asked.client === client && asked.redirectUri === redirectUri && asked.codeChallenge === challenge
}
