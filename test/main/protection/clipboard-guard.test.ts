// What becomes of a code on the clipboard.
import { describe, expect, it } from 'vitest'
import { createClipboardGuard } from '../../../src/main/protection/clipboard-guard'
import type { Clipboard } from '../../../src/main/ports/clipboard'
import { createClipboardDouble } from '../../support/doubles/clipboard'
import { createManualClock } from '../../support/doubles/manual-clock'

const still = () => new Promise((resolve) => setImmediate(resolve))

function createRig(options: { clearAfter?: number | null; clipboard?: Partial<Clipboard> } = {}) {
  const clipboard = createClipboardDouble()
  const clock = createManualClock()
  let clearAfter = options.clearAfter === undefined ? 30 : options.clearAfter
  const used = { ...clipboard, ...options.clipboard }
  const guard = createClipboardGuard({ clipboard: used, clock, clearAfter: () => clearAfter })
  return {
    guard,
    clock,
    put: (text: string) => clipboard.put({ kind: 'text', text }),
    set: (seconds: number | null) => (clearAfter = seconds),
    /** What is on the clipboard after some time, and all that happens then. */
    after: async (ms: number) => {
      clock.advance(ms)
      await still()
      return clipboard.readText()
    },
  }
}

describe('a copy', () => {
  it('is there, marked as not for histories, and says when it is cleared', async () => {
    const { guard, after } = createRig()
    expect(await guard.copy('111111')).toEqual({ history: 'hidden', clearedAfter: 30 })
    expect(await after(0)).toBe('111111')
  })

  it('says when histories cannot be asked', async () => {
    const { guard } = createRig({ clipboard: { writeSensitiveText: () => Promise.resolve('unsupported') } })
    expect(await guard.copy('111111')).toMatchObject({ history: 'unsupported' })
  })

  it('is there until the very last moment', async () => {
    const { guard, after } = createRig()
    await guard.copy('111111')
    expect(await after(29_999)).toBe('111111')
  })

  it('is cleared at that moment', async () => {
    const { guard, after } = createRig()
    await guard.copy('111111')
    expect(await after(30_000)).toBe('')
  })

  it('is cleared after as long as is set', async () => {
    const { guard, after } = createRig({ clearAfter: 5 })
    await guard.copy('111111')
    expect([await after(4_999), await after(1)]).toEqual(['111111', ''])
  })

  it('is never cleared when that is set, and says so', async () => {
    const { guard, clock, after } = createRig({ clearAfter: null })
    expect(await guard.copy('111111')).toMatchObject({ clearedAfter: null })
    expect([clock.waiting(), await after(3_600_000)]).toEqual([0, '111111'])
  })

  it('is no longer there when it has been replaced: what someone else put there stays', async () => {
    const { guard, put, after } = createRig()
    await guard.copy('111111')
    put('a letter to a friend')
    expect(await after(30_000)).toBe('a letter to a friend')
  })

  it('that cannot be written is an error of its own, and the one before is cleared in its time', async () => {
    const double = createClipboardDouble()
    let refuses = false
    const { guard, clock } = createRig({
      clipboard: {
        ...double,
        writeSensitiveText: (text) =>
          refuses ? Promise.reject(new Error('no clipboard')) : double.writeSensitiveText(text),
      },
    })
    await guard.copy('111111')
    refuses = true
    await expect(guard.copy('222222')).rejects.toThrow('no clipboard')
    clock.advance(30_000)
    await still()
    expect(await double.readText()).toBe('')
  })
})

describe('a second copy', () => {
  it('has all of its time, whatever was left of the first one’s', async () => {
    const { guard, after } = createRig()
    await guard.copy('111111')
    await after(20_000)
    await guard.copy('222222')
    expect([await after(29_999), await after(1)]).toEqual(['222222', ''])
  })

  it('of the same code has all of its time too', async () => {
    const { guard, after } = createRig()
    await guard.copy('111111')
    await after(20_000)
    await guard.copy('111111')
    expect(await after(29_999)).toBe('111111')
  })

  it('that is never to be cleared is not cleared with the first one', async () => {
    const { guard, set, after } = createRig()
    await guard.copy('111111')
    set(null)
    await guard.copy('222222')
    expect(await after(60_000)).toBe('222222')
  })

  it('that comes while the first one is being cleared stays', async () => {
    const { guard, clock, after } = createRig()
    await guard.copy('111111')
    clock.advance(30_000)
    await guard.copy('222222')
    expect(await after(0)).toBe('222222')
  })
})

describe('clearing now', () => {
  it('takes away a code that is there', async () => {
    const { guard, after } = createRig()
    await guard.copy('111111')
    await guard.clearNow()
    expect(await after(0)).toBe('')
  })

  it('leaves everything else', async () => {
    const { guard, put, after } = createRig()
    await guard.copy('111111')
    put('a letter to a friend')
    await guard.clearNow()
    expect(await after(0)).toBe('a letter to a friend')
  })

  it('leaves a code that is never to be cleared', async () => {
    const { guard, after } = createRig({ clearAfter: null })
    await guard.copy('111111')
    await guard.clearNow()
    expect(await after(0)).toBe('111111')
  })

  it('leaves what a person types themselves after it was cleared once', async () => {
    const { guard, put, after } = createRig()
    await guard.copy('111111')
    await after(30_000)
    put('111111')
    await guard.clearNow()
    expect(await after(0)).toBe('111111')
  })

  it('is over for the clock: nothing waits any more', async () => {
    const { guard, clock } = createRig()
    await guard.copy('111111')
    await guard.clearNow()
    expect(clock.waiting()).toBe(0)
  })
})

describe('a clipboard that cannot be read', () => {
  it('is not cleared, for it may hold anything', async () => {
    let cleared = 0
    const { guard, after } = createRig({
      clipboard: {
        readText: () => Promise.reject(new Error('taken')),
        clear: () => {
          cleared += 1
          return Promise.resolve()
        },
      },
    })
    await guard.copy('111111')
    await after(30_000)
    expect(cleared).toBe(0)
  })

  it('is looked at again when the app ends', async () => {
    const double = createClipboardDouble()
    let readable = false
    const { guard, clock } = createRig({
      clipboard: {
        ...double,
        readText: () => (readable ? double.readText() : Promise.reject(new Error('taken'))),
      },
    })
    await guard.copy('111111')
    clock.advance(30_000)
    await still()
    readable = true
    await guard.clearNow()
    expect(await double.readText()).toBe('')
  })
})
