// A forgotten password and a sign-up that is not confirmed, as a person meets them.
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, type AppErrorCode } from '../../../src/shared/errors'
import type { Output } from '../../../src/shared/contract'
import { ok } from '../../../src/shared/result'
import { codeSent, failWith, signedIn, type FakeOptions, type Handlers } from '../support/fake-api'
import { connectionOf } from '../support/fake-data'
import { all, click, fill, get, seen, text } from '../support/render-app'
import { renderWizard, type MountedWizard } from '../support/render-wizard'

let wizard: MountedWizard | null = null
afterEach(async () => {
  await wizard?.unmount()
  wizard = null
})

const northwind = connectionOf(1, { issuer: 'Northwind' })
async function open(options: FakeOptions = {}) {
  wizard = await renderWizard({}, { connections: [northwind], ...options })
  await seen('Sign in to Northwind')
  return wizard
}
const field = (name: string) => get('textbox', name) as HTMLInputElement
const noteOf = (input: HTMLInputElement) =>
  document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? ''

/** Refuses the first sign-in, and lets the next one in. */
function refusingOnce(code: AppErrorCode): Pick<Handlers, 'signIn.start'> {
  let tries = 0
  return {
    'signIn.start': () => {
      tries += 1
      return tries === 1 ? failWith(permanent(code))() : signedIn('none')
    },
  }
}

async function signInRefused(code: AppErrorCode, handlers: Partial<Handlers> = {}) {
  const opened = await open({ handlers: () => ({ ...refusingOnce(code), ...handlers }) })
  await fill(field('Username'), 'ada')
  await fill(field('Password'), 'secret')
  await click(get('button', 'Sign in'))
  return opened
}

async function withCode(handlers: Partial<Handlers> = {}) {
  const opened = await open({ handlers: () => handlers })
  await fill(field('Username'), 'ada')
  await click(get('button', 'Forgot your password?'))
  await click(get('button', 'Send a code'))
  await seen('Enter the code and a new password')
  return opened
}

async function typeAll() {
  await fill(field('Code'), '123456')
  await fill(field('New password'), 'better')
  await fill(field('New password again'), 'better')
  await click(get('button', 'Set new password'))
}

describe('a forgotten password', () => {
  it('takes the user name along, and asks for it first', async () => {
    const { fake } = await open()
    await fill(field('Username'), 'ada')
    await click(get('button', 'Forgot your password?'))
    await seen('Reset your password')
    expect(field('Username').value).toBe('ada')
    expect(document.activeElement).toBe(field('Username'))
    expect(fake.callsOf('password.forgot')).toHaveLength(0)
  })

  it('is offered where a password is said to be wrong', async () => {
    await signInRefused('wrongCredentials')
    await seen('The username or password is wrong')
    const [, inTheNotice] = all('button', 'Forgot your password?').reverse()
    if (inTheNotice === undefined) throw new Error('It is there once only')
    await click(inTheNotice)
    await seen('Reset your password')
  })

  it.each([
    ['by email', codeSent('a***@e***'), 'a code is on its way to you by email, to a***@e***.'],
    [
      'by text message',
      ok({ delivery: { medium: 'sms', destination: '+*******1234' } }),
      'a code is on its way to you by text message, to +*******1234.',
    ],
    ['somehow', ok({ delivery: null }), 'a code is on its way to you.'],
  ] satisfies [string, Output<'password.forgot'>, string][])(
    'is told where a code goes (%s), without a promise',
    async (_, answer, sentence) => {
      await withCode({ 'password.forgot': () => answer })
      expect(text()).toContain(`If Northwind knows you by this username, ${sentence}`)
    },
  )

  it('has fields that a system can fill in', async () => {
    await withCode()
    expect(field('Code').autocomplete).toBe('one-time-code')
    expect(field('New password').autocomplete).toBe('new-password')
    expect(document.activeElement).toBe(field('Code'))
  })

  it('ends signed in', async () => {
    await withCode({ 'signIn.start': () => signedIn('none') })
    await typeAll()
    await seen('You are signed in')
  })

  it.each([
    ['sentCodeWrong', 'Code', 'The code was not accepted.'],
    ['sentCodeExpired', 'Code', 'This code is no longer valid.'],
    ['passwordTooWeak', 'New password', 'The new password is too weak.'],
    ['passwordReused', 'New password', 'You have used this password before.'],
  ] as const)('is told at its field that something is wrong: %s', async (code, label, sentence) => {
    await withCode({ 'password.reset': failWith(permanent(code)) })
    await typeAll()
    await seen(sentence)
    expect(noteOf(field(label))).toContain(sentence)
    expect(field(label).value).not.toBe('')
  })

  it('is told of a space at the end of the new password before it is sent', async () => {
    const { fake } = await withCode()
    await fill(field('Code'), '123456')
    await fill(field('New password'), 'better ')
    await fill(field('New password again'), 'better ')
    await click(get('button', 'Set new password'))
    expect(noteOf(field('New password'))).toContain('begins or ends with a space')
    expect(document.activeElement).toBe(field('New password'))
    expect(fake.callsOf('password.reset')).toHaveLength(0)
  })

  it('is told above the form what is about no field, with what helps', async () => {
    await withCode({ 'password.reset': failWith(permanent('resetOutcomeUnknown')) })
    await typeAll()
    await seen('The sign-in service’s answer was lost')
    get('button', 'Sign in with the new password')
  })

  it('cannot ask for another code at once, and keeps the focus where it is', async () => {
    const { fake } = await withCode()
    const again = get('button', /^Send a new code in/)
    expect(again.getAttribute('aria-disabled')).toBe('true')
    await click(again)
    expect(fake.callsOf('password.forgot')).toHaveLength(1)
  })

  it('goes back to the door', async () => {
    await withCode()
    await click(get('button', 'Back'))
    await seen('Sign in to Northwind')
    expect(field('Username').value).toBe('ada')
  })
})

it('a password that has to be reset leads to a code by one button', async () => {
  const { fake } = await signInRefused('passwordResetRequired')
  await seen('Your password has to be reset first')
  await click(get('button', 'Reset password'))
  await seen('Enter the code and a new password')
  expect(fake.callsOf('password.forgot')).toHaveLength(1)
})

describe('a sign-up that is not confirmed', () => {
  const confirming = async (handlers: Partial<Handlers> = {}) => {
    const opened = await signInRefused('userNotConfirmed', handlers)
    await seen('This user is not confirmed yet')
    await click(get('button', 'Confirm sign-up'))
    await seen('Confirm your sign-up')
    return opened
  }

  it('is confirmed with the code that came, and goes on', async () => {
    const { fake } = await confirming()
    expect(text()).toContain('Northwind sent you a message when you signed up.')
    await fill(field('Code'), '123456')
    await click(get('button', 'Confirm'))
    await seen('You are signed in')
    expect(fake.callsOf('signUp.resend')).toHaveLength(0)
  })

  it('has a new code sent, and says that only the newest counts', async () => {
    await confirming()
    await click(get('button', 'Send a new code'))
    await seen('Only the newest one is valid.')
    expect(text()).toContain('by email, to a***@e***.')
  })

  it('says why no new code was sent, where it was asked for', async () => {
    await confirming({ 'signUp.resend': failWith(permanent('codeLimitReached')) })
    await click(get('button', 'Send a new code'))
    await seen('Too many tries for now')
    get('button', 'Send a new code')
  })

  it('goes on by itself where a link was opened instead', async () => {
    await confirming()
    await click(get('button', 'I opened a link instead'))
    await seen('You are signed in')
  })
})
