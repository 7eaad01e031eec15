// The SRP exchanges under way, found again by their secret block. In a plain USER_SRP_AUTH flow there
// is no Session: the secret block carries the state.
import { createHmac } from 'node:crypto'
import type { Clock } from './clock'
import type { Client } from './pools'
import type { Random } from './random'
import { computeB, g, modPow, N, toInteger } from './srp-server'
import type { ServerSide } from './srp-server'
import type { User } from './users'

/** "Within a few seconds", says the guide; slow machines get a little more. */
const validity = 60_000

export interface Exchange extends ServerSide {
  readonly client: Client
  /** Nobody, when the exchange only pretends that the user exists. */
  readonly user: User | undefined
  readonly userIdForSrp: string
  readonly salt: bigint
  readonly secretBlock: string
}

interface Opening {
  readonly client: Client
  readonly user: User
  readonly A: bigint
}

export interface SrpExchanges {
  begin(opening: Opening): Exchange
  /** For an unknown user: the same name gets the same salt and id every time, as a real one would. */
  simulate(opening: Omit<Opening, 'user'> & { readonly name: string }): Exchange
  /** Hands the exchange out once: a second proof needs a second exchange. */
  take(secretBlock: string): Exchange | undefined
}

function toUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  const variant = '89ab'.charAt(bytes.readUInt8(8) & 3)
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`]
  return [...parts, `${variant}${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}

export function createSrpExchanges({ clock, random }: { clock: Clock; random: Random }): SrpExchanges {
  const open = new Map<string, { readonly exchange: Exchange; readonly expiresAt: number }>()
  const simulationKey = random.bytes(32)

  function start(input: Omit<Exchange, 'b' | 'B' | 'secretBlock'>): Exchange {
    // 256 random bits are ample for a discrete logarithm in this group, and four times faster than 1,024.
    const b = toInteger(random.bytes(32))
    const secretBlock = random.bytes(900).toString('base64')
    const exchange = { ...input, b, B: computeB(input.verifier, b), secretBlock }
    open.set(secretBlock, { exchange, expiresAt: clock.now() + validity })
    return exchange
  }
  return {
    begin: ({ client, user, A }) => {
      const { salt, verifier } = user.password
      return start({ client, user, A, salt, verifier: verifier(), userIdForSrp: user.username })
    },
    simulate: ({ client, A, name }) => {
      const derive = (purpose: string) =>
        createHmac('sha256', simulationKey).update(`${purpose}/${client.pool.id}/${name}`).digest()
      const verifier = modPow(g, toInteger(derive('verifier')), N)
      const salt = toInteger(derive('salt').subarray(0, 16))
      return start({ client, user: undefined, A, salt, verifier, userIdForSrp: toUuid(derive('id')) })
    },
    take: (secretBlock) => {
      const found = open.get(secretBlock)
      open.delete(secretBlock)
      return found !== undefined && clock.now() < found.expiresAt ? found.exchange : undefined
    },
  }
}
