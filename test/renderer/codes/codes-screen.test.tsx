// The codes screen as a person meets it: names, copying, keys, filter, trouble.
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import { ok } from '../../../src/shared/result'
import { failWith } from '../support/fake-api'
import { accountOf, enrolledAs, enrollmentOf, everydayAccounts, readingOf } from '../support/fake-data'
import {
  all,
  click,
  focus,
  get,
  press,
  renderApp,
  seen,
  text,
  until,
  type Mounted,
} from '../support/render-app'

let app: Mounted | null = null
const mount = async (...options: Parameters<typeof renderApp>) => (app = await renderApp(...options))
afterEach(async () => {
  await app?.unmount()
  app = null
})

const accounts = everydayAccounts.slice(0, 3)
const codeTexts = () => [...document.querySelectorAll('[data-testid=code]')].map((code) => code.textContent)

describe('the codes screen', () => {
  it('lists every account by name with its grouped code', async () => {
    const { fake } = await mount({ accounts })
    expect(all('button', /, /).map((row) => row.getAttribute('aria-label'))).toContain('GitHub, ada-lovelace')
    const expected = accounts.map((account) => {
      const reading = readingOf(account, fake.world.now())
      return reading.status === 'ready' ? reading.current.code : ''
    })
    expect(codeTexts().map((code) => code.replaceAll(/\s/g, ''))).toEqual(expected)
    expect(codeTexts()[0]).toMatch(/^\d{3}\s\d{3}$/)
  })

  it('describes a row by its code, and keeps the next one from screen readers', async () => {
    await mount({ accounts })
    const described = get('button', 'GitHub, ada-lovelace').getAttribute('aria-describedby') ?? ''
    const [codeId] = described.split(' ')
    expect(document.getElementById(codeId ?? '')?.getAttribute('data-testid')).toBe('code')
    const next = document.querySelector('[data-testid=next-code]')
    expect(next?.closest('[aria-hidden=true]')).not.toBeNull()
  })

  it('copies on click, and says so in place and to screen readers', async () => {
    const { fake } = await mount({ accounts })
    await click(get('button', 'GitHub, ada-lovelace'))
    expect(fake.callsOf('codes.copy')[0]?.input).toEqual({ accountId: accounts[1]?.id, which: 'asSet' })
    await seen('Copied')
    expect(document.querySelector('[data-testid=announcement]')?.textContent).toContain(
      'The code of GitHub, ada-lovelace is copied.',
    )
  })

  it('says when copying failed', async () => {
    await mount({ accounts, handlers: () => ({ 'codes.copy': failWith(permanent('internal')) }) })
    await click(get('button', 'GitHub, ada-lovelace'))
    await seen('could not be copied')
  })

  it('has one row in the tab order and moves by arrow keys', async () => {
    await mount({ accounts })
    const rows = accounts.map(({ issuer, accountName }) => get('button', `${issuer}, ${accountName}`))
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1])
    await focus(get('button', 'Northwind Trading, ada.lovelace'))
    await press('ArrowDown')
    expect(document.activeElement).toBe(rows[1])
    await press('End')
    expect(document.activeElement).toBe(rows[2])
    await press('ArrowDown')
    expect(document.activeElement).toBe(rows[2])
    await press('Home')
    expect(document.activeElement).toBe(rows[0])
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1])
  })

  it('offers two doors when there is nothing yet', async () => {
    await mount({ accounts: [] })
    get('button', /^Set up codes for your organization/)
    get('button', /^Add an account/)
    expect(text()).toContain('kept in this computer’s keychain')
    expect(all('list', 'Accounts')).toEqual([])
  })

  it('lists the accounts while the keychain is locked, and lets the person try again', async () => {
    const error = transient('keychainLocked')
    const { fake } = await mount({
      accounts,
      handlers: () => ({
        'codes.read': () => ok(accounts.map(({ id }) => ({ status: 'unavailable', accountId: id, error }))),
      }),
    })
    expect(text()).toContain('This computer’s keychain is locked')
    get('button', 'GitHub, ada-lovelace')
    expect(codeTexts()).toEqual([])
    fake.script({
      'codes.read': () => ok(accounts.map((account) => readingOf(account, fake.world.now()))),
    })
    await click(get('button', 'Try again'))
    await until(() => codeTexts().length === 3, 'the codes')
    expect(fake.callsOf('keychain.check')).toHaveLength(1)
    expect(text()).not.toContain('is locked')
  })

  it('offers to try again when the list cannot be read', async () => {
    const { fake } = await mount({ handlers: () => ({ 'accounts.list': failWith(permanent('diskFailed')) }) })
    fake.world.accounts = [accountOf(1)]
    fake.script({ 'accounts.list': () => ok(fake.world.accounts) })
    await click(get('button', 'Try again'))
    await until(() => codeTexts().length === 1, 'the code')
  })

  it('explains what is not settled, and brings back what was removed', async () => {
    const { fake } = await mount({
      accounts: [accountOf(1, { status: 'unknown' }), accountOf(2, { status: 'trashed', issuer: 'Old' })],
    })
    expect(text()).toContain('Not confirmed')
    expect(text()).toContain('Sign in to find out.')
    expect(all('button', /^Old, /)).toEqual([])
    await click(get('button', 'Restore Old, user2@example.com'))
    expect(fake.callsOf('accounts.restore')).toHaveLength(1)
    await seen('is back.')
  })

  it('labels both keys while it is not known which one counts, and offers the sign-in that settles it', async () => {
    const own = { issuer: 'Northwind', accountName: 'ada', enrolledWith: enrolledAs('ada') }
    await mount({
      accounts: [accountOf(1, { ...own, status: 'unknown' }), accountOf(2, own), accountOf(3)],
    })
    expect(text()).toContain('New key – not confirmed')
    expect(text()).toContain('Earlier key – keep')
    expect(all('button', /^Sign in to check it/)).toHaveLength(1)
    await click(get('button', 'Sign in to check it: Northwind, ada'))
    await until(() => all('textbox', 'Username').length === 1, 'the wizard')
    expect(get('textbox', 'Username')).toHaveProperty('value', 'ada')
  })

  it('tells the two keys apart in the description of their rows', async () => {
    const own = { issuer: 'Northwind', accountName: 'ada', enrolledWith: enrolledAs('ada') }
    await mount({ accounts: [accountOf(1, { ...own, status: 'unknown' }), accountOf(2, own)] })
    const descriptions = all('button', 'Northwind, ada').map((row) =>
      (row.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' '),
    )
    expect(descriptions[0]).toContain('New key – not confirmed')
    expect(descriptions[1]).toContain('Earlier key – keep')
  })

  it('says that the earlier key is kept when an unfinished one is to replace it', async () => {
    await mount({
      accounts: [accountOf(1, { enrolledWith: enrolledAs('ada') })],
      enrollments: [enrollmentOf(1, { phase: 'stored' })],
    })
    await seen('Go on using the one you have')
    expect(text()).not.toContain('Your sign-in works as before.')
  })

  it('says why an enrollment could not be given up', async () => {
    await mount({
      accounts,
      enrollments: [enrollmentOf(1)],
      handlers: () => ({ 'enrollment.discard': failWith(permanent('diskFull')) }),
    })
    await seen('not finished')
    await click(get('button', 'Discard'))
    await seen('The disk is full')
    get('button', 'Discard')
  })

  it('shows unfinished enrollments, and gives up only what cannot have been accepted', async () => {
    const { fake } = await mount({
      accounts,
      enrollments: [enrollmentOf(1, { phase: 'stored' }), enrollmentOf(2, { phase: 'verifySent' })],
    })
    await seen('not finished')
    expect(all('button', 'Continue')).toHaveLength(2)
    expect(all('button', 'Discard')).toHaveLength(1)
    await click(get('button', 'Discard'))
    expect(fake.callsOf('enrollment.discard')[0]?.input).toEqual({ enrollmentId: enrollmentOf(1).id })
    await until(() => all('button', 'Continue').length === 1, 'one card less')
  })
})
