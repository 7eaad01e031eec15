// Who reads along is said before a secret is typed, once, and what was held back for that goes on without typing.
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import type { Inspection } from '../../../src/shared/models'
import { done, fail, ok } from '../../../src/shared/result'
import type { Clock } from '../../../src/renderer/base/clock'
import type { EnrollmentStart } from '../../../src/renderer/enrollment/wizard/enrollment-slot'
import { challenged, failWith, never, type FakeOptions } from '../support/fake-api'
import { createFakeClock } from '../support/fake-clock'
import { accountOf, connectionOf } from '../support/fake-data'
import { all, click, fill, get, seen, text, until } from '../support/render-app'
import { renderWizard, type MountedWizard } from '../support/render-wizard'

let wizard: MountedWizard | null = null
afterEach(async () => {
  await wizard?.unmount()
  wizard = null
})

const northwind = connectionOf(1, { issuer: 'Northwind' })
const managedLogin = { domain: 'https://northwind.example', redirectPorts: [42_813] }
const by = 'Acme Security Root'
const inspected: Inspection = { kind: 'inspected', by, person: 'notTold' }
const notice = `${by} reads along`
const heldBack = permanent('connectionInspected', { issuerName: by })

/** As long as the notice has to stand there before it counts as read. */
const readableMs = 2_000

async function open(options: FakeOptions = {}, start: EnrollmentStart = {}, clock?: Clock) {
  wizard = await renderWizard(start, { connections: [northwind], ...options }, clock)
  return wizard
}
const lookingAt = (look: Inspection): FakeOptions => ({
  handlers: () => ({ 'connections.look': () => ok(look) }),
})

async function signIn() {
  await fill(get('textbox', 'Username'), 'ada')
  await fill(get('textbox', 'Password'), 'secret')
  await click(get('button', 'Sign in'))
}

describe('who reads along', () => {
  it('is named above the password, with what it means and whom to ask', async () => {
    await open(lookingAt(inspected))
    await seen(notice)
    await seen('It can see all that goes to Northwind, your password too.')
    await seen('ask your IT help desk before you sign in')
    const where = get('textbox', 'Password').compareDocumentPosition(
      document.querySelector('[data-tone=info]') ?? document.body,
    )
    expect(where & Node.DOCUMENT_POSITION_PRECEDING).not.toBe(0)
  })

  it('has been told once it could be read', async () => {
    const clock = createFakeClock(0)
    const { fake } = await open(lookingAt(inspected), {}, clock)
    await seen(notice)
    clock.advance(readableMs - 1)
    expect(fake.callsOf('connections.toldOfInspection')).toEqual([])
    clock.advance(1)
    expect(fake.callsOf('connections.toldOfInspection').map(({ input }) => input)).toEqual([
      { connectionId: northwind.id, by },
    ])
    expect(fake.callsOf('connections.look')).toHaveLength(1)
  })

  it('has not been told where it was gone before that', async () => {
    const clock = createFakeClock(0)
    const { fake, unmount } = await open(lookingAt(inspected), {}, clock)
    await seen(notice)
    await unmount()
    clock.advance(readableMs)
    expect(fake.callsOf('connections.toldOfInspection')).toEqual([])
  })

  it.each([
    ['nobody', { kind: 'direct' }],
    ['someone of whom the person knows', { ...inspected, person: 'told' }],
    ['who knows who', { kind: 'unknown', error: transient('networkUnreachable') }],
  ] as const)('is not said of %s', async (_, look) => {
    const { fake } = await open(lookingAt(look))
    await until(() => fake.callsOf('connections.look').length === 1, 'a look at the connection')
    await signIn()
    await seen('Ready to set up your codes')
    expect(text()).not.toContain('reads along')
    expect(fake.callsOf('connections.toldOfInspection')).toEqual([])
  })

  it('is not waited for', async () => {
    await open({ handlers: () => ({ 'connections.look': never }) })
    await signIn()
    await seen('Ready to set up your codes')
  })

  it('is looked at for the organization that is chosen', async () => {
    const contoso = connectionOf(2, { issuer: 'Contoso' })
    const { fake } = await open({ connections: [northwind, contoso] })
    await click(get('button', /Contoso/))
    await seen('Sign in to Contoso')
    expect(fake.callsOf('connections.look').map(({ input }) => input)).toEqual([{ connectionId: contoso.id }])
  })

  it('is said before the browser is opened', async () => {
    await open({ ...lookingAt(inspected), connections: [{ ...northwind, managedLogin }] })
    await seen(notice)
    get('button', 'Sign in with your browser')
  })

  it('is said before a token is pasted', async () => {
    const { fake } = await open()
    fake.script({ 'connections.look': () => ok(inspected) })
    await click(get('button', 'Use an access token'))
    await seen(notice)
  })

  it('is said before a test of the sign-in', async () => {
    const account = accountOf(1)
    await open(
      { ...lookingAt(inspected), accounts: [account] },
      { purpose: 'test', connectionId: northwind.id, username: 'ada', accountId: account.id },
    )
    await seen('Test your sign-in')
    await seen(notice)
  })
})

describe('a sign-in that was held back', () => {
  const holdingBack: FakeOptions = {
    handlers: (world) => {
      let told = false
      return {
        'connections.look': never,
        'connections.toldOfInspection': () => {
          told = true
          return done
        },
        'signIn.start': () =>
          told
            ? challenged({ kind: 'setUp', totpOffered: true, sentCodes: [] }, world.now() + 180_000)
            : fail(heldBack),
      }
    },
  }

  it('says who reads along, and goes on with what was typed', async () => {
    const { fake } = await open(holdingBack)
    await signIn()
    await seen('Someone can read along on this connection')
    expect(text()).toContain(`“${by}”`)
    await click(get('button', 'Continue'))
    await seen('Ready to set up your codes')
    expect(fake.callsOf('connections.toldOfInspection').map(({ input }) => input)).toEqual([
      { connectionId: northwind.id, by },
    ])
    expect(fake.callsOf('signIn.start').map(({ input }) => input)).toEqual([
      { connectionId: northwind.id, username: 'ada', password: 'secret' },
      { connectionId: northwind.id, username: 'ada', password: 'secret' },
    ])
  })

  it('opens the browser again, with all of its time', async () => {
    const { fake } = await open({
      ...holdingBack,
      connections: [{ ...northwind, managedLogin }],
    })
    fake.script({ 'signIn.startInBrowser': failWith(heldBack) })
    await click(get('button', 'Sign in with your browser'))
    await seen('Someone can read along on this connection')
    fake.script({ 'signIn.startInBrowser': never })
    await click(get('button', 'Continue'))
    await seen('Waiting for your browser…')
    expect(fake.callsOf('signIn.startInBrowser')).toHaveLength(2)
  })

  it('is not explained twice', async () => {
    let answer: (look: Inspection) => void = () => undefined
    await open({
      handlers: () => ({
        'connections.look': () => new Promise((resolve) => (answer = (look) => resolve(ok(look)))),
        'signIn.start': failWith(heldBack),
      }),
    })
    await signIn()
    await seen('Someone can read along on this connection')
    answer(inspected)
    await click(get('button', 'Show password'))
    expect(text()).not.toContain(notice)
  })
})

describe('an error on the way', () => {
  const refused = permanent('proxyRefused', { hosts: ['cognito-idp.example', 'northwind.example'] })

  it('leads to a check of the connection', async () => {
    const { checked } = await open({ handlers: () => ({ 'signIn.start': failWith(refused) }) })
    await signIn()
    await seen('does not let this through')
    await click(get('button', 'Check the connection'))
    expect(checked()?.id).toBe(northwind.id)
  })

  it('leads to none where the way was not the trouble', async () => {
    await open({ handlers: () => ({ 'signIn.start': failWith(permanent('wrongCredentials')) }) })
    await signIn()
    await seen('The username or password is wrong')
    expect(all('button', 'Check the connection')).toHaveLength(0)
  })

  it('lists the names that have to be allowed, and copies them', async () => {
    const { fake } = await open({ handlers: () => ({ 'signIn.start': failWith(refused) }) })
    await signIn()
    await seen('What an administrator must allow')
    const names = [...document.querySelectorAll('[role=alert] li')].map(({ textContent }) => textContent)
    expect(names).toEqual(refused.hosts)
    await click(get('button', 'Copy'))
    await until(() => all('button', 'Copied').length === 1, 'the receipt')
    expect(fake.callsOf('connections.copyHosts').map(({ input }) => input)).toEqual([
      { hosts: refused.hosts },
    ])
  })

  it('has nothing to copy where it does not help to allow a name', async () => {
    const error = permanent('certificateUntrusted', { hosts: ['cognito-idp.example'], issuerName: by })
    await open({ handlers: () => ({ 'signIn.start': failWith(error) }) })
    await signIn()
    await seen('does not trust who answered')
    expect(text()).not.toContain('What an administrator must allow')
  })
})
