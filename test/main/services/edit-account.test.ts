// Editing an account: what a window asks is cleaned before anything is changed.
import { describe, expect, it } from 'vitest'
import { editAccount } from '../../../src/main/services/edit-account'
import { codeOf, valueOf } from '../vault/rig'
import { createAccountRig, unknownId } from './account-rig'

describe('editing', () => {
  it('cleans names, tags and the note', async () => {
    const { accounts, id } = await createAccountRig()
    const edit = {
      issuer: '  New ',
      accountName: ' Cafe\u0301 ',
      tags: [' work ', 'Work', '', 'mail'],
      note: ' one\r\ntwo ',
    }
    expect(valueOf(await editAccount(accounts, { accountId: id, ...edit }))).toMatchObject({
      issuer: 'New',
      accountName: 'Café',
      tags: ['work', 'mail'],
      note: 'one\ntwo',
    })
  })

  it('leaves what is left out, and what is undefined', async () => {
    const { accounts, id } = await createAccountRig()
    const before = valueOf(accounts.find(id))
    const edited = await editAccount(accounts, { accountId: id, issuer: undefined, pinned: true })
    expect(valueOf(edited)).toEqual({ ...before, pinned: true })
  })

  it.each([
    [{ issuer: 'a\u202Eb' }, 'keyUriTextUnsafe'],
    [{ accountName: 'a\u200Bb' }, 'keyUriTextUnsafe'],
    [{ issuer: 'a'.repeat(201) }, 'nameTooLong'],
    [{ accountName: 'a'.repeat(201) }, 'nameTooLong'],
    [{ tags: ['fine', 'a\u0000b'] }, 'keyUriTextUnsafe'],
    [{ tags: ['a'.repeat(41)] }, 'nameTooLong'],
    [{ note: 'a\u2066b' }, 'keyUriTextUnsafe'],
    [{ note: 'a'.repeat(2001) }, 'noteTooLong'],
    [{ issuer: ' ', accountName: '' }, 'nameMissing'],
  ])('refuses %j, and changes nothing, not even what would be fine', async (edit, code) => {
    const { accounts, id } = await createAccountRig()
    const before = accounts.list()
    const outcome = codeOf(await editAccount(accounts, { accountId: id, pinned: true, ...edit }))
    expect([outcome, accounts.list()]).toEqual([code, before])
  })

  it('takes one of the names away as long as the other one is there', async () => {
    const { accounts, id } = await createAccountRig()
    await editAccount(accounts, { accountId: id, issuer: '' })
    const outcome = codeOf(await editAccount(accounts, { accountId: id, accountName: '' }))
    expect([outcome, accounts.list()]).toMatchObject(['nameMissing', [{ issuer: '', accountName: 'alice' }]])
  })

  it('of an account that is not there is refused', async () => {
    const { accounts } = await createAccountRig()
    expect(codeOf(await editAccount(accounts, { accountId: unknownId, note: '' }))).toBe('accountNotFound')
  })
})
