import { describe, expect, it } from 'vitest'
import { createMovableClock } from '../../../src/main/platform/movable-clock'
import { createManualClock } from '../../support/doubles/manual-clock'

function createClocks() {
  const base = createManualClock()
  const start = base.now()
  return { base, clock: createMovableClock(base), sinceStart: (now: number) => now - start }
}

describe('a movable clock', () => {
  it('goes as its base does as long as nobody moves it', () => {
    const { base, clock, sinceStart } = createClocks()
    const rung: number[] = []
    clock.after(10, () => rung.push(sinceStart(clock.now())))
    base.advance(9)
    expect(rung).toEqual([])
    base.advance(1)
    expect(rung).toEqual([10])
  })

  it('calls back at once what falls due when it is moved on, in its order', () => {
    const { clock } = createClocks()
    const rung: string[] = []
    clock.after(20, () => rung.push('second'))
    clock.after(10, () => rung.push('first'))
    clock.after(40, () => rung.push('not yet'))
    clock.advance(30)
    expect(rung).toEqual(['first', 'second'])
  })

  it('lets what is not due yet wait only for what is left', () => {
    const { base, clock } = createClocks()
    let isRung = false
    clock.after(40, () => (isRung = true))
    clock.advance(30)
    base.advance(9)
    expect(isRung).toBe(false)
    base.advance(1)
    expect(isRung).toBe(true)
  })

  it('stays ahead by as much as it was moved', () => {
    const { base, clock, sinceStart } = createClocks()
    clock.advance(30)
    base.advance(5)
    expect(sinceStart(clock.now())).toBe(35)
  })

  it('calls back once, and never what was cancelled, even by what rang before it', () => {
    const { base, clock } = createClocks()
    const rung: string[] = []
    const cancelled = clock.after(20, () => rung.push('cancelled'))
    clock.after(10, () => {
      rung.push('rang')
      cancelled()
    })
    clock.advance(30)
    base.advance(100)
    expect(rung).toEqual(['rang'])
    expect(base.waiting()).toBe(0)
  })
})
