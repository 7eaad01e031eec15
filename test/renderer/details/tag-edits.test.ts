import { describe, expect, it } from 'vitest'
import { endsTag, listSuggestions, withTyped } from '../../../src/renderer/details/tag-edits'

const many = Array.from({ length: 20 }, (_, at) => `tag ${at}`)

describe('typing tags', () => {
  it.each([
    ['one', 'work', ['work']],
    ['several, with commas', 'work, mail,home', ['work', 'mail', 'home']],
    ['several, with commas of other scripts', 'عمل، بريد、仕事，家', ['عمل', 'بريد', '仕事', '家']],
    ['several lines', 'work\nmail\n', ['work', 'mail']],
    ['one with blanks around it', '  open source ,', ['open source']],
    ['nothing', ' , ,', []],
  ])('adds %s', (_, typed, added) => {
    expect(withTyped([], typed)).toEqual({ tags: added, added, rest: '', problem: null })
  })

  it('adds after those that are there', () => {
    expect(withTyped(['b', 'a'], 'c').tags).toEqual(['b', 'a', 'c'])
  })

  it('says when a tag is there already, whatever its case, and does not keep it', () => {
    expect(withTyped(['Work'], 'work')).toEqual({
      tags: ['Work'],
      added: [],
      rest: '',
      problem: 'alreadyThere',
    })
  })

  it('keeps a tag that is too long, to be made shorter', () => {
    const long = 'w'.repeat(41)
    expect(withTyped([], `mail,${long}`)).toMatchObject({ added: ['mail'], rest: long, problem: 'tooLong' })
  })

  it('keeps what there is no more room for', () => {
    expect(withTyped(many.slice(1), 'work,mail,home')).toMatchObject({
      added: ['work'],
      rest: 'mail, home',
      problem: 'tooMany',
    })
  })
})

it.each([
  ['work', false],
  ['work,', true],
  ['仕事、', true],
  ['a\nb', true],
])('%j ends a tag: %s', (typed, expected) => {
  expect(endsTag(typed)).toBe(expected)
})

describe('suggestions', () => {
  const elsewhere = [['mail', 'Work'], ['work'], ['home'], []]

  it('are the tags of other accounts, the most used ones first, then by name', () => {
    expect(listSuggestions(elsewhere, [], '')).toEqual(['Work', 'home', 'mail'])
  })

  it('are none of those that are here', () => {
    expect(listSuggestions(elsewhere, ['WORK'], '')).toEqual(['home', 'mail'])
  })

  it('follow what is typed', () => {
    expect(listSuggestions(elsewhere, [], ' OM')).toEqual(['home'])
  })

  it('are not more than can be looked over', () => {
    expect(listSuggestions([many], [], '')).toHaveLength(6)
  })

  it('are none when there is no room for one more', () => {
    expect(listSuggestions(elsewhere, many, '')).toEqual([])
  })
})
