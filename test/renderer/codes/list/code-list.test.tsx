// The list as a person works with it: searching, arranging, pinning, ordering, hiding; and that it stays light.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { permanent } from '../../../../src/shared/errors'
import { ok } from '../../../../src/shared/result'
import { failWith, type FakeOptions } from '../../support/fake-api'
import { accountOf } from '../../support/fake-data'
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
} from '../../support/render-app'
import { nextTask } from '../../support/turns'

let app: Mounted | null = null
const mount = async (options: FakeOptions) => (app = await renderApp(options))
afterEach(async () => {
  await app?.unmount()
  app = null
})

const accounts = [
  accountOf(1, { issuer: 'Northwind', accountName: 'ada', tags: ['work'] }),
  accountOf(2, { issuer: 'GitHub', accountName: 'ada', tags: ['work', 'code'] }),
  accountOf(3, { issuer: 'Google', accountName: 'grace', lastUsedAt: 5, timesUsed: 3 }),
]
const many = Array.from({ length: 1000 }, (_, place) => accountOf(place + 1))

const rows = () => [...document.querySelectorAll('[data-row]')].map((row) => row.getAttribute('aria-label'))
const announcement = () => document.querySelector('[data-testid=announcement]')?.textContent ?? ''
const searchbox = () => get('searchbox', 'Search accounts')
const search = (query: string) => fill(searchbox(), query)
const focused = () => document.activeElement?.getAttribute('aria-label')

describe('a list of a thousand', () => {
  it('draws the rows that can be seen, and says how many there are', async () => {
    await mount({ accounts: many })
    expect(rows().length).toBeLessThan(40)
    const row = get('button', 'Issuer 3, user3@example.com').closest('li')
    expect(row?.getAttribute('aria-posinset')).toBe('3')
    expect(row?.getAttribute('aria-setsize')).toBe('1000')
  })

  it('reads the codes of those only', async () => {
    const { fake } = await mount({ accounts: many })
    const read = fake
      .callsOf('codes.read')
      .flatMap(({ input }) => (input as { accountIds: string[] }).accountIds)
    expect(new Set(read).size).toBeLessThan(40)
  })

  it('goes to rows that are not drawn yet', async () => {
    await mount({ accounts: many })
    await focus(get('button', 'Issuer 1, user1@example.com'))
    await press('End')
    expect(focused()).toBe('Issuer 1000, user1000@example.com')
    await press('ArrowUp')
    expect(focused()).toBe('Issuer 999, user999@example.com')
    await press('Home')
    expect(focused()).toBe('Issuer 1, user1@example.com')
  })

  it('goes on by pages', async () => {
    await mount({ accounts: many })
    await focus(get('button', 'Issuer 1, user1@example.com'))
    await press('PageDown')
    expect(Number(document.activeElement?.closest('li')?.getAttribute('aria-posinset'))).toBeGreaterThan(10)
    await press('PageUp')
    expect(focused()).toBe('Issuer 1, user1@example.com')
  })

  it('reads the code of an account that is found, wherever it is', async () => {
    const { fake } = await mount({ accounts: many })
    await search('issuer 777')
    await until(() => rows().length === 1, 'one row')
    await until(
      () =>
        fake.callsOf('codes.read').some(({ input }) => JSON.stringify(input).includes(many[776]?.id ?? '-')),
      'its code',
    )
  })
})

describe('the search', () => {
  it('is there from two accounts on', async () => {
    await mount({ accounts: accounts.slice(0, 1) })
    expect(all('searchbox')).toEqual([])
  })

  it('leaves what fits, marks it, and says how much that is', async () => {
    await mount({ accounts })
    await search('ada git')
    expect(rows()).toEqual(['GitHub, ada'])
    expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['Git', 'ada'])
    await until(() => announcement().includes('1 account found'), 'the count')
  })

  it('shows the tag that was looked for', async () => {
    await mount({ accounts })
    await search('code')
    expect(rows()).toEqual(['GitHub, ada'])
    expect(document.querySelector('li mark')?.textContent).toBe('code')
  })

  it('copies the first account on Enter, and keeps the focus', async () => {
    const { fake } = await mount({ accounts })
    await focus(searchbox())
    await search('goo')
    await press('Enter')
    expect(fake.callsOf('codes.copy')[0]?.input).toEqual({ accountId: accounts[2]?.id, which: 'asSet' })
    expect(document.activeElement).toBe(searchbox())
  })

  it('is emptied by Escape', async () => {
    await mount({ accounts })
    await focus(searchbox())
    await search('goo')
    await press('Escape')
    expect(searchbox()).toHaveProperty('value', '')
    expect(rows()).toHaveLength(3)
  })

  it('leads into the list and back', async () => {
    await mount({ accounts })
    await focus(searchbox())
    await press('ArrowDown')
    expect(focused()).toBe('Northwind, ada')
    await press('ArrowUp')
    expect(document.activeElement).toBe(searchbox())
  })

  it.each([
    ['Ctrl+F', 'f', { ctrlKey: true }],
    ['a slash', '/', {}],
  ])('has the focus after %s', async (_, key, init) => {
    await mount({ accounts })
    await press(key, init)
    expect(document.activeElement).toBe(searchbox())
  })

  it('takes a slash as a slash', async () => {
    await mount({ accounts })
    await press('n', { ctrlKey: true })
    await until(() => all('textbox').length > 0, 'a field')
    await focus(get('textbox'))
    await press('/')
    expect(all('searchbox')).toEqual([])
  })

  it('is what the menu leads to, from anywhere', async () => {
    const { fake } = await mount({ accounts })
    await press('n', { ctrlKey: true })
    await until(() => all('searchbox').length === 0, 'another screen')
    await act(async () => {
      fake.emit('navigate', { to: 'search' })
      await Promise.resolve()
    })
    expect(document.activeElement).toBe(searchbox())
  })

  it('says so when nothing fits', async () => {
    await mount({ accounts })
    await search('nowhere')
    await seen('No account matches “nowhere”.')
  })

  it('looks through a tag, and beyond it when asked to', async () => {
    await mount({ accounts })
    await click(get('button', 'work'))
    expect(rows()).toEqual(['Northwind, ada', 'GitHub, ada'])
    await search('google')
    await seen('No account tagged “work” matches “google”.')
    await click(get('button', 'Search all accounts'))
    expect(rows()).toEqual(['Google, grace'])
  })
})

describe('arranging', () => {
  it('moves a row by keys, at once, and says where it is', async () => {
    const { fake } = await mount({ accounts })
    await focus(get('button', 'Northwind, ada'))
    await press('ArrowDown', { altKey: true })
    expect(rows()).toEqual(['GitHub, ada', 'Northwind, ada', 'Google, grace'])
    expect(fake.callsOf('accounts.move')[0]?.input).toEqual({
      accountId: accounts[0]?.id,
      before: accounts[2]?.id,
    })
    expect(announcement()).toContain('Northwind, ada is now number 2 of 3.')
    expect(focused()).toBe('Northwind, ada')
  })

  it('puts it back when that could not be kept', async () => {
    await mount({ accounts, handlers: () => ({ 'accounts.move': failWith(permanent('diskFull')) }) })
    await focus(get('button', 'Northwind, ada'))
    await press('ArrowDown', { altKey: true })
    await seen('The order could not be changed')
    expect(rows()).toEqual(['Northwind, ada', 'GitHub, ada', 'Google, grace'])
  })

  it('is for the order made by hand', async () => {
    const { fake } = await mount({ accounts, settings: { order: 'name' } })
    await focus(get('button', 'GitHub, ada'))
    await press('ArrowDown', { altKey: true })
    expect(fake.callsOf('accounts.move')).toEqual([])
  })

  it('pins an account to the top by its menu', async () => {
    const { fake } = await mount({ accounts })
    await click(get('button', 'More for Google, grace'))
    await until(() => all('menuitem', 'Pin to the top').length === 1, 'the menu')
    await click(get('menuitem', 'Pin to the top'))
    await until(() => rows()[0] === 'Google, grace', 'the row on top')
    expect(fake.callsOf('accounts.edit')[0]?.input).toEqual({ accountId: accounts[2]?.id, pinned: true })
  })

  it('orders by what is set, and stays while codes are copied', async () => {
    const { fake } = await mount({ accounts, settings: { order: 'recentlyUsed' } })
    expect(rows()).toEqual(['Google, grace', 'Northwind, ada', 'GitHub, ada'])
    fake.world.accounts = accounts.map((one, place) => (place === 1 ? { ...one, lastUsedAt: 99 } : one))
    await act(async () => {
      fake.emit('accounts.used', {})
      await nextTask()
    })
    expect(rows()).toEqual(['Google, grace', 'Northwind, ada', 'GitHub, ada'])
  })

  it('stores another order', async () => {
    const { fake } = await mount({ accounts })
    await click(get('button', 'Order'))
    await until(() => all('menuitemradio', 'By name').length === 1, 'the menu')
    await click(get('menuitemradio', 'By name'))
    expect(fake.callsOf('settings.change')[0]?.input).toEqual({ order: 'name' })
    await until(() => rows()[0] === 'GitHub, ada', 'the new order')
  })
})

describe('codes that are hidden until they are wanted', () => {
  const hidden = { accounts, settings: { codes: 'onReveal' } } as const
  const codes = () => document.querySelectorAll('[data-testid=code]').length

  it('are dots, and said to be hidden', async () => {
    await mount(hidden)
    expect(codes()).toBe(0)
    expect(text()).toContain('Code hidden')
  })

  it('come with the focus, and go with it', async () => {
    await mount(hidden)
    await focus(get('button', 'GitHub, ada'))
    expect(codes()).toBe(1)
    await focus(searchbox())
    expect(codes()).toBe(0)
  })

  it('can be copied unseen', async () => {
    const { fake } = await mount(hidden)
    await focus(searchbox())
    await search('github')
    await press('Enter')
    expect(fake.callsOf('codes.copy')).toHaveLength(1)
    expect(codes()).toBe(0)
  })
})

describe('a copy', () => {
  it('says what becomes of it, in the row and in whole sentences', async () => {
    await mount({ accounts })
    await click(get('button', 'GitHub, ada'))
    await seen('Cleared in 30\u00a0s, no history')
    expect(announcement()).toContain(
      'The code of GitHub, ada is copied. The clipboard is cleared in 30 seconds, and its history leaves the code out.',
    )
  })

  it('says so when it was the next code that was taken', async () => {
    await mount({
      accounts,
      handlers: () => ({
        'codes.copy': () => ok({ which: 'next', history: 'unsupported', clearedAfter: null }),
      }),
    })
    await click(get('button', 'GitHub, ada'))
    await seen('Next code copied')
    expect(announcement().trim()).toBe('The next code of GitHub, ada is copied.')
  })
})
