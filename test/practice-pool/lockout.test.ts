import { describe, expect, it } from 'vitest'
import { createPracticeClock } from '../../src/practice-pool/state/clock'
import { createLockout } from '../../src/practice-pool/state/lockout'

function setUp(failures: number) {
  const clock = createPracticeClock({ now: () => 1_000_000 })
  const lockout = createLockout(clock)
  /** Each attempt comes as soon as the one before allows it. */
  const failOnce = () => {
    let waited = 0
    while (lockout.isLocked('alice')) {
      clock.advance(1000)
      waited += 1
    }
    lockout.fail('alice')
    return waited
  }
  const waits = Array.from({ length: failures }, failOnce)
  return { clock, lockout, waits }
}

describe('the lockout', () => {
  it('lets the first five attempts through, then doubles the wait up to 15 minutes', () => {
    expect(setUp(17).waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900])
  })

  it('knows each user by themselves', () => {
    expect(setUp(5).lockout.isLocked('bob')).toBe(false)
  })

  it('starts afresh after a success', () => {
    const { lockout } = setUp(6)
    lockout.clear('alice')
    expect(lockout.isLocked('alice')).toBe(false)
    expect(lockout.failuresOf('alice')).toBe(0)
  })

  it('starts afresh after 15 quiet minutes', () => {
    const { clock, lockout } = setUp(4)
    clock.advance(15 * 60_000)
    lockout.fail('alice')
    expect(lockout.isLocked('alice')).toBe(false)
  })
})
