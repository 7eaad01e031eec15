import { describe, expect, it } from 'vitest'
import { createRetries, type Retry } from '../../../../src/main/cognito/service/retries'
import { permanent, transient, type AppError } from '../../../../src/shared/errors'
import { fail, ok, type Result } from '../../../../src/shared/result'
import { createManualClock } from '../../../support/doubles/manual-clock'

/** @param byte what every random byte is: 0 for the shortest pauses, 255 for the longest */
function createRig(byte = 255) {
  const clock = createManualClock()
  const told: Retry[] = []
  const calls: number[] = []
  const retries = createRetries({
    clock,
    random: { bytes: (length) => new Uint8Array(length).fill(byte) },
    onRetry: (retry) => told.push(retry),
  })
  /** Runs a call that answers these in turn, with every pause over at once. */
  async function run(...answers: readonly Result<string>[]) {
    const outcome = retries(() => {
      calls.push(clock.now())
      return Promise.resolve(answers[calls.length - 1] ?? ok('late'))
    })
    for (let turn = 0; turn < 20; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve))
      clock.advance(clock.waiting() > 0 ? 60_000 : 0)
    }
    return outcome
  }
  return { clock, told, calls, run }
}

const passing: readonly AppError[] = [
  transient('networkUnreachable'),
  transient('networkTimedOut'),
  transient('serviceUnavailable'),
  transient('serviceAnswerUnreadable'),
  transient('tooManyRequests'),
  transient('concurrentModification'),
]

describe('a call', () => {
  it.each(passing)('is made again after $code', async (error) => {
    const rig = createRig()
    expect(await rig.run(fail(error), ok('there'))).toEqual(ok('there'))
  })

  it.each([
    permanent('wrongCredentials'),
    permanent('sessionExpired'),
    transient('attemptsExceeded'),
    transient('poolMisconfigured'),
    permanent('tlsRefused'),
  ])('is made once when it ends in $code', async (error) => {
    const rig = createRig()
    await rig.run(fail(error))
    expect(rig.calls).toHaveLength(1)
  })

  it('is made three times at the most, and ends in its last error', async () => {
    const rig = createRig()
    const last = fail(transient('networkTimedOut'))
    const unreachable = fail(transient('networkUnreachable'))
    expect([await rig.run(unreachable, unreachable, last), rig.calls.length]).toEqual([last, 3])
  })

  it('tells each repeat before it is made: which, of how many, and when', async () => {
    const rig = createRig()
    const start = rig.clock.now()
    await rig.run(fail(transient('networkUnreachable')), ok('there'))
    expect(rig.told).toEqual([{ attempt: 2, of: 3, retryAt: start + 500 }])
  })

  it('pauses longer before the second repeat', async () => {
    const rig = createRig()
    const error = fail(transient('networkUnreachable'))
    await rig.run(error, error, ok('there'))
    const [first, second] = rig.told.map(({ retryAt }, index) => retryAt - (rig.calls[index] ?? 0))
    expect([first, second]).toEqual([500, 1_000])
  })

  it('pauses for a time that chance decides, at least half of the longest', async () => {
    const rig = createRig(0)
    const start = rig.clock.now()
    await rig.run(fail(transient('networkUnreachable')), ok('there'))
    expect(rig.told.map(({ retryAt }) => retryAt - start)).toEqual([250])
  })

  it('pauses longer when it was asked to slow down', async () => {
    const rig = createRig()
    const start = rig.clock.now()
    await rig.run(fail(transient('tooManyRequests')), ok('there'))
    expect(rig.told.map(({ retryAt }) => retryAt - start)).toEqual([1_500])
  })
})
