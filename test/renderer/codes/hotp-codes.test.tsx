// Accounts whose codes count up: a code comes when it is asked for, and never two at once.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { transient } from '../../../src/shared/errors'
import { ok } from '../../../src/shared/result'
import type { Output } from '../../../src/shared/contract'
import { failWith, type FakeOptions } from '../support/fake-api'
import { kindsOfAccounts } from '../support/fake-data'
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
import { nextTask } from '../support/turns'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

const bank = 'Bank of Analytical Engines, 1815-1210'
async function mount(options: FakeOptions = {}) {
  app = await renderApp({ accounts: kindsOfAccounts, ...options })
  await until(() => all('button', `Get a code for ${bank}`).length === 1, 'the rows')
  return app
}
const codeIn = (name: string) =>
  get('button', name).closest('li')?.querySelector('[data-testid=code]')?.textContent ?? null
const announcement = () => document.querySelector('[data-testid=announcement]')?.textContent ?? ''
const advances = () => app?.fake.callsOf('codes.advance').length

describe('a row that counts', () => {
  it('has a button where its code will be, and no ring', async () => {
    await mount()
    const row = get('button', bank).closest('li')
    expect(codeIn(bank)).toBeNull()
    expect(row?.querySelector('[class*=ring]')).toBeNull()
    expect(all('button', `Next code for ${bank}`)).toEqual([])
  })

  it('gets a code and copies it, by its button or by the row itself', async () => {
    const { fake } = await mount()
    await click(get('button', bank))
    await until(() => codeIn(bank) !== null, 'the code')
    expect(fake.calls.map(({ name }) => name).slice(-2)).toEqual(['codes.advance', 'codes.copy'])
    expect(announcement()).toContain(`The code of ${bank} is copied.`)
    await click(get('button', 'Get a code for Vault Door, ada'))
    await until(() => codeIn('Vault Door, ada') !== null, 'the other code')
    expect(codeIn('Vault Door, ada')).toMatch(/^\d{4}\s\d{4}$/)
  })

  it('copies the code that is there, and does not count for it', async () => {
    const { fake } = await mount()
    await click(get('button', bank))
    const code = codeIn(bank)
    await click(get('button', bank))
    expect(advances()).toBe(1)
    expect(fake.callsOf('codes.copy')).toHaveLength(2)
    expect(codeIn(bank)).toBe(code)
  })

  it('goes on to the next one when asked to, and says so', async () => {
    const { fake } = await mount()
    await click(get('button', bank))
    const first = codeIn(bank)
    await click(get('button', `Next code for ${bank}`))
    await until(() => codeIn(bank) !== first, 'the next code')
    expect(announcement()).toContain(`The next code of ${bank} is here.`)
    expect(fake.callsOf('codes.copy')).toHaveLength(1)
  })

  it('never asks for two at once', async () => {
    let answer: (value: Output<'codes.advance'>) => void = () => undefined
    await mount({
      handlers: () => ({ 'codes.advance': () => new Promise((resolve) => (answer = resolve)) }),
    })
    await click(get('button', `Get a code for ${bank}`))
    await seen('Getting a code…')
    await click(get('button', bank))
    await focus(get('button', bank))
    await press('Enter')
    expect(advances()).toBe(1)
    const accountId = kindsOfAccounts[1]?.id
    if (accountId === undefined) throw new Error('no account')
    await act(async () => {
      answer(ok({ status: 'onRequest', accountId, code: '123456' }))
      await Promise.resolve()
    })
    await until(() => codeIn(bank) === '123\u00A0456', 'the code')
  })

  it('says why there is none', async () => {
    await mount({ handlers: () => ({ 'codes.advance': failWith(transient('keychainLocked')) }) })
    await click(get('button', `Get a code for ${bank}`))
    await seen('This computer’s keychain is locked')
    get('button', `Get a code for ${bank}`)
  })

  it('keeps its code through a list that is read before it and answers after it', async () => {
    const { fake } = await mount()
    let answer = (): void => undefined
    fake.script({
      'codes.read': ({ accountIds }) =>
        new Promise((resolve) => {
          const old = accountIds.map(
            (id) => ({ status: 'onRequest', accountId: id as never, code: null }) as const,
          )
          answer = () => resolve(ok(old))
        }),
    })
    await act(async () => {
      fake.emit('accounts.changed', {})
      await nextTask()
    })
    await click(get('button', bank))
    const code = codeIn(bank)
    await act(async () => {
      answer()
      await nextTask()
    })
    expect(code).not.toBeNull()
    expect(codeIn(bank)).toBe(code)
  })
})

describe('Steam', () => {
  it('shows its five letters as they are', async () => {
    await mount()
    expect(codeIn('Steam, countess_of_lovelace')).toMatch(/^[2-9A-Z]{5}$/)
  })
})

describe('the details', () => {
  const details = async (name: string) => {
    await mount()
    await focus(get('button', name))
    await press('i', { ctrlKey: true })
    await seen('Remove account…')
  }

  it('say how codes are made', async () => {
    await details(bank)
    expect(text()).toContain('Counter-based · 6 digits · SHA-1')
    expect(text()).toContain('No code yet.')
    await click(get('button', 'Get a code'))
    await until(() => document.querySelector('[data-testid=code]') !== null, 'the code')
    get('button', `Next code for ${bank}`)
  })

  it('say so of Steam', async () => {
    await details('Steam, countess_of_lovelace')
    expect(text()).toContain('Steam Guard · 5 letters and digits · new every 30 seconds · SHA-1')
  })
})
