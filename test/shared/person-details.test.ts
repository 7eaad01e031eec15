import { describe, expect, it } from 'vitest'
import { standardAttributes } from '../../src/shared/errors'
import { findNewPasswordProblem, readAttribute } from '../../src/shared/person-details'

const read = (name: string) => (typed: string) => readAttribute(name, typed)
const malformed = (attribute: string) => ({
  ok: false,
  error: { code: 'attributeMalformed', retryable: false, attribute },
})

describe('a date of birth', () => {
  const birthdate = read('birthdate')

  it.each(['1990-05-17', '2000-02-29', '0004-02-29'])('may be %s', (date) => {
    expect(birthdate(date)).toEqual({ ok: true, value: date })
  })

  it.each([' 1990-05-17 ', '１９９０-０５-１７', '\uFEFF1990-05-17'])('is cleaned: "%s"', (typed) => {
    expect(birthdate(typed)).toEqual({ ok: true, value: '1990-05-17' })
  })

  it.each([
    '17.05.1990',
    '1990-5-17',
    '90-05-17',
    '1990-02-30',
    '2001-02-29',
    '1990-13-01',
    '1990-00-10',
    '1990-05-17T00',
    'May',
  ])('is not %s', (typed) => {
    expect(birthdate(typed)).toEqual(malformed('birthdate'))
  })
})

describe('a phone number', () => {
  const phone = read('phone_number')

  it.each([
    '+442079460958',
    '+44 20 7946 0958',
    '+44-20-7946-0958',
    '+44 (20) 7946.0958',
    '＋４４２０７９４６０９５８',
    '\u202A+44 20\u00A07946 0958\u202C',
  ])('may be typed as %s', (typed) => {
    expect(phone(typed)).toEqual({ ok: true, value: '+442079460958' })
  })

  it.each([
    '02079460958',
    '+0442079460958',
    '0044 20 7946 0958',
    '+44 (0)20 7946 0958',
    '+1234567890123456',
    'call me',
    '+44x',
  ])('is not %s', (typed) => {
    expect(phone(typed)).toEqual(malformed('phone_number'))
  })
})

describe('an e-mail address', () => {
  const email = read('email')

  it.each(['ada@example.com', 'ada.l+x@mail.example.co.uk', 'jörg@müller.example', "o'neil@example.com"])(
    'may be %s',
    (typed) => {
      expect(email(typed)).toEqual({ ok: true, value: typed })
    },
  )

  it('loses what was pasted along', () => {
    expect(email('\u200B ada@example.com\u00A0')).toEqual({ ok: true, value: 'ada@example.com' })
  })

  it.each([
    'ada',
    'ada@',
    '@example.com',
    'ada@example',
    'ada@example.',
    'ada@.com',
    'ada lovelace@example.com',
    'ada@@example.com',
  ])('is not %s', (typed) => {
    expect(email(typed)).toEqual(malformed('email'))
  })
})

describe('any other detail', () => {
  const free = standardAttributes.filter((name) => !['birthdate', 'phone_number', 'email'].includes(name))

  it.each([...free, 'custom:badge', 'custom:email'])('is free text: %s', (name) => {
    expect(readAttribute(name, ' anything + at @ all ')).toEqual({ ok: true, value: 'anything + at @ all' })
  })
})

it.each([...standardAttributes])('nothing is no %s', (attribute) => {
  expect(readAttribute(attribute, ' \u200B\u3000')).toEqual({
    ok: false,
    error: { code: 'attributeMissing', retryable: false, attribute },
  })
})

it('an attribute of the organization’s own is not named: it is no word of ours', () => {
  expect(readAttribute('custom:badge', '')).toEqual({
    ok: false,
    error: { code: 'attributeMissing', retryable: false, attribute: undefined },
  })
})

describe('a new password', () => {
  it.each([
    ' Better-1',
    'Better-1 ',
    '\tBetter-1',
    'Better-1\n',
    'Better-1\u00A0',
    '\u3000Better-1',
    '\uFEFFBetter-1',
    'Better-1\u200B',
    ' ',
  ])('has nothing unseen at its ends: "%s"', (password) => {
    expect(findNewPasswordProblem(password)).toEqual({ code: 'passwordHasSpaces', retryable: false })
  })

  it.each(['Better-1', 'correct horse battery', 'a', '', 'пароль', '密码－１'])('may be "%s"', (password) => {
    expect(findNewPasswordProblem(password)).toBeNull()
  })
})
