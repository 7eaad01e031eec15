// A list of accounts that was damaged is said to be, and what can be done about it is one click away.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { transient } from '../../../src/shared/errors'
import { ok } from '../../../src/shared/result'
import { failWith } from '../support/fake-api'
import { accountOf } from '../support/fake-data'
import { click, get, renderApp, seen, text, type Mounted } from '../support/render-app'

let app: Mounted | null = null
afterEach(async () => {
  await app?.unmount()
  app = null
})

describe('the notice about the list', () => {
  it('is not there while the list is whole', async () => {
    app = await renderApp({ accounts: [accountOf(1)] })
    expect(text()).not.toContain('list of accounts')
  })

  it.each([
    ['restored', 'damaged and has been repaired'],
    ['rebuilt', 'rebuilt from your keychain'],
    ['incomplete', 'Their keys are safe in your keychain'],
    ['newer', 'install the newest Keyturn'],
  ] as const)('says of a list that is %s what that means', async (accountList, sentence) => {
    app = await renderApp({ accounts: [accountOf(1)], accountList })
    await seen(sentence)
  })

  it('looks for missing accounts again, and tells why it could not', async () => {
    app = await renderApp({ accounts: [accountOf(1)], accountList: 'incomplete' })
    app.fake.script({ 'accounts.recover': failWith(transient('keychainScanFailed')) })
    await click(get('button', 'Look for missing accounts'))
    await seen('could not be looked through')
    app.fake.script({ 'accounts.recover': () => ok('rebuilt') })
    await click(get('button', 'Look for missing accounts'))
    await seen('rebuilt from your keychain')
  })

  it('follows what main has found by itself', async () => {
    app = await renderApp({ accounts: [accountOf(1)], accountList: 'incomplete' })
    await seen('may be missing')
    app.fake.world.status = { ...app.fake.world.status, accountList: 'restored' }
    await act(async () => {
      app?.fake.emit('accounts.changed', {})
      await Promise.resolve()
    })
    await seen('has been repaired')
  })

  it('of a newer Keyturn’s list stays in sight', async () => {
    app = await renderApp({ accounts: [accountOf(1)], accountList: 'newer' })
    await seen('written by a newer Keyturn')
    expect(document.querySelector('[aria-label="Dismiss the notice about the list"]')).toBeNull()
  })

  it('of a newer Keyturn’s list says what of it cannot be shown', async () => {
    app = await renderApp({ accounts: [accountOf(1)], accountList: 'newer', notShown: { accounts: 2 } })
    await seen('Not shown: 2 accounts.')
  })

  it.each([
    [{ accounts: 1 }, 'Not shown: 1 account.'],
    [{ accounts: 2, organizations: 1 }, 'Not shown: 2 accounts and 1 organization.'],
    [
      { accounts: 2, organizations: 1, others: 3 },
      'Not shown: 2 accounts, 1 organization and 3 other entries.',
    ],
  ])('says what of it cannot be shown: %j', async (notShown, sentence) => {
    app = await renderApp({ accounts: [accountOf(1)], notShown })
    await seen(sentence)
  })

  it('can be put aside', async () => {
    app = await renderApp({ accounts: [accountOf(1)], accountList: 'restored' })
    await seen('has been repaired')
    await click(get('button', 'Dismiss the notice about the list'))
    expect(get('heading', 'Codes').closest('main')?.textContent).not.toContain('has been repaired')
  })
})
