// The SRP exchanges under way, found again by their secret block. In a plain USER_SRP_AUTH flow there
// is no Session: the secret block carries the state.
import type { Clock } from './clock'
import type { Random } from '../crypto/random'
import type { SignIn } from './sign-in'
import { computeB, toInteger, type Identity, type ServerSide } from '../crypto/srp-server'

/** "Within a few seconds", says the guide; slow machines get a little more. */
const validity = 60_000

interface Opening {
  readonly signIn: SignIn
  /** Where the proof belongs: to a plain SRP sign-in, to a choice in USER_AUTH, or to a device. */
  readonly of: 'USER_SRP_AUTH' | 'USER_AUTH' | 'DEVICE'
  readonly A: bigint
  readonly identity: Identity
  readonly salt: bigint
  readonly verifier: bigint
}

export interface Exchange extends Opening, ServerSide {
  readonly secretBlock: string
  readonly expiresAt: number
}

export interface SrpExchanges {
  begin(opening: Opening): Exchange
  find(secretBlock: string): Exchange | undefined
  /** Once its proof has been judged: a second one needs a second exchange. */
  end(exchange: Exchange): void
}

export function createSrpExchanges({ clock, random }: { clock: Clock; random: Random }): SrpExchanges {
  const open = new Map<string, Exchange>()
  return {
    begin: (opening) => {
      // 256 random bits are ample for a discrete logarithm in this group, and four times faster than 1,024.
      const b = toInteger(random.bytes(32))
      const secretBlock = random.bytes(900).toString('base64')
      const expiresAt = clock.now() + validity
      const exchange = { ...opening, b, B: computeB(opening.verifier, b), secretBlock, expiresAt }
      open.set(secretBlock, exchange)
      return exchange
    },
    find: (secretBlock) => {
      const exchange = open.get(secretBlock)
      return exchange !== undefined && clock.now() < exchange.expiresAt ? exchange : undefined
    },
    end: ({ secretBlock }) => void open.delete(secretBlock),
  }
}

/** The parameters of the challenge that asks for the proof. */
export const createChallengeParameters = ({ salt, B, secretBlock }: Exchange) => ({
  SALT: salt.toString(16),
  SRP_B: B.toString(16),
  SECRET_BLOCK: secretBlock,
})
