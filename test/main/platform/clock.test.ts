import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../../src/main/platform/clock'
import { createManualClock } from '../../support/doubles/manual-clock'

describe.each([
  ['the system’s clock', () => ({ clock: systemClock, advance: (ms: number) => vi.advanceTimersByTime(ms) })],
  [
    'the manual clock',
    () => {
      const clock = createManualClock()
      return { clock, advance: clock.advance }
    },
  ],
])('%s', (_, open) => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('counts milliseconds since 1970', () => {
    const { clock, advance } = open()
    const before = clock.now()
    advance(1234)
    expect(clock.now() - before).toBe(1234)
  })

  it('calls back once when the time has come', () => {
    const { clock, advance } = open()
    const callback = vi.fn()
    clock.after(1000, callback)
    advance(5000)
    expect(callback).toHaveBeenCalledTimes(1)
  })

  it('does not call back before', () => {
    const { clock, advance } = open()
    const callback = vi.fn()
    clock.after(1000, callback)
    advance(999)
    expect(callback).not.toHaveBeenCalled()
  })

  it('does not call back once that was cancelled', () => {
    const { clock, advance } = open()
    const callback = vi.fn()
    const cancel = clock.after(1000, callback)
    cancel()
    advance(5000)
    expect(callback).not.toHaveBeenCalled()
  })

  it('calls back in the order of what is due', () => {
    const { clock, advance } = open()
    const order: string[] = []
    clock.after(2000, () => order.push('second'))
    clock.after(1000, () => order.push('first'))
    advance(5000)
    expect(order).toEqual(['first', 'second'])
  })

  it('calls back at the time that is due', () => {
    const { clock, advance } = open()
    const dueAt = clock.now() + 1000
    const calledAt: number[] = []
    clock.after(1000, () => calledAt.push(clock.now()))
    advance(5000)
    expect(calledAt).toEqual([dueAt])
  })
})
