// The settings as a person meets them.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import { ok } from '../../../src/shared/result'
import { failWith, type FakeOptions } from '../support/fake-api'
import {
  all,
  click,
  fill,
  focus,
  get,
  press,
  renderApp,
  seen,
  text,
  until,
  type Mounted,
} from '../support/render-app'
import { nextTask } from '../support/turns'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

async function open(options: FakeOptions = {}) {
  app = await renderApp(options)
  await press(',', { ctrlKey: true })
  await seen('Appearance')
  return app.fake
}

function radio(name: string): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>(`input[type=radio][aria-label="${name}"]`)
  if (found === null) throw new Error(`No choice called ${name}`)
  return found
}
const choose = (select: HTMLElement, value: string): Promise<void> =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value)
    select.dispatchEvent(new Event('change', { bubbles: true }))
    await nextTask()
  })
const announced = () => document.querySelector('[data-testid=announcement]')?.textContent
const changes = (fake: Mounted['fake']) => fake.callsOf('settings.change').map(({ input }) => input)
const isOn = (name: string) => get('switch', name).getAttribute('aria-checked') === 'true'

describe('a setting', () => {
  it('is saved as soon as it is changed, and that is said quietly', async () => {
    const fake = await open()
    await click(radio('Dark'))
    expect(changes(fake)).toEqual([{ theme: 'dark' }])
    expect(announced()).toBe('Saved.')
  })

  it('shows what is set', async () => {
    await open({
      settings: { theme: 'light', order: 'mostUsed', codes: 'onReveal', clearClipboardAfter: null },
    })
    expect(radio('Light').checked).toBe(true)
    expect((get('combobox', 'Order') as HTMLSelectElement).value).toBe('mostUsed')
    expect((get('combobox', 'Clear the clipboard') as HTMLSelectElement).value).toBe('never')
    expect(isOn('Hide codes until you look')).toBe(true)
  })

  it('is as before when it could not be saved, with a way to try again', async () => {
    const fake = await open({
      handlers: () => ({ 'settings.change': failWith(transient('settingsNotSaved')) }),
    })
    await click(radio('Compact'))
    await seen('The setting could not be saved')
    expect(radio('Comfortable').checked).toBe(true)
    await click(get('button', 'Try again'))
    expect(changes(fake)).toEqual([{ density: 'compact' }, { density: 'compact' }])
  })
})

describe('the language', () => {
  it('is offered in its own words', async () => {
    await open()
    const names = [...get('combobox', 'Language').querySelectorAll('option')].map(
      ({ textContent }) => textContent,
    )
    expect(names).toEqual([
      'As the system',
      'English',
      'Deutsch',
      'Français',
      'Español',
      'Português (Brasil)',
      '日本語',
      '简体中文',
      'العربية',
    ])
  })

  it('is saved when it is chosen', async () => {
    const fake = await open()
    await choose(get('combobox', 'Language'), 'ja')
    expect(changes(fake)).toEqual([{ language: 'ja' }])
  })
})

describe('the clipboard', () => {
  it.each([
    ['60', 60],
    ['never', null],
  ])('is cleared after %s', async (value, clearClipboardAfter) => {
    const fake = await open()
    await choose(get('combobox', 'Clear the clipboard'), value)
    expect(changes(fake)).toEqual([{ clearClipboardAfter }])
  })

  it('may be cleared after a time that is not offered', async () => {
    await open({ settings: { clearClipboardAfter: 45 } })
    const select = get('combobox', 'Clear the clipboard') as HTMLSelectElement
    expect(select.selectedOptions[0]?.textContent).toBe('After 45 seconds')
  })
})

describe('what the system cannot do', () => {
  it('is shown as off, with the reason, and does not change', async () => {
    const fake = await open({ system: { startAtLogin: 'unsupported' }, settings: { startAtLogin: 'on' } })
    const start = get('switch', 'Start when you log in')
    expect(isOn('Start when you log in')).toBe(false)
    expect(start.getAttribute('aria-disabled')).toBe('true')
    const reason = document.getElementById(start.getAttribute('aria-describedby') ?? '')
    expect(reason?.textContent).toBe('Not available on this system.')
    await click(start)
    expect(changes(fake)).toEqual([])
  })

  it('takes along what needs it', async () => {
    await open({ settings: { tray: 'off', onClose: 'hide' } })
    expect(isOn('Keep running when the window is closed')).toBe(false)
    expect(text()).toContain('Needs Keyturn in the tray')
    expect(text()).toContain('Only if Keyturn starts when you log in.')
  })
})

describe('the shortcut of the quick window', () => {
  const recorder = () => get('button', /^Quick window/)
  const held = (fake: Mounted['fake']) => fake.callsOf('settings.holdShortcut').map(({ input }) => input)
  const letGo = () =>
    act(async () => {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Control', bubbles: true }))
      await nextTask()
    })
  const record = async (options: FakeOptions = {}) => {
    const fake = await open(options)
    await focus(recorder())
    await click(recorder())
    return fake
  }

  it('is written as the system writes it', async () => {
    await open()
    expect(recorder().textContent).toBe('Ctrl+Shift+Space')
  })

  it('is recorded from the keys, and saved when they are let go', async () => {
    const fake = await record()
    await press('Control', { ctrlKey: true })
    expect(recorder().textContent).toBe('Ctrl')
    await press('K', { ctrlKey: true, shiftKey: true })
    expect(recorder().textContent).toBe('Ctrl+Shift+K')
    expect(changes(fake)).toEqual([])
    await letGo()
    expect(changes(fake)).toEqual([{ quickShortcut: 'CommandOrControl+Shift+K' }])
    expect(announced()).toBe('The quick window opens with Ctrl+Shift+K.')
  })

  it('does not fire meanwhile', async () => {
    const fake = await record()
    expect(held(fake)).toEqual([{ hold: 'on' }])
    await press('k', { ctrlKey: true })
    await letGo()
    expect(held(fake)).toEqual([{ hold: 'on' }, { hold: 'off' }])
  })

  it('stays when Escape is pressed, and so does the screen', async () => {
    const fake = await record()
    await press('Escape')
    expect(recorder().textContent).toBe('Ctrl+Shift+Space')
    expect(get('heading', 'Settings')).toBeTruthy()
    expect(changes(fake)).toEqual([])
    expect(held(fake)).toEqual([{ hold: 'on' }, { hold: 'off' }])
  })

  it('is turned off by Backspace', async () => {
    const fake = await record()
    await press('Backspace')
    expect(changes(fake)).toEqual([{ quickShortcut: null }])
    expect(recorder().textContent).toBe('Off')
  })

  it('is not one key alone', async () => {
    const fake = await record()
    await press('k')
    expect(get('alert').textContent).toBe('Hold Ctrl, Alt or Super with it.')
    await letGo()
    expect(changes(fake)).toEqual([])
  })

  it('is given up when the focus goes elsewhere', async () => {
    const fake = await record()
    await focus(get('combobox', 'Order'))
    expect(recorder().textContent).toBe('Ctrl+Shift+Space')
    expect(held(fake)).toEqual([{ hold: 'on' }, { hold: 'off' }])
  })

  it('is let go of when the screen is left in the middle', async () => {
    const fake = await record()
    await click(get('button', 'Codes'))
    await until(() => held(fake).length === 2, 'the shortcut to be taken again')
  })

  it('says when another program has it', async () => {
    await open({ system: { quickShortcut: 'taken' } })
    expect(text()).toContain('Another program has this combination already.')
  })

  it('has nothing to say of other programs when there is none', async () => {
    await open({ settings: { quickShortcut: null }, system: { quickShortcut: 'off' } })
    expect(text()).not.toContain('Another program')
  })
})

describe('the organizations', () => {
  it('are one step away', async () => {
    await open()
    await click(get('button', /^Your organizations/))
    await seen('Where you sign in and set up codes.')
    expect(get('heading', 'Organizations')).toBeTruthy()
  })
})

describe('about Keyturn', () => {
  it('names the version', async () => {
    await open()
    await seen('0.1.0')
  })

  it('copies the report', async () => {
    const fake = await open()
    await click(get('button', 'Copy the report'))
    await seen('The report is copied.')
    expect(fake.callsOf('about.copyReport')).toHaveLength(1)
  })

  it('shows the report before it is copied', async () => {
    await open()
    await click(get('button', 'Show the report'))
    await seen('Platform: linux')
  })

  it('says when the report could not be made', async () => {
    await open({ handlers: () => ({ 'about.copyReport': failWith(permanent('internal')) }) })
    await click(get('button', 'Copy the report'))
    await seen('Something went wrong inside Keyturn')
  })
})

describe('the licences', () => {
  const licence = (name: string, text = `The text of ${name}.`) => ({
    name,
    version: '1.2.3',
    license: 'MIT',
    text,
  })
  const licences = ok([licence('otplib'), licence('react'), licence('silent', '')])
  const openLicences = async (options: FakeOptions = {}) => {
    await open({ handlers: () => ({ 'about.licences': () => licences }), ...options })
    await click(get('button', 'Show the licences'))
  }
  const unfold = (name: string) =>
    act(async () => {
      const details = all('listitem', new RegExp(`^${name}`))[0]?.querySelector('details')
      if (details) details.open = true
      details?.dispatchEvent(new Event('toggle'))
      await nextTask()
    })

  it('are found by name', async () => {
    await openLicences()
    await seen('otplib')
    await fill(get('textbox', 'Search packages'), 'REA')
    expect(text()).toContain('react')
    expect(text()).not.toContain('otplib')
  })

  it('have their text when they are opened', async () => {
    await openLicences()
    await seen('react')
    expect(text()).not.toContain('The text of react.')
    await unfold('react')
    expect(text()).toContain('The text of react.')
  })

  it('say when there is no text', async () => {
    await openLicences()
    await seen('silent')
    await unfold('silent')
    expect(text()).toContain('does not contain its text')
  })

  it('say when nothing is found', async () => {
    await openLicences()
    await seen('react')
    await fill(get('textbox', 'Search packages'), 'zzz')
    expect(get('alert').textContent).toBe('No package matches “zzz”.')
  })

  it('can be asked for again', async () => {
    await openLicences({ handlers: () => ({ 'about.licences': failWith(permanent('internal')) }) })
    await seen('Something went wrong inside Keyturn')
    app?.fake.script({ 'about.licences': () => licences })
    await click(get('button', 'Try again'))
    await seen('otplib')
  })
})
