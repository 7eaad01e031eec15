// The codes store of the first drawing.
import { describe, expect, it } from 'vitest'
import { createApi } from '../../../src/renderer/base/api'
import { createCodesStore } from '../../../src/renderer/live-codes/codes-store'
import { holdBack } from '../../../src/renderer/live-codes/held-back'
import { createFakeApi } from '../support/fake-api'
import { createFakeClock } from '../support/fake-clock'
import { accountOf } from '../support/fake-data'

function begin() {
  const clock = createFakeClock()
  const fake = createFakeApi({ now: clock.now, accounts: [accountOf(1)] })
  const codes = createCodesStore({ api: createApi(fake.api), clock, firstScreenful: 24 })
  let release = (): void => undefined
  const until = new Promise<void>((resolve) => (release = resolve))
  return { codes, held: holdBack(codes, until), release, until }
}

describe('a store that is held back', () => {
  it('shows nothing of what was read', async () => {
    const { codes, held } = begin()
    await codes.reload()
    expect([codes.get().list.status, held.get().list.status]).toEqual(['ready', 'loading'])
  })

  it('shows all of it when it is time, and says so', async () => {
    const { codes, held, release, until } = begin()
    let told = 0
    held.subscribe(() => (told += 1))
    await codes.reload()
    const before = told
    release()
    await until
    expect([held.get(), told]).toEqual([codes.get(), before + 1])
  })

  it('tells nobody who has stopped listening', async () => {
    const { codes, held, release, until } = begin()
    let told = 0
    const leave = held.subscribe(() => (told += 1))
    leave()
    await codes.reload()
    release()
    await until
    expect(told).toBe(0)
  })
})
