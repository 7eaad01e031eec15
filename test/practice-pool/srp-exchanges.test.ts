// The SRP exchanges under way: each secret block serves one proof, for a short while.
import { describe, expect, it } from 'vitest'
import { createPracticeClock } from '../../src/practice-pool/clock'
import { createPoolDirectory } from '../../src/practice-pool/pools'
import { systemRandom as random } from '../../src/practice-pool/random'
import { createSrpExchanges } from '../../src/practice-pool/srp-exchanges'
import { clientId, seedWith } from './support'

function begin() {
  const clock = createPracticeClock({ now: () => 0 })
  const pools = createPoolDirectory({ seed: seedWith(), clock, random })
  const exchanges = createSrpExchanges({ clock, random })
  const { user } = pools.locate('alice')
  const { secretBlock } = exchanges.begin({ client: pools.client(clientId), user, A: 5n })
  return { clock, exchanges, secretBlock, user }
}

describe('an SRP exchange', () => {
  it('is handed out once', () => {
    const { exchanges, secretBlock, user } = begin()
    expect(exchanges.take(secretBlock)?.user).toBe(user)
    expect(exchanges.take(secretBlock)).toBeUndefined()
  })

  it('is gone after a minute', () => {
    const { clock, exchanges, secretBlock } = begin()
    clock.advance(60_000)
    expect(exchanges.take(secretBlock)).toBeUndefined()
  })
})
