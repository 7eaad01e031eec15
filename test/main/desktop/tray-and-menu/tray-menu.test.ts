import { describe, expect, it, vi } from 'vitest'
import { createTrayMenu, type TrayAccount } from '../../../../src/main/desktop/tray-and-menu/tray-menu'
import type { AccountId } from '../../../../src/shared/models'
import { loadWords } from '../../../../src/words/load'

const { tray: words } = (await loadWords('en')).desktop
const account = (name: string, code: string | null): TrayAccount => ({
  id: name.padEnd(32, '0') as AccountId,
  name,
  code,
})

function menuOf(...accounts: readonly TrayAccount[]) {
  const actions = { copy: vi.fn(), open: vi.fn(), openQuick: vi.fn(), quit: vi.fn() }
  const items = createTrayMenu(accounts, words, actions)
  const choose = (label: string) => {
    const item = items.find((candidate) => candidate.label === label)
    if (!item?.click) throw new Error(`No ${label} among ${items.map((other) => other.label).join(', ')}`)
    const click = item.click as () => void
    click()
  }
  return { actions, items, labels: items.map(({ label }) => label), choose }
}

describe('the menu of the tray', () => {
  it('has each account with its code in groups', () => {
    expect(menuOf(account('Shop', '123456')).labels[0]).toBe('Shop: 123\u00A0456')
  })

  it('copies the code of the account that is chosen', () => {
    const shop = account('Shop', '123456')
    const { actions, choose } = menuOf(account('Bank', '654321'), shop)
    choose('Shop: 123\u00A0456')
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(shop)
  })

  it('leads to Keyturn where there is no code to be had', () => {
    const { actions, choose } = menuOf(account('Shop', null))
    choose('Shop…')
    expect(actions.open).toHaveBeenCalledOnce()
  })

  it('shows a name with & as it is', () => {
    expect(menuOf(account('A&B', null)).labels[0]).toBe('A&&B…')
  })

  it('says that there are no accounts, and offers nothing to choose there', () => {
    expect(menuOf().items[0]).toMatchObject({ label: 'No accounts yet', enabled: false })
  })

  it.each([
    ['Search…', 'openQuick'],
    ['Open Keyturn', 'open'],
    ['Quit Keyturn', 'quit'],
  ] as const)('has %s', (label, action) => {
    const { actions, choose } = menuOf()
    choose(label)
    expect(actions[action]).toHaveBeenCalledOnce()
  })
})
