// What a person gives an account of their own: its names, its place, tags, a note; and its key on a second device.
import { act } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { permanent, transient } from '../../../src/shared/errors'
import type { AccountSummary } from '../../../src/shared/models'
import { failWith, type FakeOptions } from '../support/fake-api'
import { accountOf, enrolledAs } from '../support/fake-data'
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

const github: Partial<AccountSummary> = { issuer: 'GitHub', accountName: 'ada' }

async function open(part: Partial<AccountSummary> = {}, options: FakeOptions = {}) {
  const account = accountOf(1, { ...github, ...part })
  const other = accountOf(2, { issuer: 'Mail', tags: ['mail', 'home'] })
  app = await renderApp({ accounts: [account, other], ...options })
  const name = [account.issuer, account.accountName].filter((word) => word !== '').join(', ')
  await focus(get('button', name))
  await press('i', { ctrlKey: true })
  await until(() => all('button', 'Remove account…').length === 1, 'the details')
  return app.fake
}
const refusing = (error: Parameters<typeof failWith>[0]): FakeOptions => ({
  handlers: () => ({ 'accounts.edit': failWith(error), 'accounts.showQrCode': failWith(error) }),
})
const edits = (fake: Mounted['fake']) => fake.callsOf('accounts.edit').map(({ input }) => input)
const announcement = () => document.querySelector('[data-testid=announcement]')?.textContent ?? ''
const alerts = () => all('alert').map((alert) => alert.textContent)
const blur = () =>
  act(async () => {
    ;(document.activeElement as HTMLElement).blur()
    await nextTask()
  })
const accountId = accountOf(1).id

describe('renaming', () => {
  const issuer = () => get('textbox', 'Website or organization')
  const accountName = () => get('textbox', 'Account')
  const rename = async (names: { issuer?: string; accountName?: string }) => {
    await click(get('button', 'Rename'))
    if (names.issuer !== undefined) await fill(issuer(), names.issuer)
    if (names.accountName !== undefined) await fill(accountName(), names.accountName)
    await click(get('button', 'Save'))
  }

  it('begins with the names as they are, in the first field', async () => {
    await open()
    await click(get('button', 'Rename'))
    expect([issuer(), accountName()].map((field) => (field as HTMLInputElement).value)).toEqual([
      'GitHub',
      'ada',
    ])
    expect(document.activeElement).toBe(issuer())
  })

  it('saves both names, shows and says them, and gives the focus back', async () => {
    const fake = await open()
    await rename({ issuer: ' Forge ', accountName: 'countess' })
    await until(() => all('heading', 'Forge').length === 1, 'the new name')
    expect(edits(fake)).toEqual([{ accountId, issuer: 'Forge', accountName: 'countess' }])
    expect(announcement()).toContain('The account is called Forge, countess now.')
    expect(document.activeElement).toBe(get('button', 'Rename'))
  })

  it('asks nothing when nothing was changed', async () => {
    const fake = await open()
    await rename({})
    expect([edits(fake), all('textbox', 'Account')]).toEqual([[], []])
  })

  it.each([
    ['Cancel', () => click(get('button', 'Cancel'))],
    ['Escape', () => press('Escape')],
  ])('is given up by %s, and stays in the details', async (_, leave) => {
    const fake = await open()
    await click(get('button', 'Rename'))
    await fill(accountName(), 'somebody')
    await focus(accountName())
    await leave()
    get('heading', 'GitHub')
    expect(edits(fake)).toEqual([])
    expect(document.activeElement).toBe(get('button', 'Rename'))
  })

  it('needs one of the two names, and says so beside the field', async () => {
    const fake = await open()
    await rename({ issuer: ' ', accountName: '' })
    expect([alerts(), edits(fake)]).toEqual([['Fill in one of the two, so that you find it again.'], []])
    expect(issuer().getAttribute('aria-invalid')).toBe('true')
  })

  it('that is refused says so beside the name that was changed, and keeps what was typed', async () => {
    await open({}, refusing(permanent('keyUriTextUnsafe')))
    await rename({ accountName: 'somebody' })
    expect(alerts()).toEqual(['There are hidden characters in this text. Type it instead of pasting it.'])
    expect([issuer(), accountName()].map((field) => field.getAttribute('aria-invalid'))).toEqual([
      null,
      'true',
    ])
    expect(accountName()).toHaveProperty('value', 'somebody')
  })

  it('that fails for another reason says which, and keeps what was typed', async () => {
    const fake = await open({}, refusing(transient('keychainLocked')))
    await rename({ issuer: 'Forge' })
    await seen('This computer’s keychain is locked')
    expect(issuer()).toHaveProperty('value', 'Forge')
    fake.script({ 'accounts.edit': () => ({ ok: true, value: accountOf(1, { issuer: 'Forge' }) }) })
    await click(get('button', 'Save'))
    await until(() => all('textbox', 'Account').length === 0, 'the end of it')
  })
})

describe('keeping on top', () => {
  const pin = () => get('switch', 'Pin to the top')

  it('is a switch, and says what has come of it', async () => {
    const fake = await open()
    await click(pin())
    await until(() => pin().getAttribute('aria-checked') === 'true', 'the switch')
    expect(edits(fake)).toEqual([{ accountId, pinned: true }])
    expect(announcement()).toContain('Pinned to the top.')
  })

  it('goes back when it cannot be saved', async () => {
    await open({ pinned: true }, refusing(transient('diskFull')))
    await click(pin())
    await seen('The disk is full')
    expect(pin().getAttribute('aria-checked')).toBe('true')
  })
})

describe('tags', () => {
  const field = () => get('textbox', 'Tags')
  const chips = () => all('button', /^Remove the tag/).map((chip) => chip.getAttribute('aria-label'))
  const type = async (typed: string) => {
    await focus(field())
    await fill(field(), typed)
  }

  it('are added by Enter, shown, said, and the field is empty for the next one', async () => {
    const fake = await open({ tags: ['work'] })
    await type('code')
    await press('Enter')
    expect([chips(), edits(fake)]).toEqual([
      ['Remove the tag work', 'Remove the tag code'],
      [{ accountId, tags: ['work', 'code'] }],
    ])
    expect(field()).toHaveProperty('value', '')
    expect(announcement()).toContain('Added: code.')
  })

  it('are added by a comma, several at once', async () => {
    const fake = await open()
    await type('code, git,')
    expect(edits(fake)).toEqual([{ accountId, tags: ['code', 'git'] }])
  })

  it('are added when the field is left', async () => {
    const fake = await open()
    await type('code')
    await blur()
    expect(edits(fake)).toEqual([{ accountId, tags: ['code'] }])
  })

  it('are removed by their button, and the field has the focus', async () => {
    const fake = await open({ tags: ['work', 'code'] })
    await click(get('button', 'Remove the tag work'))
    expect([chips(), edits(fake)]).toEqual([['Remove the tag code'], [{ accountId, tags: ['code'] }]])
    expect(document.activeElement).toBe(field())
    expect(announcement()).toContain('work is removed.')
  })

  it.each(['Backspace', 'Delete'])('are removed by %s on their button', async (key) => {
    const fake = await open({ tags: ['work', 'code'] })
    await focus(get('button', 'Remove the tag work'))
    await press(key)
    expect(edits(fake)).toEqual([{ accountId, tags: ['code'] }])
  })

  it('are removed by Backspace from the last one on, where nothing is typed', async () => {
    const fake = await open({ tags: ['work', 'code'] })
    await type('x')
    await press('Backspace')
    await type('')
    await press('Backspace')
    expect(edits(fake)).toEqual([{ accountId, tags: ['work'] }])
  })

  it('of other accounts are suggested, and added by a click', async () => {
    const fake = await open({ tags: ['mail'] })
    expect(all('button', /^Add the tag/).map((one) => one.getAttribute('aria-label'))).toEqual([
      'Add the tag home',
    ])
    await click(get('button', 'Add the tag home'))
    expect(edits(fake)).toEqual([{ accountId, tags: ['mail', 'home'] }])
  })

  it('are suggested by their beginning, which is then not a tag of its own', async () => {
    const fake = await open()
    await type('ho')
    await focus(get('button', 'Add the tag home'))
    await click(get('button', 'Add the tag home'))
    expect([edits(fake), field()]).toMatchObject([[{ accountId, tags: ['home'] }], { value: '' }])
  })

  it('that are there already are not added again, and that is said', async () => {
    const fake = await open({ tags: ['Work'] })
    await type('work')
    await press('Enter')
    expect([alerts(), edits(fake)]).toEqual([['This tag is there already.'], []])
  })

  it('that are too long stay to be made shorter', async () => {
    await open()
    await type('w'.repeat(41))
    await press('Enter')
    expect(alerts()).toEqual(['A tag has at most 40 characters.'])
    expect(field()).toHaveProperty('value', 'w'.repeat(41))
  })

  it('that cannot be saved are back in the field, and that is said beside it', async () => {
    await open({ tags: ['work'] }, refusing(transient('diskFull')))
    await type('code')
    await press('Enter')
    await seen('The disk is full')
    expect([chips(), field()]).toMatchObject([['Remove the tag work'], { value: 'code' }])
  })

  it('are emptied by Escape before Escape leaves the details', async () => {
    await open()
    await type('code')
    await press('Escape')
    expect(field()).toHaveProperty('value', '')
    get('button', 'Remove account…')
  })
})

describe('the note', () => {
  const field = () => get('textbox', 'Note')
  const write = async (note: string) => {
    await focus(field())
    await fill(field(), note)
  }

  it('says that it is no place for passwords', async () => {
    await open()
    expect(text()).toContain('no passwords or recovery codes here.')
  })

  it('is saved when the field is left', async () => {
    const fake = await open({ note: 'before' })
    await write('one\ntwo')
    await blur()
    expect(edits(fake)).toEqual([{ accountId, note: 'one\ntwo' }])
    await seen('Saved')
    expect(announcement()).toContain('The note is saved.')
  })

  it('is saved when the details are left with Escape', async () => {
    const fake = await open()
    await write('a note')
    await press('Escape')
    await until(() => edits(fake).length === 1, 'the note')
    expect(edits(fake)).toEqual([{ accountId, note: 'a note' }])
  })

  it('is not saved when nothing was changed', async () => {
    const fake = await open({ note: 'before' })
    await write('before ')
    await blur()
    expect(edits(fake)).toEqual([])
  })

  it('that cannot be saved stays in the field, and can be tried again', async () => {
    const fake = await open({}, refusing(transient('diskFull')))
    await write('a note')
    await blur()
    await seen('The disk is full')
    expect(field()).toHaveProperty('value', 'a note')
    fake.script({ 'accounts.edit': () => ({ ok: true, value: accountOf(1, { note: 'a note' }) }) })
    await click(get('button', 'Try again'))
    await seen('Saved')
  })

  it('that could not be saved after the details were left is said at the foot of the window', async () => {
    await open({}, refusing(transient('diskFull')))
    await write('a note')
    await press('Escape')
    await seen('The disk is full')
  })

  it('that is too long is refused before it is sent, and stays', async () => {
    const fake = await open()
    await write('n'.repeat(2001))
    await blur()
    expect(alerts()).toEqual(['This note is too long. Use at most 2,000 characters.'])
    expect([edits(fake), field()]).toMatchObject([[], { value: 'n'.repeat(2001) }])
  })
})

describe('the facts', () => {
  const now = Date.now()
  const day = 24 * 3_600_000

  it.each<[string, Partial<AccountSummary>]>([
    ['Not used yet.', {}],
    ['Used once, just now.', { lastUsedAt: now + day, timesUsed: 1 }],
    ['Used 3 times, the last time just now.', { lastUsedAt: now + 60_000, timesUsed: 3 }],
    ['Used once, 5 minutes ago.', { lastUsedAt: now - 300_000, timesUsed: 1 }],
    ['Used 1,815 times, last 3 days ago.', { lastUsedAt: now - 3 * day, timesUsed: 1815 }],
    ['Used once, on 10 December 2015.', { lastUsedAt: Date.UTC(2015, 11, 10, 12), timesUsed: 1 }],
  ])('say how much it is used: %s', async (sentence, part) => {
    await open(part)
    expect(text()).toContain(sentence)
  })
})

describe('a second device', () => {
  const ask = async () => {
    await click(get('button', 'QR code…'))
    await until(() => all('alertdialog').length === 1, 'the question')
  }

  it('gets its code only after a question that says what it means', async () => {
    const fake = await open()
    await ask()
    expect(text()).toContain('Whoever sees or photographs it can make your codes, for good.')
    expect(fake.callsOf('accounts.showQrCode')).toEqual([])
    await click(get('button', 'Show the QR code'))
    expect(fake.callsOf('accounts.showQrCode').map(({ input }) => input)).toEqual([{ accountId }])
  })

  it('gets nothing when the person thinks better of it', async () => {
    const fake = await open()
    await ask()
    await click(get('button', 'Cancel'))
    expect(fake.callsOf('accounts.showQrCode')).toEqual([])
  })

  it('is told that an organization keeps one key', async () => {
    await open({ issuer: 'Northwind', enrolledWith: enrolledAs('ada') })
    await ask()
    expect(text()).toContain('Northwind keeps one key for you.')
  })

  it('is not for accounts that count up, and the reason is there', async () => {
    await open({ parameters: { type: 'hotp', algorithm: 'SHA1', digits: 6 } })
    expect(text()).toContain('Not for counter-based codes')
    expect(all('button', 'QR code…')).toEqual([])
  })

  it('says why the code cannot be shown', async () => {
    await open({}, refusing(permanent('qrCodeTooLarge')))
    await ask()
    await click(get('button', 'Show the QR code'))
    await seen('This key does not fit into a QR code')
  })
})
