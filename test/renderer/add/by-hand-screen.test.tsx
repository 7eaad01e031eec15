// Typing an account by hand.
import { afterEach, describe, expect, it } from 'vitest'
import { permanent } from '../../../src/shared/errors'
import { failWith, type FakeOptions } from '../support/fake-api'
import { everydayAccounts } from '../support/fake-data'
import { click, fill, get, renderApp, seen, text, until, type Mounted } from '../support/render-app'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

async function open(options: FakeOptions = {}) {
  app = await renderApp({ accounts: everydayAccounts, ...options })
  await click(get('button', 'Add'))
  await seen('Links or setup key')
  await click(get('button', 'By hand'))
  return app
}
const key = 'JBSW Y3DP EHPK 3PXP'
async function type(issuer: string, setupKey = key) {
  await fill(get('textbox', 'Website or organization'), issuer)
  await fill(get('textbox', 'Setup key'), setupKey)
}
const preview = () => document.querySelector('[aria-label="Its code now"]')?.textContent ?? ''
const kind = (name: string) =>
  click(document.querySelector<HTMLElement>(`input[type=radio][aria-label="${name}"]`) ?? document.body)

describe('by hand', () => {
  it('begins in the first field, and says what is missing there', async () => {
    await open()
    expect(document.activeElement).toBe(get('textbox', 'Website or organization'))
    await fill(get('textbox', 'Website or organization'), 'GitLab')
    await click(get('button', 'Add account'))
    await seen('Type the setup key.')
    expect(document.activeElement).toBe(get('textbox', 'Setup key'))
  })

  it('shows the code as soon as the key is one, and nothing before', async () => {
    await open()
    await type('GitLab', 'no key 1')
    await until(() => app?.fake.callsOf('intake.preview').length === 1, 'the question')
    expect(preview()).toContain('The code appears here once the key is complete.')
    expect(text()).not.toContain('This is not a setup key')
    await type('GitLab')
    await until(() => /^\d{3}\s\d{3}/.test(preview()), 'the code')
  })

  it('adds at once what is ordinary', async () => {
    const { fake } = await open()
    await type('GitLab')
    await click(get('button', 'Add account'))
    await seen('GitLab is added.')
    expect(fake.callsOf('intake.offerByHand')[0]?.input).toEqual({
      issuer: 'GitLab',
      accountName: '',
      setupKey: key,
      parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
    })
  })

  it('asks first when there is something to look at', async () => {
    await open()
    await fill(get('textbox', 'Account name'), 'ada-lovelace')
    await type('GitHub')
    await click(get('button', 'Add account'))
    await seen('There is already an account called GitHub, ada-lovelace')
  })

  it('takes counter-based codes, with their counter', async () => {
    const { fake } = await open()
    await type('Bank')
    await kind('Counter-based')
    await fill(get('textbox', 'Counter'), '7')
    await until(() => preview().includes('one at a time'), 'the first code')
    await click(get('button', 'Add account'))
    await seen('Bank is added.')
    expect(fake.callsOf('intake.offerByHand')[0]?.input).toMatchObject({
      parameters: { type: 'hotp', counter: 7 },
    })
  })

  it('takes Steam’s, whose codes are letters', async () => {
    const { fake } = await open()
    await type('Steam')
    await kind('Steam Guard')
    await until(() => /^[2-9A-Z]{5}/.test(preview()), 'the code')
    await click(get('button', 'Add account'))
    await seen('Steam is added.')
    expect(fake.callsOf('intake.offerByHand')[0]?.input).toMatchObject({ parameters: { type: 'steam' } })
  })

  it('says at the field what is wrong, and opens what is closed', async () => {
    await open()
    await type('GitLab', 'JBSW1')
    await click(get('button', 'Add account'))
    await seen('at position 5')
    expect(document.activeElement).toBe(get('textbox', 'Setup key'))
    await type('GitLab')
    await fill(get('textbox', 'Seconds per code'), '999')
    await click(get('button', 'Add account'))
    await seen('A code lasts 1 to 300 seconds.')
    expect(document.querySelector('details')?.open).toBe(true)
    expect(document.activeElement).toBe(get('textbox', 'Seconds per code'))
  })

  it('keeps what was typed when it cannot be saved', async () => {
    await open({ handlers: () => ({ 'intake.save': failWith(permanent('diskFull')) }) })
    await type('GitLab')
    await click(get('button', 'Add account'))
    await seen('The disk is full')
    expect(get('textbox', 'Setup key')).toHaveProperty('value', key)
  })
})
