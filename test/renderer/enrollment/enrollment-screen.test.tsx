// Enrolling as a person meets it, from the door to the live code.
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import { challenged, failWith, settingUp, signedIn, type FakeOptions } from '../support/fake-api'
import { connectionOf, enrollmentOf } from '../support/fake-data'
import { connectionIdOf } from '../support/fake-ids'
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

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

async function open(options: FakeOptions = {}) {
  app = await renderApp({ connections: [connectionOf(1, { issuer: 'Northwind' })], ...options })
  await click(get('button', 'Set up'))
  await seen('Sign in to Northwind')
  return app
}

async function signIn() {
  await fill(get('textbox', 'Username'), 'ada')
  await fill(get('textbox', 'Password'), 'secret')
  await click(get('button', 'Sign in'))
}

const soon = () => Date.now() + 180_000

describe('the enrollment screen', () => {
  it('goes from signing in to the live code', async () => {
    const { fake } = await open()
    await signIn()
    await seen('Ready to set up your codes')
    expect((get('textbox', 'Name of this device') as HTMLInputElement).value).toBe('ada-laptop')
    await click(get('button', 'Set up now'))
    await seen('Your codes are set up')
    await until(() => document.querySelector('[data-testid=code]') !== null, 'the live code')
    expect(fake.callsOf('enrollment.verify')).toHaveLength(1)
    await click(get('button', 'Done'))
    await until(() => all('list', 'Accounts').length === 0 && text().includes('Northwind'), 'the list')
    expect(fake.callsOf('signIn.end')).toHaveLength(1)
  })

  it('fills in the first practice user, and another one by a click', async () => {
    const practicePool = connectionOf(1, { kind: 'practice', issuer: 'Northwind' })
    const user = (username: string) => ({
      connectionId: practicePool.id,
      username,
      practicePassword: `${username}-password`,
      description: 'Somebody',
    })
    await open({ connections: [practicePool], practice: { users: [user('ada'), user('grace')] } })
    expect((get('textbox', 'Username') as HTMLInputElement).value).toBe('ada')
    expect((get('textbox', 'Password') as HTMLInputElement).value).toBe('ada-password')
    await click(get('button', /^Use grace/))
    expect((get('textbox', 'Password') as HTMLInputElement).value).toBe('grace-password')
    expect(text()).toContain('Demo')
  })

  it('keeps what was typed when the sign-in fails', async () => {
    await open({ handlers: () => ({ 'signIn.start': failWith(permanent('wrongCredentials')) }) })
    await signIn()
    await seen('The username or password is wrong')
    expect((get('textbox', 'Username') as HTMLInputElement).value).toBe('ada')
    expect((get('textbox', 'Password') as HTMLInputElement).value).toBe('secret')
  })

  it('hides the password until the person asks to see it', async () => {
    await open()
    const field = get('textbox', 'Password') as HTMLInputElement
    expect(field.type).toBe('password')
    await click(get('button', 'Show password'))
    expect(field.type).toBe('text')
    await click(get('button', 'Hide password'))
    expect(field.type).toBe('password')
  })

  it('asks for a new password with the details that are required', async () => {
    const { fake } = await open({
      handlers: () => ({
        'signIn.start': () => challenged({ kind: 'newPassword', requiredAttributes: ['given_name'] }, soon()),
      }),
    })
    await signIn()
    await seen('Choose a new password')
    await fill(get('textbox', 'Given name'), 'Ada')
    await fill(get('textbox', 'New password'), 'Better-1')
    await fill(get('textbox', 'New password again'), 'Other')
    expect(text()).toContain('The two passwords are not the same.')
    await fill(get('textbox', 'New password again'), 'Better-1')
    await click(get('button', 'Set new password'))
    expect(fake.callsOf('signIn.respond')[0]?.input).toMatchObject({
      answer: { newPassword: 'Better-1', attributes: { given_name: 'Ada' } },
    })
  })

  it('lets go of a detail that the service does not take from the person', async () => {
    const { fake } = await open({
      handlers: () => ({
        'signIn.start': () => challenged({ kind: 'newPassword', requiredAttributes: ['name'] }, soon()),
        'signIn.respond': failWith(permanent('attributeNotWritable')),
      }),
    })
    await signIn()
    await seen('Choose a new password')
    await fill(get('textbox', 'Full name'), 'Ada')
    await fill(get('textbox', 'New password'), 'Better-1')
    await fill(get('textbox', 'New password again'), 'Better-1')
    await click(get('button', 'Set new password'))
    await seen('You can leave this empty.')
    await fill(get('textbox', 'Full name'), '')
    await click(get('button', 'Set new password'))
    expect(fake.callsOf('signIn.respond')[1]?.input).toMatchObject({ answer: { attributes: { name: '' } } })
  })

  describe('on the first day', () => {
    const openNewPassword = async (requiredAttributes: string[], respond?: ReturnType<typeof failWith>) => {
      const opened = await open({
        handlers: () => ({
          'signIn.start': () => challenged({ kind: 'newPassword', requiredAttributes }, soon()),
          ...(respond && { 'signIn.respond': respond }),
        }),
      })
      await signIn()
      await seen('Choose a new password')
      return opened
    }
    const choose = async (password: string) => {
      await fill(get('textbox', 'New password'), password)
      await fill(get('textbox', 'New password again'), password)
    }
    const send = () => click(get('button', 'Set new password'))
    /** What a screen reader says of the field. */
    const describedBy = (name: string): string => {
      const field = get('textbox', name)
      expect(field.getAttribute('aria-invalid')).toBe('true')
      return document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? ''
    }

    it.each([
      ['phone_number', 'Phone number', 'tel', '020 7946 0958', 'a plus sign and the country code first'],
      ['email', 'Email address', 'email', 'ada', 'looks like name@example.com'],
      ['birthdate', 'Date of birth', 'date', '', ''],
    ])(
      'asks for %s in a field of its kind, and tells there what is wrong',
      async (name, label, type, typed, said) => {
        const { fake } = await openNewPassword([name])
        const field = get('textbox', label) as HTMLInputElement
        expect(field.type).toBe(type)
        if (typed === '') return
        await fill(field, typed)
        expect(field.hasAttribute('aria-invalid')).toBe(false)
        await choose('Better-1')
        await send()
        expect(describedBy(label)).toContain(said)
        expect(document.activeElement).toBe(field)
        expect(fake.callsOf('signIn.respond')).toHaveLength(0)
      },
    )

    it('tells it as the field is left, and no longer once it is right', async () => {
      await openNewPassword(['email'])
      const field = get('textbox', 'Email address')
      await focus(field)
      await fill(field, 'ada@example')
      await focus(get('textbox', 'New password'))
      expect(describedBy('Email address')).toContain('looks like name@example.com')
      await fill(field, 'ada@example.com')
      expect(field.hasAttribute('aria-invalid')).toBe(false)
    })

    it('tells a space at the end of the new password, and sends it only without', async () => {
      const { fake } = await openNewPassword([])
      await choose('Better-1 ')
      await send()
      expect(describedBy('New password')).toContain('begins or ends with a space')
      expect(fake.callsOf('signIn.respond')).toHaveLength(0)
      await choose('Better 1')
      await send()
      expect(fake.callsOf('signIn.respond')[0]?.input).toMatchObject({ answer: { newPassword: 'Better 1' } })
    })

    it('shows at its field what the service refuses', async () => {
      const refusal = permanent('attributeMalformed', { attribute: 'phone_number' })
      await openNewPassword(['phone_number'], failWith(refusal))
      await fill(get('textbox', 'Phone number'), '+999123456')
      await choose('Better-1')
      await send()
      await until(
        () => get('textbox', 'Phone number').hasAttribute('aria-invalid'),
        'the refusal at its field',
      )
      expect(describedBy('Phone number')).toContain('a plus sign and the country code first')
    })

    it('shows above the form what belongs to none of its fields', async () => {
      await openNewPassword(['name'], failWith(permanent('attributeMalformed', { attribute: 'locale' })))
      await fill(get('textbox', 'Full name'), 'Ada')
      await choose('Better-1')
      await send()
      await seen('A detail about you is not in the right form')
    })
  })

  it.each(['１２３４５６', '١٢٣٤٥٦', '123 456', '123-456', '\u200B123456'])(
    'takes a code as it is typed: %s',
    async (typed) => {
      const { fake } = await open({
        handlers: () => ({
          'signIn.start': () => challenged({ kind: 'sentCode', medium: 'sms', destination: '' }, soon()),
          'signIn.respond': () => signedIn('sentCode'),
        }),
      })
      await signIn()
      await seen('It is in a text message.')
      await fill(get('textbox', 'Code'), typed)
      await click(get('button', 'Continue'))
      await seen('You are signed in')
      expect(fake.callsOf('signIn.respond')[0]?.input).toMatchObject({ answer: { code: '123456' } })
    },
  )

  it('tells at the field that letters are no code', async () => {
    await open({
      handlers: () => ({
        'signIn.start': () => challenged({ kind: 'sentCode', medium: 'sms', destination: '' }, soon()),
      }),
    })
    await signIn()
    await seen('It is in a text message.')
    await fill(get('textbox', 'Code'), '12')
    expect(text()).not.toContain('A code is digits only')
    await fill(get('textbox', 'Code'), '12x')
    expect(text()).toContain('A code is digits only')
  })

  it('says where a sent code went, and takes it', async () => {
    const { fake } = await open({
      handlers: () => ({
        'signIn.start': () =>
          challenged({ kind: 'sentCode', medium: 'email', destination: 'a***@e***' }, soon()),
        'signIn.respond': () => signedIn('sentCode'),
      }),
    })
    await signIn()
    await seen('It is in an email to a***@e***.')
    await fill(get('textbox', 'Code'), '12345678')
    await click(get('button', 'Continue'))
    await seen('You are signed in')
    expect(fake.callsOf('signIn.respond')[0]?.input).toMatchObject({ answer: { code: '12345678' } })
    await click(get('button', 'Set up codes'))
    await seen('Ready to set up your codes')
  })

  it('tells a person who is enrolled that all is well, and warns before replacing', async () => {
    await open({ handlers: () => ({ 'signIn.start': () => signedIn('softwareToken') }) })
    await signIn()
    await seen('Your sign-in works')
    get('button', 'Done')
    await click(get('button', 'Replace with a new key…'))
    await seen('Replace your authenticator app?')
  })

  it('shows at which step it stopped, and goes on from there', async () => {
    const { fake } = await open({
      handlers: () => ({ 'enrollment.associate': failWith(transient('networkUnreachable')) }),
    })
    await signIn()
    await seen('Ready to set up your codes')
    await click(get('button', 'Set up now'))
    await seen('The sign-in service cannot be reached')
    expect(document.querySelector('[data-state=failed]')?.textContent).toContain('Ask Northwind for a key')
    fake.script({ 'enrollment.associate': () => settingUp(enrollmentOf(1), soon()) })
    await click(get('button', 'Try again'))
    await seen('Your codes are set up')
  })

  it('keeps an enrollment under way while the person looks at another screen', async () => {
    const { fake } = await open()
    await signIn()
    await seen('Ready to set up your codes')
    await fill(get('textbox', 'Name of this device'), 'renamed')
    await press('Escape')
    await seen('Your codes will be here')
    await click(get('button', 'Set up'))
    await seen('Ready to set up your codes')
    expect((get('textbox', 'Name of this device') as HTMLInputElement).value).toBe('renamed')
    expect(fake.callsOf('signIn.start')).toHaveLength(1)
  })

  it('continues an unfinished enrollment with its organization and user', async () => {
    app = await renderApp({
      connections: [connectionOf(1), connectionOf(2, { issuer: 'Contoso' })],
      enrollments: [enrollmentOf(1, { connectionId: connectionIdOf(2), username: 'ada', issuer: 'Contoso' })],
    })
    await seen('Setup for Contoso not finished')
    await click(get('button', 'Continue'))
    await seen('Sign in to Contoso')
    expect((get('textbox', 'Username') as HTMLInputElement).value).toBe('ada')
  })

  it('asks where to sign in when there is a choice, and takes a new organization when there is none', async () => {
    app = await renderApp({ connections: [connectionOf(1), connectionOf(2)] })
    await press('e', { ctrlKey: true })
    await seen('Where do you sign in?')
    await click(get('button', /^Organization 2/))
    await seen('Sign in to Organization 2')
  })

  it('begins with the form for an organization when there is none', async () => {
    app = await renderApp({ connections: [] })
    await click(get('button', 'Set up'))
    await seen('Add an organization')
    await fill(get('textbox', 'Name to show'), 'Contoso')
    await fill(get('textbox', 'User pool ID'), 'eu-west-1_AbC')
    await fill(get('textbox', 'App client ID'), 'client')
    await click(get('button', 'Save'))
    await seen('Sign in to Contoso')
  })
})
