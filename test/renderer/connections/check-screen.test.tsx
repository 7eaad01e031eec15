// A check of the connection as a person meets it.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import { ok } from '../../../src/shared/result'
import { failWith, never, type FakeOptions, type Handlers } from '../support/fake-api'
import { blockedWay, halfWay, inspectedWay } from '../support/fake-checks'
import { connectionOf } from '../support/fake-data'
import { all, click, fill, get, renderApp, seen, text, until, type Mounted } from '../support/render-app'
import { nextTask } from '../support/turns'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

const northwind = connectionOf(1, { issuer: 'Northwind' })
const checking = (check: Handlers['connections.check']): FakeOptions => ({
  handlers: () => ({ 'connections.check': check }),
})

async function open(options: FakeOptions = {}) {
  app = await renderApp({ connections: [northwind], ...options })
  await click(get('button', 'Organizations'))
  await seen('Where you sign in and set up codes.')
  await click(get('button', 'Check the connection to Northwind'))
  await until(() => all('heading', 'Connection to Northwind').length === 1, 'the check')
  return app.fake
}
const states = () =>
  [...document.querySelectorAll<HTMLElement>('li[data-state]')].map(({ dataset }) => dataset['state'])
const announcement = () => document.querySelector('[data-testid=announcement]')?.textContent ?? ''

describe('a check of the connection', () => {
  it('ticks off each step with what it found and how long it took', async () => {
    const fake = await open()
    await seen('The connection works')
    expect(states()).toEqual(['done', 'done', 'done', 'done', 'done'])
    expect(text()).toContain('Straight out, by no proxy.')
    expect(text()).toContain('131 ms')
    expect(fake.callsOf('connections.check').map(({ input }) => input)).toEqual([
      { connectionId: northwind.id },
    ])
    expect(announcement()).toContain('The connection works')
  })

  it('follows what main tells of it, and of no other', async () => {
    const fake = await open(checking(never))
    expect(states()).toEqual(['running', 'waiting', 'waiting', 'waiting', 'waiting'])
    await act(async () => {
      fake.emit('connections.checked', { connectionId: northwind.id, steps: halfWay })
      fake.emit('connections.checked', { connectionId: connectionOf(2).id, steps: blockedWay })
      await nextTask()
    })
    expect(states()).toEqual(['done', 'running', 'waiting', 'waiting', 'waiting'])
    expect(announcement()).toContain('Checking: The name of the sign-in service')
  })

  it('can be stopped, keeps what it has found, and is begun again', async () => {
    const fake = await open(checking(never))
    await act(async () => {
      fake.emit('connections.checked', { connectionId: northwind.id, steps: halfWay })
      await nextTask()
    })
    await click(get('button', 'Cancel'))
    expect(fake.callsOf('connections.cancelCheck')).toHaveLength(1)
    expect(states()).toEqual(['done', 'skipped', 'skipped', 'skipped', 'skipped'])
    fake.script({ 'connections.check': () => ok(inspectedWay) })
    await click(get('button', 'Check again'))
    await seen('By the proxy')
    expect(fake.callsOf('connections.check')).toHaveLength(2)
  })

  it('is ended in main when the person leaves', async () => {
    const fake = await open(checking(never))
    await click(get('button', 'Settings'))
    await seen('Appearance')
    expect(fake.callsOf('connections.cancelCheck')).toHaveLength(1)
  })

  it('explains at the step that failed what to do, and lists what has to be allowed', async () => {
    await open(checking(() => ok(blockedWay)))
    await seen('does not let this through')
    expect(states()).toEqual(['done', 'skipped', 'failed', 'skipped', 'skipped'])
    expect(text()).toContain('northwind.auth.eu-west-1.amazoncognito.com')
    expect(text()).not.toContain('The connection works')
  })

  it('names who reads along', async () => {
    await open(checking(() => ok(inspectedWay)))
    await seen('Northwind Security Root reads along')
  })

  it('says why there was none', async () => {
    await open(checking(failWith(permanent('connectionNotFound'))))
    await seen('This organization is no longer here')
  })

  it('has a report to copy once it has ended', async () => {
    const fake = await open()
    await seen('The connection works')
    await click(get('button', 'Copy report'))
    await seen('The report is copied.')
    expect(fake.callsOf('connections.copyCheck')).toHaveLength(1)
  })

  it('leads back to the organizations', async () => {
    await open()
    await click(get('button', 'Back'))
    await seen('Where you sign in and set up codes.')
  })

  it('is there for the practice organization too', async () => {
    app = await renderApp({ connections: [connectionOf(2, { kind: 'practice', issuer: 'Practice' })] })
    await click(get('button', 'Organizations'))
    await until(() => all('button', 'Check the connection to Practice').length === 1, 'the check')
  })

  it('leads from a sign-in that failed and back into it, with all that was typed', async () => {
    app = await renderApp({
      connections: [northwind],
      handlers: () => ({ 'signIn.start': failWith(transient('networkUnreachable')) }),
    })
    await click(get('button', 'Set up'))
    await seen('Sign in to Northwind')
    await fill(get('textbox', 'Username'), 'ada')
    await fill(get('textbox', 'Password'), 'secret')
    await click(get('button', 'Sign in'))
    await seen('cannot be reached')
    await click(get('button', 'Check the connection'))
    await seen('The connection works')
    await click(get('button', 'Back'))
    await seen('Sign in to Northwind')
    expect((get('textbox', 'Password') as HTMLInputElement).value).toBe('secret')
  })
})
