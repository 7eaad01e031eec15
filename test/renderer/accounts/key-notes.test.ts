import { describe, expect, it } from 'vitest'
import { findKeyNotes, replacesAnother } from '../../../src/renderer/accounts/key-notes'
import type { AccountStatus } from '../../../src/shared/models'
import { accountOf, enrolledAs, enrollmentOf } from '../support/fake-data'

const key = (number: number, status: AccountStatus, username = 'ada') =>
  accountOf(number, { status, enrolledWith: enrolledAs(username) })

const notesOf = (...accounts: ReturnType<typeof key>[]) =>
  accounts.map(({ id }) => findKeyNotes(accounts, []).get(id) ?? null)

describe('two keys of one user', () => {
  it('are told apart while the newer one is not settled', () => {
    expect(notesOf(key(1, 'unknown'), key(2, 'active'))).toEqual(['newKey', 'earlierKey'])
  })

  it('are of one user only: another one of the same organization has nothing to do with it', () => {
    expect(notesOf(key(1, 'unknown'), key(2, 'active', 'grace'))).toEqual([null, null])
    expect(notesOf(key(1, 'unknown'), accountOf(2))).toEqual([null, null])
  })

  it('are told apart while the newer one is accepted and its enrollment not finished', () => {
    const accounts = [key(1001, 'active'), key(2, 'active'), key(3, 'active', 'grace')]
    const notes = findKeyNotes(accounts, [enrollmentOf(1, { phase: 'verified' })])
    expect(accounts.map(({ id }) => notes.get(id) ?? null)).toEqual([null, 'replacedKey', null])
    expect(findKeyNotes(accounts, [enrollmentOf(1, { phase: 'stored' })]).size).toBe(0)
  })

  it('need no note once it is known which one counts', () => {
    expect(notesOf(key(1, 'active'), key(2, 'superseded'))).toEqual([null, null])
  })

  it('leave one that was replaced before as it is', () => {
    expect(notesOf(key(1, 'unknown'), key(2, 'active'), key(3, 'superseded'))).toEqual([
      'newKey',
      'earlierKey',
      null,
    ])
  })
})

describe('an enrollment replaces another key', () => {
  const enrollment = enrollmentOf(1)
  const its = accountOf(1001, { enrolledWith: enrolledAs('ada'), status: 'pending' })

  it('when there is one of the same user beside its own', () => {
    expect(replacesAnother([its, key(2, 'active')], enrollment)).toBe(true)
  })

  it('but not when it is alone, or the other one was removed', () => {
    expect(replacesAnother([its], enrollment)).toBe(false)
    expect(replacesAnother([its, key(2, 'trashed')], enrollment)).toBe(false)
    expect(replacesAnother([its, key(2, 'active', 'grace')], enrollment)).toBe(false)
  })
})
