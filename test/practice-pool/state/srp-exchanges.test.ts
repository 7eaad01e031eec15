// The SRP exchanges under way: each secret block serves one proof, for a short while.
import { describe, expect, it } from 'vitest'
import { createPracticeClock } from '../../../src/practice-pool/state/clock'
import { createPoolDirectory } from '../../../src/practice-pool/state/pools'
import { systemRandom as random } from '../../../src/practice-pool/crypto/random'
import { beginSignIn } from '../../../src/practice-pool/state/sign-in'
import { createSrpExchanges } from '../../../src/practice-pool/state/srp-exchanges'
import { clientId, seedWith } from '../support'

function begin() {
  const clock = createPracticeClock({ now: () => 0 })
  const pools = createPoolDirectory({ seed: seedWith(), clock, random })
  const exchanges = createSrpExchanges({ clock, random })
  const { user } = pools.locate('alice')
  const signIn = beginSignIn({ client: pools.client(clientId), user }, new Map())
  const identity = { poolName: 'AbCdEfGhI', userIdForSrp: 'alice' }
  const opening = { signIn, of: 'USER_SRP_AUTH', A: 5n, identity, salt: 7n, verifier: 11n } as const
  return { clock, exchanges, exchange: exchanges.begin(opening) }
}

describe('an SRP exchange', () => {
  it('is found until its proof has been judged', () => {
    const { exchanges, exchange } = begin()
    expect(exchanges.find(exchange.secretBlock)).toBe(exchange)
    exchanges.end(exchange)
    expect(exchanges.find(exchange.secretBlock)).toBeUndefined()
  })

  it('is gone after a minute', () => {
    const { clock, exchanges, exchange } = begin()
    clock.advance(60_000)
    expect(exchanges.find(exchange.secretBlock)).toBeUndefined()
  })
})
