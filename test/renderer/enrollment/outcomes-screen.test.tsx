// How the wizard ends, as a person meets it: continued, tested, remembered, and ready for a bad day.
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import { fail, ok } from '../../../src/shared/result'
import type { EnrollmentStart } from '../../../src/renderer/enrollment/wizard/enrollment-slot'
import { challenged, failWith, signedIn, type FakeOptions, type Handlers } from '../support/fake-api'
import { accountOf, connectionOf, enrollmentOf } from '../support/fake-data'
import { accountIdOf } from '../support/fake-ids'
import { all, click, fill, get, seen, text } from '../support/render-app'
import { renderWizard, type MountedWizard } from '../support/render-wizard'

let wizard: MountedWizard | null = null
afterEach(async () => {
  await wizard?.unmount()
  wizard = null
})

const connection = connectionOf(1, { issuer: 'Northwind' })
const account = accountOf(1)

async function signIn(start: EnrollmentStart, options: FakeOptions = {}) {
  wizard = await renderWizard(start, { connections: [connection], accounts: [account], ...options })
  await fill(get('textbox', 'Password'), 'secret')
  await click(get('button', 'Sign in'))
  return wizard
}

describe('continuing an unfinished enrollment', () => {
  const unfinished = enrollmentOf(1, { issuer: 'Northwind', accountId: account.id })
  const start = { connectionId: connection.id, username: 'ada', unfinished }

  it('says that the earlier key is kept where a new one is needed', async () => {
    await signIn(start, { enrollments: [unfinished] })
    await seen('Ready to set up your codes')
    expect(text()).toContain('You get a new key for this. The one from before is kept.')
  })

  it('offers a new key beside the next code where the stored one is not accepted', async () => {
    const { fake } = await signIn(start, {
      enrollments: [unfinished],
      handlers: () => ({
        'signIn.start': () => signedIn('none'),
        'enrollment.verify': failWith(transient('wrongCode')),
      }),
    })
    await seen('The code was not accepted')
    get('button', 'Try again with the next code')
    await click(get('button', 'Get a new key'))
    await seen('The code was not accepted')
    expect(fake.callsOf('enrollment.associate')).toHaveLength(1)
    expect(all('button', 'Get a new key')).toHaveLength(0)
  })

  it('offers a new key where the earlier one leads nowhere', async () => {
    const accepted = { ...unfinished, phase: 'verified' } as const
    await signIn(start, {
      enrollments: [accepted],
      handlers: () => ({ 'enrollment.finish': failWith(permanent('requestRefused')) }),
    })
    await seen('The sign-in service refused this request')
    get('button', 'Get a new key')
  })

  it('says that the sign-in has settled it', async () => {
    await signIn(start, { handlers: () => ({ 'signIn.start': () => signedIn('softwareToken') }) })
    await seen('Confirmed')
    expect(all('button', 'Replace with a new key…')).toHaveLength(0)
  })
})

describe('asking for a key as someone whom the organization has shut out', () => {
  const start = { connectionId: connection.id, username: 'ada' }

  it.each([
    ['userRemoved', 'This user is no longer at your organization'],
    ['userDisabled', 'This user is disabled'],
    ['notAllowed', 'Your organization did not allow this'],
    ['passwordSignInNeeded', 'This needs a sign-in with your password'],
  ] as const)('says so (%s), and leads to another sign-in', async (code, sentence) => {
    const { fake } = await signIn(start, {
      handlers: () => ({ 'enrollment.associate': failWith(permanent(code)) }),
    })
    await seen('Ready to set up your codes')
    await click(get('button', 'Set up now'))
    await seen(sentence)
    await click(get('button', 'Sign in again'))
    expect(fake.callsOf('signIn.start')).toHaveLength(2)
  })

  it('says so at the sign-in itself, where that is already what to do', async () => {
    await signIn(start, { handlers: () => ({ 'signIn.start': failWith(permanent('userDisabled')) }) })
    await seen('This user is disabled')
    expect(all('button', 'Sign in again')).toEqual([])
  })
})

describe('testing a sign-in', () => {
  const start = {
    purpose: 'test',
    connectionId: connection.id,
    username: 'ada',
    accountId: account.id,
  } as const
  const test = (handlers: Partial<Handlers> = {}) => signIn(start, { handlers: () => handlers })
  const ownCode = () =>
    challenged(
      { kind: 'softwareToken', deviceName: null, account: { accountId: account.id, readyAt: Date.now() } },
      Date.now() + 180_000,
    )

  it('asks only for the password of the user that is fixed', async () => {
    wizard = await renderWizard(start, { connections: [connection] })
    await seen('Test your sign-in')
    expect(all('textbox').map((field) => field.getAttribute('type'))).toEqual(['password'])
    expect(text()).toContain('ada')
  })

  it('says that it works, and leads back', async () => {
    const { left } = await test({ 'signIn.start': ownCode })
    await seen('Northwind accepted the code of ada.')
    await click(get('button', 'Back to the account'))
    expect(left()).toBe(true)
  })

  it('lets the person type a code only after ours was refused', async () => {
    let refuse: () => void = () => undefined
    await test({
      'signIn.start': ownCode,
      'signIn.respond': () =>
        new Promise((resolve) => (refuse = () => resolve(fail(transient('wrongCode'))))),
    })
    await seen('Sending the code…')
    expect(all('button', 'Type a code instead')).toHaveLength(0)
    refuse()
    await seen('The code was not accepted')
    get('button', 'Type a code instead')
  })

  it.each([
    ['none', 'Northwind did not ask for a code'],
    ['sentCode', 'Northwind sent you a code instead'],
  ] as const)('tells what happened otherwise: %s', async (factor, sentence) => {
    const { left } = await test({ 'signIn.start': () => signedIn(factor) })
    await seen(sentence)
    await click(get('button', 'Back to the account'))
    expect(left()).toBe(true)
  })

  it('leads to a new key where the one here does not count', async () => {
    await test()
    await seen('The key here is not the valid one')
    await click(get('button', 'Set up again'))
    await seen('Ready to set up your codes')
  })
})

describe('remembering this computer', () => {
  const askFirst = () => {
    const answer = signedIn('softwareToken')
    return answer.ok && answer.value.state === 'signedIn'
      ? ok({ ...answer.value, device: 'askFirst' as const })
      : fail(transient('internal'))
  }
  const asked = 'Northwind can remember this computer and not ask for a code here next time.'
  const start = { username: 'ada' }

  it('is one question, answered by one click', async () => {
    await signIn(start, { handlers: () => ({ 'signIn.start': askFirst }) })
    await seen(asked)
    await click(get('button', 'Remember this computer'))
    await seen('This computer is remembered.')
  })

  it('is gone when it is declined', async () => {
    const { fake } = await signIn(start, { handlers: () => ({ 'signIn.start': askFirst }) })
    await click(get('button', 'Not now'))
    expect(text()).not.toContain(asked)
    expect(fake.callsOf('signIn.rememberDevice')).toHaveLength(0)
  })
})

describe('the card for the day on which this computer is lost', () => {
  const enroll = async (handlers: Partial<Handlers> = {}) => {
    const mounted = await signIn({ username: 'ada' }, { handlers: () => handlers })
    await seen('Ready to set up your codes')
    await click(get('button', 'Set up now'))
    await seen('Your codes are set up')
    expect(text()).toContain('If this computer is lost')
    return mounted
  }

  it('is saved, and says so', async () => {
    const { fake } = await enroll()
    await click(get('button', 'Save the card…'))
    await seen('The card is saved.')
    expect(fake.callsOf('helpDeskCard.save').map(({ input }) => input)).toEqual([
      { accountId: accountIdOf(1001) },
    ])
  })

  it('says nothing when the person thinks better of it', async () => {
    await enroll({ 'helpDeskCard.save': () => ok({ outcome: 'cancelled' }) })
    await click(get('button', 'Save the card…'))
    expect(text()).not.toContain('The card is saved.')
    get('button', 'Save the card…')
  })

  it('says what went wrong', async () => {
    await enroll({ 'helpDeskCard.save': failWith(transient('fileNotSaved')) })
    await click(get('button', 'Save the card…'))
    await seen('The file could not be saved')
  })

  it('can be read here', async () => {
    await enroll()
    await click(get('button', 'Show'))
    await seen('aws cognito-idp admin-delete-software-token')
    await click(get('button', 'Close'))
    expect(text()).not.toContain('aws cognito-idp')
  })
})
