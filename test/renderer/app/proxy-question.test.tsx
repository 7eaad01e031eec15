// A proxy that asks for a password is answered over whatever is open.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { transient } from '../../../src/shared/errors'
import type { ProxyQuestion } from '../../../src/shared/models'
import { done, ok } from '../../../src/shared/result'
import { failWith, type FakeOptions } from '../support/fake-api'
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
import { nextTask } from '../support/turns'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

const first: ProxyQuestion = { proxy: 'proxy.corp:3128', realm: 'Acme Internet', asked: 'first' }
const refused: ProxyQuestion = { ...first, asked: 'refused' }
const title = 'The proxy proxy.corp:3128 asks for a password'

const ask = (question: ProxyQuestion | null) =>
  act(async () => {
    app?.fake.emit('proxy.asks', { question })
    await nextTask()
  })
async function open(options: FakeOptions = {}) {
  app = await renderApp(options)
  await ask(first)
  await seen(title)
  return app.fake
}
const answers = () => app?.fake.callsOf('proxy.answer').map(({ input }) => input)
const field = (name: string) => get('textbox', name) as HTMLInputElement
async function answer() {
  await fill(field('Username'), ' CORP\\ada ')
  await fill(field('Password'), 'secret')
  await click(get('button', 'Continue'))
}

describe('a proxy that asks', () => {
  it('is named, with what it asks for and whose password it is not', async () => {
    await open()
    expect(get('dialog', title)).toBeTruthy()
    expect(text()).toContain('It says that it is for “Acme Internet”.')
    expect(text()).toContain('not the one that you sign in to your organization with')
  })

  it('says nothing of a place that has no name', async () => {
    await open()
    await ask({ ...first, realm: '' })
    expect(text()).not.toContain('It says that it is for')
  })

  it('is answered with what was typed, for this run', async () => {
    await open()
    await answer()
    expect(answers()).toEqual([
      { kind: 'password', username: 'CORP\\ada', password: 'secret', keptIn: 'memory' },
    ])
  })

  it('is answered for good, if the person says so', async () => {
    await open()
    await click(field('Keep it in this computer’s keychain'))
    await answer()
    expect(answers()).toMatchObject([{ keptIn: 'keychain' }])
  })

  it('is not answered without a user name', async () => {
    await open()
    expect((get('button', 'Continue') as HTMLButtonElement).disabled).toBe(true)
  })

  it('goes when main says that nothing is asked any more', async () => {
    await open()
    await answer()
    await ask(null)
    await until(() => all('dialog').length === 0, 'the dialog to go')
  })

  it('is sent away with Cancel', async () => {
    await open()
    await click(get('button', 'Cancel'))
    expect(answers()).toEqual([{ kind: 'cancel' }])
  })

  it('is sent away with Escape, and the screen stays', async () => {
    app = await renderApp()
    await click(get('button', 'Settings'))
    await seen('Appearance')
    await ask(first)
    await seen(title)
    await focus(field('Username'))
    await press('Escape')
    expect(answers()).toEqual([{ kind: 'cancel' }])
    expect(text()).toContain('Appearance')
  })

  it.each([
    ['at once', [refused]],
    ['after a while', [null, refused]],
  ] as const)('keeps the name and wants the password anew when it refuses %s', async (_, then) => {
    await open()
    await answer()
    for (const question of then) await ask(question)
    await seen('This username or password was not accepted.')
    expect(field('Username').value).toBe(' CORP\\ada ')
    expect(field('Password').value).toBe('')
    expect((get('button', 'Continue') as HTMLButtonElement).getAttribute('aria-disabled')).toBeNull()
  })

  it('has nothing of the one before it', async () => {
    await open()
    await answer()
    await ask(null)
    await ask({ ...first, proxy: 'other.corp:8080' })
    await seen('The proxy other.corp:8080 asks for a password')
    expect(field('Username').value).toBe('')
  })

  it('can be answered again when the answer could not be kept', async () => {
    const fake = await open({
      handlers: () => ({ 'proxy.answer': failWith(transient('keychainLocked')) }),
    })
    await answer()
    await seen('This computer’s keychain is locked')
    fake.script({ 'proxy.answer': () => done })
    await click(get('button', 'Continue'))
    expect(answers()).toHaveLength(2)
  })

  it('is there in a window that is opened while it waits', async () => {
    app = await renderApp({ handlers: () => ({ 'proxy.question': () => ok(first) }) })
    await seen(title)
  })

  it('takes no notice of how things were once it has heard how they are', async () => {
    let say: (question: ProxyQuestion) => void = () => undefined
    app = await renderApp({
      handlers: () => ({
        'proxy.question': () => new Promise((resolve) => (say = (question) => resolve(ok(question)))),
      }),
    })
    await ask(null)
    await act(async () => {
      say(first)
      await nextTask()
    })
    expect(all('dialog')).toHaveLength(0)
  })
})
