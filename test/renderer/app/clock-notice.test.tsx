// A clock that is wrong is said, calmly, until it is put aside or set right.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { dismissNotice, findOffsetToTell, withOffset } from '../../../src/renderer/app/use-clock-notice'
import { accountOf } from '../support/fake-data'
import { all, click, get, renderApp, seen, text, until, type Mounted } from '../support/render-app'

const off = (seconds: number) => withOffset({ offsetSeconds: 0, dismissedAt: null }, seconds)

describe('a wrong clock', () => {
  it.each([0, 15, -15])('is not worth a word at %d seconds', (seconds) => {
    expect(findOffsetToTell(off(seconds))).toBeNull()
  })

  it.each([16, -16, 7200])('is told at %d seconds', (seconds) => {
    expect(findOffsetToTell(off(seconds))).toBe(seconds)
  })

  it('is not told again once put aside, as long as it stays about the same', () => {
    const aside = dismissNotice(off(42))
    expect(findOffsetToTell(aside)).toBeNull()
    expect(findOffsetToTell(withOffset(aside, 57))).toBeNull()
    expect(findOffsetToTell(withOffset(aside, 58))).toBe(58)
  })

  it('is told again when it was right in between', () => {
    expect(findOffsetToTell(withOffset(withOffset(dismissNotice(off(42)), 0), 42))).toBe(42)
  })
})

describe('the notice', () => {
  let app: Mounted | null = null
  afterEach(async () => {
    await app?.unmount()
    app = null
  })
  const change = (clockOffsetSeconds: number) =>
    act(async () => {
      app?.fake.emit('clock.changed', { clockOffsetSeconds })
      await Promise.resolve()
    })

  it('says how far off the clock is, what that means, and what to do', async () => {
    app = await renderApp({ accounts: [accountOf(1)], clockOffsetSeconds: 42 })
    await seen('This computer’s clock is 42 seconds behind')
    expect(text()).toContain('Keyturn corrects for this; other authenticator apps on this computer do not.')
    expect(text()).toContain('set automatically')
  })

  it('comes up and goes as the clock is found wrong and right, and is announced', async () => {
    app = await renderApp({ accounts: [accountOf(1)] })
    expect(text()).not.toContain('clock')
    await change(-180)
    await seen('This computer’s clock is 3 minutes ahead')
    expect(document.querySelector('[data-testid=announcement]')?.textContent).toContain('3 minutes ahead')
    await change(0)
    expect(get('heading', 'Codes').closest('main')?.textContent).not.toContain('clock')
  })

  it('can be put aside for good, and comes back when the clock has changed', async () => {
    app = await renderApp({ accounts: [accountOf(1)], clockOffsetSeconds: 42 })
    await seen('42 seconds behind')
    await click(get('button', 'Dismiss the notice about the clock'))
    expect(document.activeElement).toBe(get('heading', 'Codes'))
    await change(50)
    expect(all('button', 'Dismiss the notice about the clock')).toEqual([])
    await change(120)
    await seen('2 minutes behind')
  })

  it('is over the enrollment too, and not over other screens', async () => {
    app = await renderApp({ accounts: [accountOf(1)], clockOffsetSeconds: 42 })
    await seen('42 seconds behind')
    await click(get('button', 'Set up'))
    await until(() => all('textbox', 'Username').length === 1, 'the wizard')
    get('button', 'Dismiss the notice about the clock')
    await click(get('button', 'Add'))
    await until(() => all('textbox', 'Links or setup key').length === 1, 'the form')
    expect(all('button', 'Dismiss the notice about the clock')).toEqual([])
  })
})
