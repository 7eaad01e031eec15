// The other ways in as a person meets them.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import type { Challenge, ConnectionSummary } from '../../../src/shared/models'
import { challenged, failWith, never, type FakeOptions } from '../support/fake-api'
import { connectionOf } from '../support/fake-data'
import { all, click, fill, get, press, seen, text, until } from '../support/render-app'
import { renderWizard, type MountedWizard } from '../support/render-wizard'

let wizard: MountedWizard | null = null
afterEach(async () => {
  await wizard?.unmount()
  wizard = null
})

const northwind = connectionOf(1, { issuer: 'Northwind' })
const inBrowser = {
  ...northwind,
  managedLogin: { domain: 'https://northwind.example', redirectPorts: [42_813] },
}

async function open(options: FakeOptions = {}) {
  wizard = await renderWizard({}, { connections: [northwind], ...options })
  await seen('Sign in to Northwind')
  return wizard
}

async function signInWithPassword() {
  await fill(field('Username'), 'ada')
  await fill(field('Password'), 'secret')
  await click(get('button', 'Sign in'))
}

const field = (name: string) => get('textbox', name) as HTMLInputElement

describe('the door', () => {
  it('asks for a user name and a password, with the other ways below', async () => {
    await open()
    expect(field('Username').value).toBe('')
    get('button', 'Sign in')
    get('button', 'Sign in without a password')
    get('button', 'Use an access token')
    expect(all('button', 'Sign in with your browser')).toHaveLength(0)
  })

  it('shows that a request is repeated, beside what is busy', async () => {
    const { fake } = await open({ handlers: () => ({ 'signIn.start': never }) })
    await fill(field('Username'), 'ada')
    await fill(field('Password'), 'secret')
    await click(get('button', 'Sign in'))
    await act(async () => {
      fake.emit('service.retrying', { attempt: 2, of: 3, retryAt: Date.now() + 1900 })
      await Promise.resolve()
    })
    expect(text()).toContain('The sign-in service did not answer. Trying again in 2 seconds (2 of 3)…')
  })
})

describe('without a password', () => {
  it('needs the user name first', async () => {
    const { fake } = await open()
    await click(get('button', 'Sign in without a password'))
    expect(text()).toContain('Type your username first.')
    expect(field('Username').getAttribute('aria-invalid')).toBe('true')
    await fill(field('Username'), 'ada')
    expect(text()).not.toContain('Type your username first.')
    await click(get('button', 'Sign in without a password'))
    await seen('How do you want to sign in?')
    expect(fake.callsOf('signIn.startWithoutPassword')).toHaveLength(1)
  })

  it('asks for the password where that is chosen and none was typed', async () => {
    const { fake } = await open({
      handlers: () => ({ 'signIn.respond': failWith(permanent('wrongCredentials')) }),
    })
    await fill(field('Username'), 'ada')
    await click(get('button', 'Sign in without a password'))
    await click(get('button', /^Password/))
    await seen('Enter your password')
    expect(fake.callsOf('signIn.respond')).toHaveLength(0)
    await fill(field('Password'), 'secret')
    await click(get('button', 'Sign in'))
    await seen('The username or password is wrong')
    expect(field('Password').value).toBe('secret')
    await click(get('button', 'Another method'))
    await click(get('button', /^Email/))
    expect(fake.callsOf('signIn.respond').map(({ input }) => input)).toMatchObject([
      { answer: { kind: 'usePassword', password: 'secret' } },
      { answer: { kind: 'useSentCode', choice: 'emailCode' } },
    ])
  })
})

describe('in the browser', () => {
  it('comes first where the organization has a page, and the password is one click away', async () => {
    await open({ connections: [inBrowser] })
    get('button', 'Sign in with your browser')
    expect(all('textbox')).toHaveLength(0)
    await click(get('button', 'Sign in here with a password'))
    expect(field('Password').value).toBe('')
    get('button', 'Sign in with your browser')
  })

  it('says what happens next, and can be left', async () => {
    const { fake } = await open({
      connections: [inBrowser],
      handlers: () => ({ 'signIn.startInBrowser': never }),
    })
    await click(get('button', 'Sign in with your browser'))
    await seen('Continue in your browser')
    expect(text()).toContain('Waiting for your browser…')
    expect(get('timer').textContent).toMatch(/^[45]:\d\d left$/)
    await click(get('button', 'Cancel'))
    await seen('Sign in to Northwind')
    expect(fake.callsOf('signIn.cancelInBrowser')).toHaveLength(1)
  })

  it('says what went wrong, and opens it again', async () => {
    const { fake } = await open({
      connections: [inBrowser],
      handlers: () => ({ 'signIn.startInBrowser': failWith(permanent('browserSignInTimedOut')) }),
    })
    await click(get('button', 'Sign in with your browser'))
    await seen('Your browser did not come back in time')
    await click(get('button', 'Open your browser again'))
    expect(fake.callsOf('signIn.startInBrowser')).toHaveLength(2)
  })
})

describe('a passkey', () => {
  const choices: Challenge = { kind: 'selectFirstFactor', choices: ['emailCode', 'passkey'] }
  const choose = async (connection: ConnectionSummary = inBrowser) => {
    const opened = await open({
      connections: [{ ...connection, kind: 'practice' }],
      handlers: () => ({
        'signIn.start': () => challenged(choices, Date.now() + 180_000),
        'signIn.startInBrowser': never,
      }),
    })
    await signInWithPassword()
    await seen('How do you want to sign in?')
    await click(get('button', /^Passkey/))
    await seen('Your passkey works in your browser')
    return opened
  }

  it('leads to the browser, and ends the sign-in that it takes the place of', async () => {
    const { fake } = await choose()
    await click(get('button', 'Sign in with your browser'))
    await seen('Continue in your browser')
    expect([fake.callsOf('signIn.respond'), fake.callsOf('signIn.end')]).toMatchObject([[], [{}]])
  })

  it('leads back to the other ways', async () => {
    await choose()
    await click(get('button', 'Another method'))
    await seen('How do you want to sign in?')
  })

  it('says what to ask for where Keyturn does not know the page', async () => {
    await choose({ ...inBrowser, managedLogin: null })
    expect(text()).toContain('Keyturn does not know the address of the sign-in page of Northwind.')
    expect(all('button', 'Sign in with your browser')).toHaveLength(0)
  })
})

describe('a question that only the organization’s own page can ask', () => {
  it('leads to the browser', async () => {
    const { fake } = await open({
      connections: [{ ...inBrowser, kind: 'practice' }],
      handlers: () => ({
        'signIn.start': () => challenged({ kind: 'elsewhere', what: 'custom' }, Date.now() + 180_000),
        'signIn.startInBrowser': never,
      }),
    })
    await signInWithPassword()
    await seen('This sign-in goes on in your browser')
    await click(get('button', 'Sign in with your browser'))
    expect(fake.callsOf('signIn.startInBrowser')).toHaveLength(1)
  })
})

describe('an organization that sends codes, and has to be told where to', () => {
  const setUp: Challenge = { kind: 'setUp', totpOffered: false, sentCodes: ['email', 'sms'] }
  const asked = async () => {
    const opened = await open({
      handlers: () => ({
        'signIn.start': () => challenged(setUp, Date.now() + 180_000),
        'signIn.respond': () =>
          challenged({ kind: 'sentCode', medium: 'email', destination: 'a***@n***' }, Date.now() + 180_000),
      }),
    })
    await signInWithPassword()
    await seen('Where should your codes go?')
    return opened
  }

  it('is given an e-mail address, and asks for the code', async () => {
    const { fake } = await asked()
    expect((get('button', 'Send me a code') as HTMLButtonElement).disabled).toBe(true)
    await fill(field('Email address'), 'ada')
    await click(get('button', 'Send me a code'))
    expect([field('Email address').getAttribute('aria-invalid'), fake.callsOf('signIn.respond')]).toEqual([
      'true',
      [],
    ])
    await fill(field('Email address'), 'ada@northwind.example')
    await click(get('button', 'Send me a code'))
    await seen('Enter the code that was sent to you')
    expect(fake.callsOf('signIn.respond')[0]?.input).toMatchObject({
      answer: { kind: 'setUpSentCode', medium: 'email', destination: 'ada@northwind.example' },
    })
  })

  it('is given a phone number instead', async () => {
    const { fake } = await asked()
    await click(get('button', 'By text message instead'))
    await fill(field('Phone number'), '+1 (555) 0100-123')
    await click(get('button', 'Send me a code'))
    expect(fake.callsOf('signIn.respond')[0]?.input).toMatchObject({
      answer: { kind: 'setUpSentCode', medium: 'sms', destination: '+1 (555) 0100-123' },
    })
  })
})

describe('with an access token', () => {
  const paste = async (options: FakeOptions = {}) => {
    const opened = await open(options)
    await click(get('button', 'Use an access token'))
    await seen('For administrators and developers')
    await fill(get('textbox', 'Access token'), 'abc.def.ghi')
    return opened
  }

  it('hides what is pasted until the person asks to see it', async () => {
    await paste()
    expect(get('textbox', 'Access token').className).toContain('hidden')
    await click(get('button', 'Show access token'))
    expect(get('textbox', 'Access token').className).not.toContain('hidden')
  })

  it('is sent by Enter, and leads to enrolling', async () => {
    const { fake } = await paste()
    get('textbox', 'Access token').focus()
    await press('Enter')
    await seen('You are signed in')
    expect(fake.callsOf('signIn.startWithAccessToken')[0]?.input).toMatchObject({
      accessToken: 'abc.def.ghi',
    })
  })

  it.each([
    ['accessTokenExpired', 'This access token has expired. Get a new one and paste it here.'],
    ['accessTokenIsIdToken', 'This is an ID token.'],
    ['accessTokenScopeMissing', 'This sign-in is not allowed to set up codes.'],
  ] as const)('says at the field what is wrong with it: %s', async (code, sentence) => {
    await paste({ handlers: () => ({ 'signIn.startWithAccessToken': failWith(permanent(code)) }) })
    await click(get('button', 'Continue'))
    await seen(sentence)
    const token = get('textbox', 'Access token') as HTMLTextAreaElement
    expect(token.getAttribute('aria-invalid')).toBe('true')
    expect(token.value).toBe('abc.def.ghi')
    expect(all('button', 'Start again')).toHaveLength(0)
  })

  it('offers to try again where it is not the token', async () => {
    const offline = failWith(transient('networkUnreachable'))
    await paste({ handlers: () => ({ 'signIn.startWithAccessToken': offline }) })
    await click(get('button', 'Continue'))
    await seen('The sign-in service cannot be reached')
    get('button', 'Try again')
  })

  it('leads back to the password', async () => {
    await paste()
    await click(get('button', 'Sign in here with a password'))
    await until(() => all('textbox', 'Password').length === 1, 'the password')
  })
})
