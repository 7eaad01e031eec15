// The quick window's page, on a fake main process.
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApi } from '../../../src/renderer/base/api'
import { createCodesStore } from '../../../src/renderer/live-codes/codes-store'
import { followOpening } from '../../../src/renderer/quick/follow-opening'
import { createOpening } from '../../../src/renderer/quick/opening'
import { QuickApp } from '../../../src/renderer/quick/QuickApp'
import { createSettingsStore } from '../../../src/renderer/base/settings-store'
import { createToasts } from '../../../src/renderer/base/toasts'
import { permanent } from '../../../src/shared/errors'
import type { AccountSummary } from '../../../src/shared/models'
import { ok } from '../../../src/shared/result'
import { createFakeApi, failWith, type FakeApi } from '../support/fake-api'
import { createFakeClock, type FakeClock } from '../support/fake-clock'
import { accountOf } from '../support/fake-data'
import { accountIdOf } from '../support/fake-ids'
import { all, click, fill, focus, get, press, seen, text } from '../support/render-app'
import { nextTask } from '../support/turns'

let fake: FakeApi
let clock: FakeClock
let unmount: () => Promise<void>

// Here it is never idle.
beforeEach(() => void vi.stubGlobal('requestIdleCallback', () => 0))

async function render(accounts: readonly AccountSummary[]): Promise<void> {
  clock = createFakeClock()
  fake = createFakeApi({ now: clock.now, accounts: [...accounts] })
  const api = createApi(fake.api)
  const codes = createCodesStore({ api, clock, firstScreenful: 24 })
  const opening = createOpening(api, document)
  const settings = createSettingsStore(api)
  followOpening({ api, codes, opening })
  const root = createRoot(document.body.appendChild(document.createElement('div')))
  const services = { api, clock, settings, toasts: createToasts(clock), announce: () => undefined }
  await act(async () => {
    root.render(<QuickApp services={services} codes={codes} opening={opening} />)
    await Promise.resolve()
  })
  unmount = () =>
    act(async () => {
      codes.pause()
      root.unmount()
      await Promise.resolve()
      document.body.replaceChildren()
    })
}

const open = () =>
  act(async () => {
    fake.emit('quick.opened', {})
    await nextTask()
  })
const selected = () => all('option').map((option) => option.getAttribute('aria-selected'))
const pass = (ms: number) =>
  act(async () => {
    clock.advance(ms)
    await Promise.resolve()
  })

function field(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[role=combobox]')
  if (found === null) throw new Error('No field')
  return found
}
async function type(what: string) {
  await focus(field())
  await fill(field(), what)
}

const three = [accountOf(1), accountOf(2), accountOf(3, { pinned: true })]

describe('the quick window', () => {
  beforeEach(() => render(three))
  afterEach(() => unmount())

  it('asks for no code while it is hidden', async () => {
    await seen('Issuer 3')
    await pass(60_000)
    expect(fake.callsOf('codes.read')).toEqual([])
  })

  it('plans nothing once it is hidden again', async () => {
    await open()
    await seen('Issuer 3')
    await focus(field())
    await press('Escape')
    expect(clock.pending()).toBe(0)
  })

  it('has the pinned accounts on top', async () => {
    await open()
    expect(all('option')[0]?.textContent).toContain('Issuer 3')
  })

  it('shows only what fits what is typed', async () => {
    await open()
    await type('issuer 2')
    expect(all('option').map((option) => option.textContent.slice(0, 9))).toEqual(['IIssuer 2'])
  })

  it('goes through the list by the arrow keys, and on from its end', async () => {
    await open()
    await focus(field())
    await press('ArrowUp')
    expect(selected()).toEqual(['false', 'false', 'true'])
    await press('ArrowDown')
    expect(selected()).toEqual(['true', 'false', 'false'])
  })

  it('copies the account that is chosen by Enter, as set, and then closes', async () => {
    await open()
    await focus(field())
    await press('ArrowDown')
    await press('Enter')
    expect(fake.callsOf('codes.copy').map(({ input }) => input)).toEqual([
      { accountId: accountIdOf(1), which: 'asSet' },
    ])
    await pass(400)
    expect(fake.callsOf('quick.close')).toHaveLength(1)
  })

  it('says what was copied, and when it is cleared', async () => {
    await open()
    await focus(field())
    await press('Enter')
    await seen('The code of Issuer 3, user3@example.com is copied.')
    await seen('The clipboard is cleared in 30 seconds.')
  })

  it('copies the account that is clicked', async () => {
    await open()
    await click(get('option', /Issuer 2/))
    expect(fake.callsOf('codes.copy')).toHaveLength(1)
  })

  it('stays, and says why, when the code cannot be copied', async () => {
    fake.script({ 'codes.copy': failWith(permanent('keychainLocked')) })
    await open()
    await focus(field())
    await press('Enter')
    await pass(10_000)
    expect(fake.callsOf('quick.close')).toEqual([])
    expect(document.querySelector('[role=status]')?.textContent).not.toBe('')
  })

  it('leaves Enter to what puts a word together', async () => {
    await open()
    await focus(field())
    await press('Enter', { isComposing: true })
    expect(fake.callsOf('codes.copy')).toEqual([])
  })

  it('says when nothing fits', async () => {
    await open()
    await type('zzz')
    await seen('No account matches “zzz”.')
    expect(field().getAttribute('aria-expanded')).toBe('false')
  })

  it('says when the keychain is locked, and what can be done', async () => {
    const error = permanent('keychainLocked')
    fake.script({
      'codes.read': () => ok(three.map(({ id }) => ({ status: 'unavailable', accountId: id, error }))),
    })
    await open()
    await seen('Try again')
    expect(all('alert')).toHaveLength(1)
  })

  it.each([
    ['accounts that have come', 'accounts.changed'],
    ['another order by use', 'accounts.used'],
  ] as const)('notices %s while it was hidden', async (_, event) => {
    fake.world.accounts = [accountOf(9)]
    await act(async () => {
      fake.emit(event, {})
      await Promise.resolve()
    })
    await open()
    await seen('Issuer 9')
  })
})

describe('the quick window without accounts', () => {
  beforeEach(() => render([]))
  afterEach(() => unmount())

  it('leads to Keyturn', async () => {
    await open()
    await click(get('button', 'Open Keyturn'))
    expect(fake.callsOf('quick.openMain')).toHaveLength(1)
    expect(text()).toContain('No accounts yet.')
  })
})
