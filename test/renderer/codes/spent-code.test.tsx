// A code that was used already is not offered again: it is dimmed, says when the next one comes, and is
// not copied.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ok } from '../../../src/shared/result'
import { accountOf, readingOf, spentReadingOf } from '../support/fake-data'
import { createFakeClock } from '../support/fake-clock'
import { all, click, get, renderApp, seen, text, until, type Mounted } from '../support/render-app'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

const accounts = [accountOf(1, { issuer: 'Northwind', accountName: 'ada' })]

/** 17.25 seconds into a step of 30: the next code comes in 12.75. */
async function mount() {
  const clock = createFakeClock(1_759_999_997_250)
  let spent = true
  app = await renderApp(
    {
      accounts,
      handlers: () => ({
        'codes.read': () =>
          ok(accounts.map((account) => (spent ? spentReadingOf : readingOf)(account, clock.now()))),
      }),
    },
    clock,
  )
  return {
    fake: app.fake,
    pass: (ms: number) =>
      act(async () => {
        spent = false
        clock.advance(ms)
        await Promise.resolve()
      }),
  }
}

/** What is said of an element: all but what is for the eye only. */
function heard(id: string): string {
  const copy = document.getElementById(id)?.cloneNode(true) as Element | undefined
  copy?.querySelectorAll('[aria-hidden="true"]').forEach((part) => part.remove())
  return copy?.textContent ?? ''
}

function described() {
  const ids = get('button', 'Northwind, ada').getAttribute('aria-describedby')?.split(' ') ?? []
  return ids.map(heard).join(' ')
}

describe('a code that was just used', () => {
  it('says so, and counts down to the next one', async () => {
    const { pass } = await mount()
    expect(text()).toContain('Just used – next code in 13\u00a0s')
    await pass(1000)
    expect(text()).toContain('Just used – next code in 12\u00a0s')
  })

  it('has a shorter way to say it, for where there is little room', async () => {
    await mount()
    expect(text()).toContain('Used – next in 13\u00a0s')
  })

  it('is described so to a screen reader, in a whole sentence, which is not told to copy it', async () => {
    await mount()
    expect(described()).toContain('This code was just used. The next one comes in 13 seconds.')
    expect(described()).not.toContain('13\u00a0s')
    expect(described()).not.toContain('Press Enter')
  })

  it('is not copied by a click; the next one is offered', async () => {
    const { fake } = await mount()
    await click(get('button', 'Northwind, ada'))
    await seen('This code was just used. The next one comes in 13 seconds.')
    expect(fake.callsOf('codes.copy')).toEqual([])
    await click(get('button', 'Copy next code'))
    expect(fake.callsOf('codes.copy')[0]?.input).toEqual({ accountId: accounts[0]?.id, which: 'next' })
  })

  it('can be left for the next one in the menu too', async () => {
    await mount()
    await click(get('button', 'More for Northwind, ada'))
    await until(() => all('menuitem', 'Copy code').length === 1, 'the menu')
    expect(get('menuitem', 'Copy code').getAttribute('aria-disabled')).toBe('true')
    expect(get('menuitem', 'Copy next code').getAttribute('aria-disabled')).toBeNull()
  })

  it('gives way to the next one, which is copied as ever', async () => {
    const { fake, pass } = await mount()
    await pass(13_000)
    expect(text()).not.toContain('Just used')
    await click(get('button', 'Northwind, ada'))
    expect(fake.callsOf('codes.copy')[0]?.input).toMatchObject({ which: 'asSet' })
  })
})
