import { describe, expect, it } from 'vitest'
import { createPreview } from '../../../src/renderer/add/by-hand/preview'
import { createApi } from '../../../src/renderer/base/api'
import { createPreviewRow, type RowCode } from '../../../src/renderer/live-codes/code-book'
import { createLiveBook, type Rows } from '../../../src/renderer/live-codes/live-book'
import { createFakeApi } from '../support/fake-api'
import { createFakeClock, settled } from '../support/fake-clock'
import { codesOf } from '../support/fake-data'

const timed = { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 } as const
const codeIn = (row: RowCode | undefined) => (row?.status === 'ready' ? row.current.code : null)

function begin() {
  const clock = createFakeClock()
  let reads = 0
  let fails = false
  const rowsNow = (): Rows<string> => [
    ['a', createPreviewRow({ status: 'ready', ...codesOf('a', timed, clock.now()) })],
    ['b', { status: 'onRequest', code: '123456' }],
  ]
  const live = createLiveBook<string>({
    clock,
    read: () => {
      reads += 1
      return Promise.resolve(fails ? null : rowsNow())
    },
  })
  return { clock, live, reads: () => reads, fail: () => (fails = true) }
}

describe('a live book', () => {
  it('is right over five minutes, with one read a period and one timer', async () => {
    const { clock, live, reads } = begin()
    await live.refresh()
    for (let second = 0; second < 300; second += 1) {
      clock.advance(1000)
      await settled()
      expect(codeIn(live.get().get('a'))).toBe(codesOf('a', timed, clock.now()).current.code)
      expect(clock.pending()).toBe(1)
    }
    expect(reads()).toBe(11)
  })

  it('keeps a counter-based code as it is', async () => {
    const { clock, live } = begin()
    await live.refresh()
    clock.advance(95_000)
    expect(live.get().get('b')).toEqual({ status: 'onRequest', code: '123456' })
  })

  it('does nothing once it has stopped', async () => {
    const { clock, live, reads } = begin()
    await live.refresh()
    live.stop()
    clock.advance(95_000)
    expect([clock.pending(), reads()]).toEqual([0, 1])
  })

  it('shows nothing wrong when it cannot be read', async () => {
    const { clock, live, fail } = begin()
    await live.refresh()
    fail()
    clock.advance(65_000)
    await settled()
    expect(codeIn(live.get().get('a'))).toBeNull()
  })
})

describe('the preview of a typed key', () => {
  const typing = () => {
    const clock = createFakeClock()
    const fake = createFakeApi({ now: clock.now })
    const preview = createPreview({ api: createApi(fake.api), clock })
    const type = (setupKey: string) =>
      preview.type({ issuer: '', accountName: '', setupKey, parameters: timed })
    return { clock, fake, preview, type }
  }

  it('waits until the person pauses', async () => {
    const { clock, fake, preview, type } = typing()
    for (const key of ['J', 'JB', 'JBS', 'JBSW']) {
      type(key)
      clock.advance(100)
    }
    expect(fake.callsOf('intake.preview')).toEqual([])
    clock.advance(100)
    await settled()
    expect(fake.callsOf('intake.preview')).toHaveLength(1)
    expect(preview.get().get('typed')?.status).toBe('ready')
  })

  it('shows nothing for what is no key, and never the code of the key before', async () => {
    const { clock, preview, type } = typing()
    type('JBSWY3DP')
    clock.advance(200)
    await settled()
    type('JBSWY3DP1')
    expect(preview.get().size).toBe(0)
    clock.advance(200)
    await settled()
    expect(preview.get().size).toBe(0)
  })
})
