import { describe, expect, it } from 'vitest'
import { arriveFrom, isSame, placeOf, createScreen, type Screen } from '../../../src/renderer/app/screens'
import { connectionOf } from '../support/fake-data'
import { accountIdOf } from '../support/fake-ids'

const codes = createScreen('codes')
const details = (number: number): Screen => ({ kind: 'account', accountId: accountIdOf(number) })
const check = (number: number, backTo: Screen): Screen => ({
  kind: 'check',
  connection: connectionOf(number),
  backTo,
})

describe('screens', () => {
  it('find the row again whose details were open', () => {
    expect(arriveFrom(details(3), codes)).toMatchObject({ kind: 'codes', returnTo: accountIdOf(3) })
    expect(arriveFrom(createScreen('add'), codes)).toEqual(codes)
  })

  it('count the details of an account among the codes', () => {
    expect(placeOf(details(1))).toBe('codes')
    expect(placeOf(createScreen('enroll'))).toBe('enroll')
  })

  it('count a check of a connection to where one came from', () => {
    expect(placeOf(check(1, createScreen('connections')))).toBe('connections')
    expect(placeOf(check(1, { kind: 'enroll' }))).toBe('enroll')
  })

  it('stay when one goes where one is, but greet a new account', () => {
    expect(isSame(codes, codes)).toBe(true)
    expect(isSame(details(1), details(1))).toBe(true)
    expect(isSame(details(1), details(2))).toBe(false)
    expect(isSame(check(1, codes), check(1, codes))).toBe(true)
    expect(isSame(check(1, codes), check(2, codes))).toBe(false)
    expect(isSame(codes, { kind: 'codes', newAccounts: [accountIdOf(9)], returnTo: null })).toBe(false)
  })
})
