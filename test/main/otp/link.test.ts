// Links are taken apart as they stand, and freed of what people put around them.
import { describe, expect, it } from 'vitest'
import {
  findLastKnownParameter,
  findScheme,
  splitLink,
  splitQuery,
  trimWrapping,
} from '../../../src/main/otp/link'

describe('trimWrapping', () => {
  it.each([
    ['"', '"'],
    ['`', '`'],
    ['“', '”'],
    ['«', '»'],
    ['‹', '›'],
    ['<', '>'],
    ["'", "'"],
    ['‘', '’'],
    ['‚', '‘'],
    ['(', ')'],
    ['[', ']'],
    ['{', '}'],
    ['\u200B', '\uFEFF'],
  ])('takes off %s and %s', (before, after) => {
    expect(trimWrapping(`${before}a:b${after}`)).toBe('a:b')
  })

  it.each(["'", '’', '‘', ')', ']', '}'])(
    'leaves a %s at the end that nothing at the beginning belongs to',
    (end) => {
      expect(trimWrapping(`a:b${end}`)).toBe(`a:b${end}`)
    },
  )

  it.each(['', ' ', '("")'])('leaves nothing of %j', (text) => {
    expect(trimWrapping(text)).toBe('')
  })
})

describe('findScheme', () => {
  it.each([
    ['OTPAUTH://totp', 'otpauth'],
    ['a+b-c.1:', 'a+b-c.1'],
    ['see otpauth://totp', null],
    ['1a:b', null],
    ['otpauth', null],
  ])('of %s is %s', (text, scheme) => {
    expect(findScheme(text)).toBe(scheme)
  })
})

describe('findLastKnownParameter', () => {
  it.each([
    ['the last of several', '?secret=A&digits=6', { name: 'digits', valueAt: 17 }],
    ['one in capitals with blanks around', '? ISSUER =x', { name: 'issuer', valueAt: 10 }],
  ])('finds %s', (_, text, found) => {
    expect(findLastKnownParameter(text)).toEqual(found)
  })

  it.each([
    ['one that others know', '?image=x'],
    ['one with other letters before its name', '?xsecret=A'],
  ])('leaves out %s', (_, text) => {
    expect(findLastKnownParameter(text)).toBeNull()
  })
})

describe('splitLink', () => {
  it.each([
    ['everything', 'a://T/l?q=1', { scheme: 'a', type: 't', label: 'l', query: 'q=1' }],
    ['no query', 'a://t/l', { scheme: 'a', type: 't', label: 'l', query: '' }],
    ['no label', 'a://t?q', { scheme: 'a', type: 't', label: '', query: 'q' }],
    ['nothing but the scheme', 'a:', { scheme: 'a', type: '', label: '', query: '' }],
    ['a fragment right after the scheme', 'a:#x', { scheme: 'a', type: '', label: '', query: '' }],
    ['blanks around the type', 'a:// t /l', { scheme: 'a', type: 't', label: 'l', query: '' }],
    ['a second question mark', 'a://t/l?q=1?2', { scheme: 'a', type: 't', label: 'l', query: 'q=1?2' }],
  ])('takes one apart with %s', (_, text, link) => {
    expect(splitLink(text)).toEqual(link)
  })

  it('takes nothing apart that has something else before it', () => {
    expect(splitLink('see a://t/l')).toBeNull()
  })
})

describe('splitQuery', () => {
  it.each([
    [
      'pairs',
      'a=1&b=2',
      [
        ['a', '1'],
        ['b', '2'],
      ],
    ],
    ['a name without a value', 'a', [['a', '']]],
    ['a value without a name', '=1', [['', '1']]],
    ['a value with an equals sign', 'a=1=2', [['a', '1=2']]],
    ['a name in capitals with blanks around', ' A =1', [['a', '1']]],
    ['nothing between separators', '&&a=1&', [['a', '1']]],
    ['nothing', '', []],
  ])('reads %s', (_, query, pairs) => {
    expect(splitQuery(query)).toEqual(pairs)
  })
})
