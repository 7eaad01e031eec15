// Adding accounts as a person meets it: the ways, what was found, and what comes of it.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import { failWith, never, type FakeOptions } from '../support/fake-api'
import { accountOf, enrolledAs, everydayAccounts } from '../support/fake-data'
import { accountIdOf } from '../support/fake-ids'
import { createFakeIntake } from '../support/fake-intake'
import {
  all,
  click,
  fill,
  get,
  press,
  renderApp,
  seen,
  text,
  until,
  type Mounted,
} from '../support/render-app'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

const key = 'JBSWY3DPEHPK3PXPJBSW'
const linkOf = (issuer: string, name: string, more = '') =>
  `otpauth://totp/${issuer}:${name}?secret=${key}${name}KEY&issuer=${issuer}${more}`
const known = { setupKeys: new Map([[accountIdOf(2), `${key}adaKEY`]]) }

async function open(options: FakeOptions = {}) {
  app = await renderApp({ accounts: everydayAccounts, ...options })
  await click(get('button', 'Add'))
  await seen('Links or setup key')
  return app
}
/** What is on the screen is found by “Scan the screen”. */
async function scan(onScreen: string, options: FakeOptions = {}) {
  const mounted = await open({ onScreen, ...options })
  await click(get('button', 'Scan the screen'))
  return mounted
}
const focusedLabel = () => document.activeElement?.getAttribute('aria-label') ?? ''
const valueOf = (label: string) => (get('textbox', label) as HTMLInputElement).value
const choose = (name: string) =>
  click(document.querySelector<HTMLElement>(`[aria-label="${name}"]`) ?? document.body)
const codes = () => [...document.querySelectorAll('[data-testid=code]')].map(({ textContent }) => textContent)

describe('the ways', () => {
  it('are all there, by hand one click away', async () => {
    await open()
    get('heading', 'Add an account')
    for (const way of ['Scan the screen', 'Part of the screen', 'Camera', 'Picture', 'From the clipboard'])
      get('button', way)
    await click(get('button', 'By hand'))
    get('textbox', 'Setup key')
    await click(get('button', 'Other methods'))
    get('button', 'Scan the screen')
  })

  it.each([
    ['Scan the screen', 'intake.scanScreens'],
    ['Part of the screen', 'intake.scanRegion'],
    ['Camera', 'intake.scanCamera'],
    ['From the clipboard', 'intake.scanClipboard'],
  ] as const)('“%s” asks main for it', async (way, channel) => {
    const { fake } = await open({ onScreen: linkOf('GitLab', 'ada'), clipboard: linkOf('GitLab', 'ada') })
    await click(get('button', way))
    expect(fake.callsOf(channel)).toHaveLength(1)
    await seen('Is this the right account?')
  })

  it('take pictures from the disk', async () => {
    const { fake } = await open()
    const field = document.querySelector<HTMLInputElement>('input[type=file]')
    expect(field?.accept).toBe('image/png,image/jpeg,image/webp,image/gif')
    expect(field?.multiple).toBe(true)
    const files = [new File([linkOf('GitLab', 'ada')], 'code.png', { type: 'image/png' })]
    Object.defineProperty(field, 'files', { value: files })
    await act(async () => {
      field?.dispatchEvent(new Event('change', { bubbles: true }))
      await Promise.resolve()
    })
    await seen('Is this the right account?')
    expect(fake.callsOf('intake.scanPicture')).toHaveLength(1)
  })

  it('say that they look, and can be cancelled: then nothing is said', async () => {
    const { fake } = await open({ handlers: () => ({ 'intake.scanCamera': never }) })
    await click(get('button', 'Camera'))
    await seen('Hold the QR code in front of the camera…')
    expect(document.activeElement?.textContent).toBe('Cancel')
    await press('Escape')
    expect(fake.callsOf('intake.cancelScan')).toHaveLength(1)
    await until(() => document.activeElement?.id === 'way-camera', 'the focus to come back')
    expect(all('alert')).toEqual([])
  })

  it('say why nothing was found, and what to do, and keep the focus where it was', async () => {
    await scan('https://example.com')
    await seen('This leads to a website, not to an account')
    expect(get('alert').textContent).toContain('scan the QR code that it shows then')
    expect(document.activeElement?.id).toBe('way-screens')
  })

  it('name what is not supported', async () => {
    await scan('motp://ada')
    await seen('This is a mOTP code')
  })

  it('are left empty-handed, and main forgets everything', async () => {
    const { fake } = await scan(linkOf('GitLab', 'ada'))
    await seen('Is this the right account?')
    await press('Escape')
    await until(() => all('heading', 'Codes').length === 1, 'the codes')
    expect(fake.callsOf('intake.clear')).toHaveLength(1)
    await click(get('button', 'Add'))
    await seen('Links or setup key')
    expect(all('textbox', 'Website or organization')).toEqual([])
  })
})

describe('links and keys', () => {
  it('are read at Enter, not at Shift+Enter', async () => {
    const { fake } = await open()
    await fill(get('textbox', 'Links or setup key'), linkOf('GitLab', 'ada'))
    get('textbox', 'Links or setup key').focus()
    await press('Enter', { shiftKey: true })
    expect(fake.callsOf('intake.offerText')).toEqual([])
    await press('Enter')
    await seen('Is this the right account?')
    expect(valueOf('Website or organization')).toBe('GitLab')
  })

  it('are asked for when there are none', async () => {
    await open()
    await click(get('button', 'Continue'))
    await seen('Paste a setup link or a setup key first.')
  })

  it('say at the field what is wrong, and never repeat what was typed', async () => {
    await open()
    await fill(get('textbox', 'Links or setup key'), 'JBSW1SECRET')
    await click(get('button', 'Continue'))
    await seen('at position 5')
    expect(get('textbox', 'Links or setup key').getAttribute('aria-invalid')).toBe('true')
    expect(get('alert').textContent).not.toContain('JBSW1SECRET')
    expect(valueOf('Links or setup key')).toBe('JBSW1SECRET')
  })

  it('bring what is good, and say what was not', async () => {
    await open()
    const links = [linkOf('GitLab', 'ada'), 'https://example.com', 'https://example.org'].join('\n')
    await fill(get('textbox', 'Links or setup key'), links)
    await click(get('button', 'Continue'))
    await seen('This leads to a website, not to an account (2 of them)')
    get('button', 'Add account')
  })
})

describe('one account that was found', () => {
  it('is shown with its live code, and added by Enter', async () => {
    const { fake } = await scan(linkOf('GitLab', 'ada'))
    await seen('Is this the right account?')
    expect(valueOf('Website or organization')).toBe('GitLab')
    expect(valueOf('Account name')).toBe('ada')
    await until(() => codes().length === 1, 'its code')
    expect(document.activeElement).toBe(get('button', 'Add account'))
    await click(get('button', 'Add account'))
    await until(() => focusedLabel() === 'GitLab, ada', 'the new row')
    expect(text()).toContain('GitLab, ada is added.')
    expect(fake.callsOf('intake.save')).toHaveLength(1)
  })

  it('can be called something else', async () => {
    const { fake } = await scan(linkOf('GitLab', 'ada'))
    await seen('Is this the right account?')
    await fill(get('textbox', 'Website or organization'), ' Work ')
    await click(get('button', 'Add account'))
    await until(() => focusedLabel() === 'Work, ada', 'the new row')
    expect(fake.callsOf('intake.save')[0]?.input).toMatchObject({ chosen: [{ issuer: 'Work' }] })
  })

  it('has to be called something', async () => {
    const { fake } = await scan(key)
    await seen('It does not say whose it is.')
    expect(document.activeElement).toBe(get('textbox', 'Website or organization'))
    await click(get('button', 'Add account'))
    expect(document.activeElement).toBe(get('textbox', 'Website or organization'))
    await seen('Enter the website or organization this is for.')
    expect(fake.callsOf('intake.save')).toEqual([])
  })

  it('says what is unusual', async () => {
    await scan(linkOf('Pay', 'ada', '&algorithm=SHA256&period=60').replace('Pay:', 'Other:'))
    await seen('Uses SHA-256. Most use SHA-1; it works just as well.')
    await seen('Its codes change every 60 seconds.')
    await seen('“Pay” in one place and “Other” in another')
  })

  it('says of one that counts that its codes come one at a time', async () => {
    await scan(linkOf('Bank', 'ada').replace('totp', 'hotp'))
    await seen('Its codes come one at a time')
    await until(() => codes().length === 1, 'its code')
  })

  it('stays, with the reason, when it cannot be saved', async () => {
    await scan(linkOf('GitLab', 'ada'), {
      handlers: () => ({ 'intake.save': failWith(transient('keychainLocked')) }),
    })
    await click(get('button', 'Add account'))
    await seen('This computer’s keychain is locked')
    get('button', 'Add account')
  })
})

describe('an account that is there already', () => {
  it('is kept when it has the same key, and shown', async () => {
    const { fake } = await scan(linkOf('GitHub', 'ada'), known)
    await seen('GitHub, ada-lovelace is already here')
    await click(get('button', 'Keep what is here'))
    await until(() => focusedLabel() === 'GitHub, ada-lovelace', 'its row')
    expect(fake.callsOf('intake.save')).toEqual([])
  })

  it('is replaced when only its name is the same, and that can be undone', async () => {
    const { fake } = await scan(linkOf('GitHub', 'ada-lovelace'))
    await seen('There is already an account called GitHub, ada-lovelace')
    await click(get('button', 'Replace account'))
    await seen('and the old one is removed')
    expect(fake.callsOf('intake.save')[0]?.input).toMatchObject({
      chosen: [{ replaces: [accountIdOf(2)] }],
    })
    await click(get('button', 'Undo'))
    await seen('The old one is back.')
    const names = fake.calls.map(({ name }) => name)
    expect(names.indexOf('accounts.restore')).toBeLessThan(names.indexOf('accounts.trash'))
  })

  it('can be kept beside the new one', async () => {
    const { fake } = await scan(linkOf('GitHub', 'ada-lovelace'))
    await seen('What do you want to do with it?')
    await choose('Keep both')
    await click(get('button', 'Add account'))
    await seen('is added.')
    expect(fake.callsOf('intake.save')[0]?.input).toMatchObject({ chosen: [{ replaces: [] }] })
    expect(all('button', 'Undo')).toEqual([])
  })

  it('is never replaced when it was set up with an organization', async () => {
    await scan(linkOf('Northwind', 'ada'), {
      accounts: [accountOf(1, { issuer: 'Northwind', accountName: 'ada', enrolledWith: enrolledAs('ada') })],
    })
    await seen('not replaced by something scanned')
    expect(document.querySelector('[aria-label="Replace it"]')).toBeNull()
  })
})

describe('several accounts', () => {
  const links = [linkOf('GitLab', 'alan'), linkOf('npm', 'grace'), linkOf('GitHub', 'ada'), key].join('\n')

  it('are a list, all chosen but those that are there already', async () => {
    await scan(links, known)
    await seen('4 accounts were found')
    await seen('3 of 4 chosen')
    await seen('Already here')
    get('button', 'Add 3 accounts')
    await choose('Add npm, grace')
    get('button', 'Add 2 accounts')
    await choose('All of them')
    get('button', 'Add 4 accounts')
  })

  it('ask for the name that is missing, where it is missing', async () => {
    const { fake } = await scan(links)
    await click(get('button', 'Add 4 accounts'))
    await seen('Enter the website or organization this is for.')
    expect(document.activeElement).toBe(get('textbox', 'Website or organization'))
    await fill(get('textbox', 'Website or organization'), 'Mail')
    await click(get('button', 'Add 4 accounts'))
    await seen('4 accounts are added.')
    await until(() => focusedLabel() === 'GitLab, alan', 'the first new row')
    expect(fake.callsOf('intake.save')).toHaveLength(1)
  })

  it('can be looked at one by one', async () => {
    await scan(links)
    await click(get('button', 'Details of npm, grace'))
    expect(valueOf('Website or organization')).toBe('npm')
    expect(get('button', 'Details of npm, grace').getAttribute('aria-expanded')).toBe('true')
  })

  it('that are all here leave nothing to do', async () => {
    await scan([linkOf('GitHub', 'ada'), linkOf('Google', 'grace')].join('\n'), {
      setupKeys: new Map([
        [accountIdOf(2), `${key}adaKEY`],
        [accountIdOf(3), `${key}graceKEY`],
      ]),
    })
    await seen('All of these are already here.')
    await click(get('button', 'Done'))
    await until(() => focusedLabel() === 'GitHub, ada-lovelace', 'the first of them')
  })
})

describe('a move from another phone', () => {
  const part = (number: number) => `otpauth-migration://offline?part=${number}&of=3`

  it('counts its codes, and scans the next one the same way', async () => {
    const { fake } = await open({ onScreen: part(1) })
    await click(get('button', 'Camera'))
    await seen('1 of 3 scanned')
    await seen('2 QR codes are still missing')
    fake.world.onScreen = part(2)
    await click(get('button', 'Scan the next QR code'))
    await seen('2 of 3 scanned')
    expect(fake.callsOf('intake.scanCamera')).toHaveLength(2)
    fake.world.onScreen = part(3)
    await click(get('button', 'Scan the next QR code'))
    await seen('All 3 QR codes are scanned')
    await click(get('button', 'Add 6 accounts'))
    await seen('6 accounts are added.')
  })

  it('keeps what it has when a code is shown twice', async () => {
    await scan(part(1))
    await click(get('button', 'Scan the next QR code'))
    await seen('You have scanned this QR code already')
    await seen('1 of 3 scanned')
  })

  it('may be added before it is complete', async () => {
    const { fake } = await scan(part(2))
    await click(get('button', 'Add these now'))
    await seen('2 accounts are added.')
    expect(fake.callsOf('intake.save')).toHaveLength(1)
  })
})

describe('what comes from outside of the window', () => {
  it('is shown at once when it was there before the window', async () => {
    const link = linkOf('GitLab', 'ada')
    app = await renderApp({
      accounts: everydayAccounts,
      handlers: (world) => {
        const { 'intake.offerText': offer, 'intake.read': read } = createFakeIntake(world)
        offer({ text: link })
        return { 'intake.read': read }
      },
    })
    await seen('Is this the right account?')
    expect(valueOf('Website or organization')).toBe('GitLab')
  })

  it('is shown', async () => {
    const { fake } = await open()
    await fake.api.invoke('intake.offerText', { text: linkOf('GitLab', 'ada') })
    await act(async () => {
      fake.emit('intake.changed', {})
      fake.emit('navigate', { to: 'add' })
      await Promise.resolve()
    })
    await seen('Is this the right account?')
  })

  it('says when it could not be saved who is there already', async () => {
    await open({
      handlers: () => ({
        'intake.offerText': failWith(permanent('accountExists', { accountId: accountIdOf(2) })),
      }),
    })
    await act(async () => {
      const event = new Event('paste', { bubbles: true, cancelable: true })
      const clipboardData = { types: ['text/plain'], files: [], getData: () => 'otpauth://totp/GitHub' }
      document.body.dispatchEvent(Object.assign(event, { clipboardData }))
      await Promise.resolve()
    })
    await seen('This account is already here')
    await click(get('button', 'Show it'))
    await until(() => focusedLabel() === 'GitHub, ada-lovelace', 'its row')
  })
})
