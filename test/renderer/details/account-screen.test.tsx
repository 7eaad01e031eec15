// The details of an account as a person meets them: opened from the list, read from the organization,
// changed, left again.
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import type { MfaState, PoolAccountState } from '../../../src/shared/models'
import { ok } from '../../../src/shared/result'
import { failWith, type FakeOptions } from '../support/fake-api'
import { accountOf, connectionOf, enrolledAs, everydayAccounts, mfaOf } from '../support/fake-data'
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
afterEach(async () => {
  await app?.unmount()
  app = null
})

const northwind = accountOf(1, {
  issuer: 'Northwind',
  accountName: 'ada.lovelace',
  enrolledWith: enrolledAs('ada.lovelace'),
})
const accounts = [northwind, ...everydayAccounts.slice(1, 3)]

const signedIn = (mfa: MfaState): PoolAccountState => ({ session: 'signedIn', keptIn: 'memory', mfa })
const preferred = mfaOf({ SOFTWARE_TOKEN_MFA: 'preferred' })

async function open(options: FakeOptions = {}, name = 'Northwind, ada.lovelace') {
  const connections = [connectionOf(1, { issuer: 'Northwind' })]
  app = await renderApp({ accounts, connections, ...options })
  await focus(get('button', name))
  await press('i', { ctrlKey: true })
  await until(() => all('button', 'Remove account…').length === 1, 'the details')
  return app.fake
}
const openSignedIn = (mfa: MfaState, options: FakeOptions = {}) =>
  open({ poolAccount: signedIn(mfa), ...options })
const announcement = () => document.querySelector('[data-testid=announcement]')?.textContent ?? ''
async function confirmed(question: string, answer: string) {
  await click(get('button', question))
  await until(() => all('alertdialog').length === 1, 'the question')
  await click(get('button', answer))
}

describe('the details of an account', () => {
  it('say who it is, how it stands and how its codes are made', async () => {
    await open()
    get('heading', 'Northwind')
    expect(text()).toContain('ada.lovelace')
    expect(text()).toContain('Ready to use. Added on 9 October 2025.')
    expect(text()).toContain('6 digits · new every 30 seconds · SHA-1')
    expect(document.querySelectorAll('[data-testid=code]')).toHaveLength(1)
    expect(get('button', 'Codes').closest('nav')).toBeNull()
  })

  it('remember who could read along when it was enrolled', async () => {
    const enrolledWith = { ...enrolledAs('ada.lovelace'), inspectedBy: 'Acme Security Root' }
    await open({ accounts: [{ ...northwind, enrolledWith }] })
    expect(text()).toContain('When it was set up, Acme Security Root could read along.')
  })

  it('copy the code, and say what becomes of the copy: for the eye beside the button', async () => {
    await open({ settings: { clearClipboardAfter: 30 } })
    await click(get('button', 'Copy code'))
    await seen('Cleared in 30\u00a0s')
    expect(announcement()).toContain('The clipboard is cleared in 30 seconds')
    get('button', 'Copied')
  })

  it('open from the menu of a row too', async () => {
    app = await renderApp({ accounts })
    await click(get('button', 'More for Northwind, ada.lovelace'))
    await until(() => all('menuitem', 'Details…').length === 1, 'the menu')
    await click(get('menuitem', 'Details…'))
    await until(() => all('button', 'Remove account…').length === 1, 'the details')
  })

  it.each([
    ['Escape', () => press('Escape')],
    ['the way back', () => click(get('button', 'Codes'))],
  ])('are left with %s, and the row has the focus again', async (_, leave) => {
    await open({}, 'GitHub, ada-lovelace')
    await leave()
    await until(() => document.activeElement?.getAttribute('aria-label') === 'GitHub, ada-lovelace', 'focus')
  })

  it('keep the codes marked as the current place', async () => {
    await open()
    const codes = all('button', 'Codes').find((button) => button.closest('nav') !== null)
    expect(codes?.getAttribute('aria-current')).toBe('page')
  })

  it('ask no organization about an account that was not enrolled', async () => {
    const fake = await open({}, 'GitHub, ada-lovelace')
    expect(fake.callsOf('poolAccount.read')).toEqual([])
    expect(text()).not.toContain('Your organization')
    expect(text()).not.toContain('If this computer is lost')
  })

  it('offer the card for the help desk', async () => {
    await open()
    get('heading', 'If this computer is lost')
  })

  it('remove the account after a question, and lead back to the list', async () => {
    const fake = await open()
    await confirmed('Remove account…', 'Remove')
    await seen('is removed.')
    expect(fake.callsOf('accounts.trash')[0]?.input).toEqual({ accountId: northwind.id })
    await until(() => all('button', 'Remove account…').length === 0, 'the list')
    get('button', 'GitHub, ada-lovelace')
  })
})

describe('what the organization knows', () => {
  it('is for who is signed in; signing in opens the wizard for that user', async () => {
    await open()
    await seen('Sign in to see and change how Northwind asks for codes.')
    await click(get('button', 'Sign in'))
    await until(() => all('textbox', 'Username').length === 1, 'the wizard')
    expect(get('textbox', 'Username')).toHaveProperty('value', 'ada.lovelace')
  })

  it.each<[string, MfaState]>([
    ['Asked for at every sign-in.', preferred],
    ['Asked for at every sign-in.', mfaOf({ SOFTWARE_TOKEN_MFA: 'on' })],
    ['Can be chosen at sign-in.', mfaOf({ SOFTWARE_TOKEN_MFA: 'on', SMS_MFA: 'on' })],
    ['Not required: your password alone is enough.', mfaOf({})],
    ['Not required: a text message is sent to you.', mfaOf({ SMS_MFA: 'on' })],
  ])('is said in a person’s words: %s', async (sentence, mfa) => {
    await openSignedIn(mfa)
    await seen(sentence)
  })

  it('shows codes that are sent with where they go to', async () => {
    await openSignedIn(
      mfaOf({ SOFTWARE_TOKEN_MFA: 'on', EMAIL_OTP: 'preferred' }, { EMAIL_OTP: 'ada@northwind.example' }),
    )
    await seen('Codes by email')
    await seen('Sent at every sign-in. They go to ada@northwind.example.')
    expect(text()).not.toContain('Codes by text message')
  })

  it.each([
    ['EMAIL_OTP', 'Codes by email'],
    ['SMS_MFA', 'Codes by text message'],
  ] as const)('lets %s be turned on where there is somewhere to send codes to', async (factor, title) => {
    const fake = await openSignedIn(mfaOf({ SOFTWARE_TOKEN_MFA: 'preferred' }, { [factor]: 'somewhere' }))
    await seen('Turned off. They would go to somewhere.')
    await click(get('button', `Turn on ${title}`))
    expect(fake.callsOf('poolAccount.setFactor')[0]?.input).toMatchObject({ factor, to: 'on' })
    await seen('Can be chosen at sign-in. They go to somewhere.')
    expect(announcement()).toContain(`${title}: turned on.`)
  })

  it('turns codes by e-mail off after saying what is asked for instead', async () => {
    const fake = await openSignedIn(mfaOf({ SOFTWARE_TOKEN_MFA: 'on', EMAIL_OTP: 'preferred' }))
    await seen('Codes by email')
    await click(get('button', 'Turn off… Codes by email'))
    await seen('a code from your authenticator app will be asked for instead.')
    get('alertdialog', 'Turn off codes by email at Northwind?')
    await click(get('button', 'Turn off'))
    expect(fake.callsOf('poolAccount.setFactor')[0]?.input).toEqual({
      accountId: northwind.id,
      factor: 'EMAIL_OTP',
      to: 'off',
    })
  })

  it('warns when the only factor is one by e-mail and is turned off', async () => {
    await openSignedIn(mfaOf({ EMAIL_OTP: 'preferred' }))
    await click(get('button', 'Turn off… Codes by email'))
    await seen('Your password alone will be enough to sign in.')
  })

  it('says that the organization refuses a factor, and shows it as it is', async () => {
    await openSignedIn(mfaOf({ SOFTWARE_TOKEN_MFA: 'preferred' }, { EMAIL_OTP: 'ada@northwind.example' }), {
      handlers: () => ({ 'poolAccount.setFactor': failWith(permanent('factorNotOffered')) }),
    })
    await click(get('button', 'Turn on Codes by email'))
    await seen('Your organization does not offer these codes')
    expect(text()).toContain('Turned off. They would go to ada@northwind.example.')
  })

  it('can be turned off after its consequence was said', async () => {
    const fake = await openSignedIn(preferred)
    await click(get('button', 'Turn off…'))
    await seen('Your password alone will be enough to sign in.')
    await click(get('button', 'Turn off'))
    expect(fake.callsOf('poolAccount.setFactor')[0]?.input).toEqual({
      accountId: northwind.id,
      factor: 'SOFTWARE_TOKEN_MFA',
      to: 'off',
    })
    await seen('Not required: your password alone is enough.')
    expect(announcement()).toContain('Codes are turned off.')
  })

  it('can be turned on: asked for where it is the only way, a choice where there are others', async () => {
    const fake = await openSignedIn(mfaOf({}))
    await click(get('button', 'Turn on'))
    expect(fake.callsOf('poolAccount.setFactor')[0]?.input).toMatchObject({ to: 'preferred' })
    await app?.unmount()
    const other = await openSignedIn(mfaOf({ EMAIL_OTP: 'on' }))
    await click(get('button', 'Turn on'))
    expect(other.callsOf('poolAccount.setFactor')[0]?.input).toMatchObject({ to: 'on' })
  })

  it('can be made the first choice', async () => {
    const fake = await openSignedIn(mfaOf({ SOFTWARE_TOKEN_MFA: 'on', EMAIL_OTP: 'preferred' }))
    await click(get('button', 'Ask for these codes first'))
    await seen('Asked for at every sign-in.')
    expect(fake.callsOf('poolAccount.setFactor')[0]?.input).toMatchObject({
      factor: 'SOFTWARE_TOKEN_MFA',
      to: 'preferred',
    })
  })

  it('says well that the organization requires codes, and shows what still holds', async () => {
    await openSignedIn(preferred, {
      handlers: () => ({ 'poolAccount.setFactor': failWith(permanent('softwareTokenRequired')) }),
    })
    await confirmed('Turn off…', 'Turn off')
    await seen('Your organization requires a code')
    expect(text()).toContain('Asked for at every sign-in.')
  })

  it('keeps the sign-in in the keychain by a switch, and forgets it by the same', async () => {
    const fake = await openSignedIn(preferred)
    const stay = () => get('switch', 'Stay signed in on this computer')
    expect(stay().getAttribute('aria-checked')).toBe('false')
    await click(stay())
    expect(stay().getAttribute('aria-checked')).toBe('true')
    await click(stay())
    expect(fake.callsOf('poolAccount.keepSignedIn').map(({ input }) => input)).toEqual([
      { accountId: northwind.id, keptIn: 'keychain' },
      { accountId: northwind.id, keptIn: 'memory' },
    ])
  })

  it('sets the switch back when the keychain refuses', async () => {
    await openSignedIn(preferred, {
      handlers: () => ({ 'poolAccount.keepSignedIn': failWith(transient('keychainLocked')) }),
    })
    await click(get('switch'))
    await seen('This computer’s keychain is locked')
    expect(get('switch').getAttribute('aria-checked')).toBe('false')
  })

  it('signs out, and the focus is not lost', async () => {
    const fake = await openSignedIn(preferred)
    await focus(get('button', 'Sign out'))
    await click(get('button', 'Sign out'))
    await seen('Not signed in')
    expect(fake.callsOf('poolAccount.signOut')).toHaveLength(1)
    expect(document.activeElement?.textContent).toBe('Your organization')
  })

  it('shows what is true after a sign-out that failed', async () => {
    const fake = await openSignedIn(preferred, {
      handlers: () => ({ 'poolAccount.signOut': failWith(transient('networkUnreachable')) }),
    })
    fake.script({ 'poolAccount.read': () => ok({ session: 'signedOut' }) })
    await click(get('button', 'Sign out'))
    await seen('The sign-in service cannot be reached')
    expect(text()).toContain('Not signed in')
  })

  it('says what a sign-out means that the organization could not be told of', async () => {
    await openSignedIn(preferred, { handlers: () => ({ 'poolAccount.signOut': () => ok({ told: 'no' }) }) })
    await click(get('button', 'Sign out'))
    await seen('Signed out on this computer')
    expect(text()).toContain('Northwind could not be told.')
    expect(text()).toContain('Not signed in')
  })

  it('says that the keychain has not taken the sign-in, and tries again by the same switch', async () => {
    const fake = await open({ poolAccount: { session: 'signedIn', keptIn: 'notKept', mfa: preferred } })
    await seen('The keychain did not store your renewed sign-in')
    expect(get('switch').getAttribute('aria-checked')).toBe('false')
    await click(get('switch'))
    expect(fake.callsOf('poolAccount.keepSignedIn')[0]?.input).toMatchObject({ keptIn: 'keychain' })
    expect(text()).not.toContain('The keychain did not store')
  })

  it.each([
    ['userRemoved', 'This user is no longer at your organization'],
    ['signedOutEverywhere', 'You have been signed out'],
    ['signInRanOut', 'Your sign-in has run out'],
    ['signInNotRenewed', 'Your sign-in could not be renewed'],
  ] as const)('says that it was ended, by %s, and leads to signing in', async (code, sentence) => {
    await open({ handlers: () => ({ 'poolAccount.read': failWith(permanent(code)) }) })
    await seen(sentence)
    expect(all('button', 'Try again')).toEqual([])
    await click(get('button', 'Sign in'))
    await until(() => all('textbox', 'Username').length === 1, 'the wizard')
  })

  it.each([
    ['userDisabled', 'This user is disabled'],
    ['notAllowed', 'Your organization did not allow this'],
  ] as const)('offers to sign in again, or out, where %s leaves nothing else', async (code, sentence) => {
    const fake = await open({ handlers: () => ({ 'poolAccount.read': failWith(permanent(code)) }) })
    await seen(sentence)
    get('button', 'Sign in again')
    await click(get('button', 'Sign out here'))
    expect(fake.callsOf('poolAccount.signOut')).toHaveLength(1)
    await seen('Not signed in')
  })

  it('offers to sign in again when a change is refused for no reason, and shows what holds', async () => {
    await openSignedIn(preferred, {
      handlers: () => ({ 'poolAccount.setFactor': failWith(permanent('notAllowed')) }),
    })
    await confirmed('Turn off…', 'Turn off')
    await seen('Your organization did not allow this')
    expect(text()).toContain('Asked for at every sign-in.')
    await click(get('button', 'Sign in again'))
    await until(() => all('textbox', 'Username').length === 1, 'the wizard')
  })

  it('notices that it was signed out meanwhile', async () => {
    await openSignedIn(preferred, {
      handlers: () => ({ 'poolAccount.keepSignedIn': failWith(permanent('accessTokenRevoked')) }),
    })
    await click(get('switch'))
    await seen('You have been signed out')
    get('button', 'Sign in')
  })

  it('can be asked again when it could not be reached', async () => {
    const fake = await open({
      handlers: () => ({ 'poolAccount.read': failWith(transient('networkUnreachable')) }),
    })
    await seen('Codes keep working.')
    fake.script({ 'poolAccount.read': () => ok(signedIn(preferred)) })
    await click(get('button', 'Try again'))
    await seen('Asked for at every sign-in.')
  })

  it('goes on once the person has been told who reads along', async () => {
    const by = 'Acme Security Root'
    const fake = await open({
      handlers: () => ({
        'poolAccount.read': failWith(permanent('connectionInspected', { issuerName: by })),
      }),
    })
    await seen(`“${by}”`)
    fake.script({ 'poolAccount.read': () => ok(signedIn(preferred)) })
    await click(get('button', 'Continue'))
    await seen('Asked for at every sign-in.')
    expect(fake.callsOf('connections.toldOfInspection').map(({ input }) => input)).toEqual([
      { connectionId: connectionOf(1).id, by },
    ])
  })

  it('is read anew when something has changed', async () => {
    const fake = await openSignedIn(preferred)
    fake.world.poolAccount = signedIn(mfaOf({}))
    fake.emit('accounts.changed', {})
    await seen('Not required')
  })

  it('is not asked for again because a code was copied', async () => {
    const fake = await openSignedIn(preferred)
    const lists = fake.callsOf('accounts.list').length
    fake.emit('accounts.used', {})
    await until(() => fake.callsOf('accounts.list').length > lists, 'the list is read anew')
    expect(fake.callsOf('poolAccount.read')).toHaveLength(1)
  })
})

describe('the key', () => {
  it('can be tested by signing in, for this account', async () => {
    await open()
    await click(get('button', 'Test sign-in'))
    await until(() => all('heading', 'Test your sign-in').length === 1, 'the wizard')
    expect(document.querySelector('main')?.textContent).toContain('ada.lovelace')
  })

  it('is replaced only after a question that says what is kept', async () => {
    await open()
    await click(get('button', 'Set up again…'))
    await seen('The old key is kept until the new one has worked.')
    await click(get('button', 'Set up again'))
    await until(() => all('textbox', 'Username').length === 1, 'the wizard')
  })

  it('leads back to the details when the wizard is cancelled, and reads anew', async () => {
    const fake = await open()
    await click(get('button', 'Test sign-in'))
    await until(() => all('heading', 'Test your sign-in').length === 1, 'the wizard')
    await click(get('button', 'Cancel'))
    await until(() => all('button', 'Remove account…').length === 1, 'the details')
    expect(fake.callsOf('poolAccount.read')).toHaveLength(2)
  })

  it('that is not settled says so, and a sign-in settles it', async () => {
    await open({ accounts: [{ ...northwind, status: 'unknown' }] })
    expect(text()).not.toContain('Ready to use.')
    await click(get('button', 'Sign in to check it'))
    await until(() => all('textbox', 'Username').length === 1, 'the wizard')
  })
})
