// The settings as the window knows them.
import { describe, expect, it } from 'vitest'
import { createApi } from '../../../src/renderer/base/api'
import { createSettingsStore } from '../../../src/renderer/base/settings-store'
import { defaultSettings } from '../../../src/shared/default-settings'
import { transient } from '../../../src/shared/errors'
import { fail } from '../../../src/shared/result'
import type { Output } from '../../../src/shared/contract'
import { createFakeApi, failWith, type FakeOptions } from '../support/fake-api'

async function open(options: FakeOptions = {}) {
  const fake = createFakeApi(options)
  const store = createSettingsStore(createApi(fake.api))
  await store.load()
  return { fake, store, now: () => store.get().settings }
}

/** Answers to changes that come when the test says so, in the order of the changes. */
function heldAnswers() {
  const waiting: ((answer: Output<'settings.change'>) => void)[] = []
  const handler = () => new Promise<Output<'settings.change'>>((resolve) => waiting.push(resolve))
  return { handler, answer: (answer: Output<'settings.change'>) => waiting.shift()?.(answer) }
}
const notSaved = fail(transient('settingsNotSaved'))

describe('the settings', () => {
  it('are what main has, once it has answered', async () => {
    expect((await open({ settings: { theme: 'dark' } })).now().theme).toBe('dark')
  })

  it('count at once, before they are saved', async () => {
    const { store, now } = await open()
    const saving = store.change({ density: 'compact' })
    expect(now().density).toBe('compact')
    await saving
    expect(now().density).toBe('compact')
  })

  it('are as before when they could not be saved', async () => {
    const { store, now } = await open({
      handlers: () => ({ 'settings.change': failWith(transient('settingsNotSaved')) }),
    })
    const answer = await store.change({ density: 'compact' })
    expect(answer.ok).toBe(false)
    expect(now()).toEqual(defaultSettings)
  })

  it('keep a change that is under way when an earlier one fails', async () => {
    const { handler, answer } = heldAnswers()
    const { store, now } = await open({ handlers: () => ({ 'settings.change': handler }) })
    const first = store.change({ theme: 'dark' })
    void store.change({ density: 'compact' })
    answer(notSaved)
    await first
    expect(now()).toEqual({ ...defaultSettings, density: 'compact' })
  })

  it('follow what another window has changed, and keep what is under way here', async () => {
    const { handler } = heldAnswers()
    const { fake, store, now } = await open({ handlers: () => ({ 'settings.change': handler }) })
    void store.change({ density: 'compact' })
    fake.emit('settings.changed', { ...store.get(), settings: { ...defaultSettings, theme: 'light' } })
    expect(now()).toEqual({ ...defaultSettings, theme: 'light', density: 'compact' })
  })
})
