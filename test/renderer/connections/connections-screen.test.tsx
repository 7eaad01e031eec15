// The organizations screen as a person meets it.
import { afterEach, describe, expect, it } from 'vitest'
import { permanent } from '../../../src/shared/errors'
import { failWith, type FakeOptions } from '../support/fake-api'
import { connectionOf } from '../support/fake-data'
import { click, fill, get, renderApp, seen, text, until, type Mounted } from '../support/render-app'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

async function open(options: FakeOptions = {}) {
  app = await renderApp(options)
  await click(get('button', 'Organizations'))
  await seen('Where you sign in and set up codes.')
  return app
}

describe('the organizations screen', () => {
  it('adds one, showing the region while the ID is typed', async () => {
    const { fake } = await open({ connections: [] })
    await click(get('button', 'Add an organization'))
    await fill(get('textbox', 'Name to show'), 'Contoso')
    await fill(get('textbox', 'User pool ID'), 'ap-south-1_AbC')
    expect(text()).toContain('Region: ap-south-1')
    await fill(get('textbox', 'App client ID'), 'client')
    await click(get('button', 'Save'))
    await seen('Contoso is saved.')
    expect(fake.callsOf('connections.save')[0]?.input).toEqual({
      issuer: 'Contoso',
      userPoolId: 'ap-south-1_AbC',
      clientId: 'client',
    })
  })

  it('keeps the stored client secret when the field is left empty', async () => {
    const { fake } = await open({ connections: [connectionOf(1, { hasClientSecret: true })] })
    await click(get('button', 'Edit Organization 1'))
    expect(text()).toContain('Leave empty to keep the one in the keychain.')
    await click(get('button', 'Save'))
    await seen('is saved.')
    expect(fake.callsOf('connections.save')[0]?.input).not.toHaveProperty('clientSecret')
  })

  it('says at the field what is malformed', async () => {
    await open({ handlers: () => ({ 'connections.save': failWith(permanent('userPoolIdMalformed')) }) })
    await click(get('button', 'Edit Organization 1'))
    await click(get('button', 'Save'))
    await seen('This is not a user pool ID.')
    expect(get('textbox', 'User pool ID').getAttribute('aria-invalid')).toBe('true')
  })

  it('takes a sign-in page, and says which addresses belong to it', async () => {
    const { fake } = await open({ connections: [connectionOf(1)] })
    await click(get('button', 'Edit Organization 1'))
    expect(document.querySelector('details')?.open).toBe(false)
    await fill(get('textbox', /^Sign-in page/), 'sign-in.acme.example')
    expect(text()).toContain('http://127.0.0.1:42813/callback')
    await fill(get('textbox', 'Callback ports'), '50000')
    expect(text()).toContain('http://127.0.0.1:50000/callback')
    await click(get('button', 'Save'))
    await seen('is saved.')
    expect(fake.callsOf('connections.save')[0]?.input).toMatchObject({
      managedLogin: { domain: 'sign-in.acme.example', redirectPorts: [50_000] },
    })
  })

  it('shows what is set, in the row and in the form', async () => {
    const managedLogin = { domain: 'https://sign-in.acme.example', redirectPorts: [50_000, 50_001] }
    await open({ connections: [connectionOf(1, { managedLogin, endpointVariant: 'fips' })] })
    expect(text()).toContain('Sign-in page · FIPS')
    await click(get('button', 'Edit Organization 1'))
    expect(document.querySelector('details')?.open).toBe(true)
    expect((get('textbox', /^Sign-in page/) as HTMLInputElement).value).toBe('https://sign-in.acme.example')
    expect((get('textbox', 'Callback ports') as HTMLInputElement).value).toBe('50000, 50001')
    expect((get('textbox', 'Use the FIPS endpoint') as HTMLInputElement).checked).toBe(true)
  })

  it.each([
    ['managedLoginDomainMalformed', /^Sign-in page/],
    ['fipsUnsupported', 'Use the FIPS endpoint'],
  ] as const)('opens what is closed to say what is wrong in it: %s', async (code, field) => {
    await open({ handlers: () => ({ 'connections.save': failWith(permanent(code)) }) })
    await click(get('button', 'Edit Organization 1'))
    await click(get('button', 'Save'))
    await until(() => document.querySelector('details')?.open === true, 'what is below “More”')
    expect(get('textbox', field).getAttribute('aria-invalid')).toBe('true')
  })

  it('explains why one cannot be removed', async () => {
    await open({ handlers: () => ({ 'connections.remove': failWith(permanent('connectionInUse')) }) })
    await click(get('button', 'Remove Organization 1'))
    await seen('Remove Organization 1?')
    await click(get('button', 'Remove'))
    await seen('This organization is in use')
  })

  it('leads to enrolling with one', async () => {
    await open({ connections: [connectionOf(1), connectionOf(2)] })
    await click(get('button', 'Set up codes for Organization 2'))
    await seen('Sign in to Organization 2')
  })
})
