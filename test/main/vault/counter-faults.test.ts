// Whatever happens to the keychain or the process at whatever moment of a counter's taking: no counter
// is ever handed out twice, and none is taken back.
import { describe, expect, it } from 'vitest'
import type { Accounts } from '../../../src/main/vault/accounts'
import type { AccountId } from '../../../src/shared/models'
import type { KeychainMood } from '../../support/doubles/memory-keychain'
import { still, withHotp } from './hotp-rig'

const first = 41

/** Takes some counters, one after the other, and notes those that it was given; what fails is tried again. */
async function take(accounts: Accounts, id: AccountId, given: number[]): Promise<void> {
  for (let times = 0; times < 3; times += 1) {
    const key = await accounts.takeCounter(id)
    if (key.ok) given.push(key.value.counter)
  }
}

/** How many keychain calls it takes in a vault that has just been opened. */
async function countCalls(): Promise<number> {
  const { keychain, open, id } = await withHotp(first)
  const { accounts } = await open()
  keychain.forgetCalls()
  await take(accounts, id, [])
  return keychain.calls().length
}

const moods = [
  'locked',
  'missing',
  'refusing',
  'timingOut',
  'losingAnswers',
  'hanging',
  'garbling',
] as const satisfies readonly KeychainMood[]
const calls = Array.from({ length: await countCalls() }, (_, index) => index + 1)
const faults = calls.flatMap((call) => moods.map((mood) => ({ call, mood })))

/** The counters that were given before and after a restart, with one fault before it. */
async function givenWith({ call, mood }: (typeof faults)[number], restarts: 'atOnce' | 'later') {
  const { keychain, open, id } = await withHotp(first)
  const before: number[] = []
  const { accounts } = await open()
  keychain.next(...calls.slice(1, call).map(() => 'open' as const), mood)
  void take(accounts, id, before)
  await still()
  keychain.next()
  if (restarts === 'later') {
    void take(accounts, id, before)
    await still()
  }
  const after: number[] = []
  await take((await open()).accounts, id, after)
  return { before, after }
}

const isRising = (counters: readonly number[]): boolean =>
  counters.every((counter, at) => at === 0 || counter > (counters[at - 1] ?? counter))

describe('counters', () => {
  it('are taken with more than one keychain call, each of which can fail', () => {
    expect(calls.length).toBeGreaterThan(3)
  })

  it.each(faults)('only ever rise when the keychain is $mood at call $call', async (fault) => {
    const { before, after } = await givenWith(fault, 'atOnce')
    expect([before, after, isRising([...before, ...after])]).toEqual([before, after, true])
  })

  it.each(faults)('rise too for who goes on after the keychain was $mood at call $call', async (fault) => {
    const { before, after } = await givenWith(fault, 'later')
    expect([before, after, isRising([...before, ...after])]).toEqual([before, after, true])
  })

  const survived = faults.filter(({ mood }) => mood !== 'garbling')

  it.each(survived)('go on after a restart when the keychain was $mood at call $call', async (fault) => {
    const { after } = await givenWith(fault, 'atOnce')
    expect(after).toHaveLength(3)
  })

  it.each(survived)('skip few when the keychain was $mood at call $call', async (fault) => {
    const { before, after } = await givenWith(fault, 'atOnce')
    const skipped = Math.max(first - 1, ...after) - first + 1 - before.length - after.length
    expect(skipped).toBeLessThanOrEqual(1)
  })
})
