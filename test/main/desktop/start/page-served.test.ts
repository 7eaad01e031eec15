// What a start waits for before it loads the app's own code: the page's last file, and not for ever.
import { expect, it } from 'vitest'
import { createPageServed } from '../../../../src/main/desktop/start/page-served'
import { createManualClock } from '../../../support/doubles/manual-clock'

function createRig() {
  const clock = createManualClock(0)
  const page = createPageServed(clock, (act) => act())
  let waits = true
  const waiting = page.wait().then(() => {
    waits = false
  })
  return { clock, page, waiting, waits: () => waits }
}

it('ends when the styles were served, and leaves no timer behind', async () => {
  const { clock, page, waiting, waits } = createRig()
  page.noteFile('.css')
  await waiting
  expect([waits(), clock.waiting()]).toEqual([false, 0])
})

it('goes on while only other files were', async () => {
  const { page, waits } = createRig()
  page.noteFile('.html')
  page.noteFile('.js')
  await Promise.resolve()
  expect(waits()).toBe(true)
})

it('ends by itself when a page never asks for them', async () => {
  const { clock, waiting, waits } = createRig()
  clock.advance(3_000)
  await waiting
  expect(waits()).toBe(false)
})

it('is over at once when they were served before anyone waited', async () => {
  const page = createPageServed(createManualClock(0), (act) => act())
  page.noteFile('.css')
  await expect(page.wait()).resolves.toBeUndefined()
})
