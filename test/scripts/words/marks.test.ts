// A translation of an English sentence that has changed is marked until somebody has looked at it.
import { describe, expect, it } from 'vitest'
import type { Bundle } from '../../../scripts/lib/words/arb.mjs'
import { fillUp, findMarks, withoutMarks } from '../../../scripts/lib/words/marks.mjs'
import { english, translated } from './bundles'

const area = (bundle: Bundle) => new Map([['codes', bundle]])
const now = english({ title: 'Your codes', search: 'Search' })

describe('a translation', () => {
  it('is not marked while English says what it was made from', () => {
    const german = translated('de', { title: 'Ihre Codes' }, 'Your codes')
    expect(findMarks(area(english({ title: 'Your codes' })), area(german))).toEqual([])
  })

  it('is marked when the English sentence has changed, with both', () => {
    const german = translated('de', { title: 'Codes' }, 'Codes')
    expect(findMarks(area(english({ title: 'Your codes' })), area(german))).toEqual([
      { area: 'codes', key: 'title', before: 'Codes', english: 'Your codes' },
    ])
  })

  it('is marked where there is none', () => {
    const marks = findMarks(area(now), area(translated('de', {})))
    expect(marks.map(({ key, before }) => [key, before])).toEqual([
      ['title', undefined],
      ['search', undefined],
    ])
  })

  it('loses its mark, and no other does, when it was looked at', () => {
    const german = translated('de', { title: 'Codes', search: 'Suchen' }, 'old')
    const looked = withoutMarks(now, german, (key) => key === 'title')
    expect(findMarks(area(now), area(looked)).map(({ key }) => key)).toEqual(['search'])
    expect(looked.messages.get('title')?.text).toBe('Codes')
  })
})

describe('a file that is filled up', () => {
  const german = translated('de', { search: 'Suchen', gone: 'Weg' }, 'Search')
  const filled = fillUp(now, german, 'de')

  it('has the messages of English, in their order', () => {
    expect([...filled.messages.keys()]).toEqual(['title', 'search'])
  })

  it('keeps what is translated, and says the rest in English', () => {
    expect(Array.from(filled.messages.values(), ({ text }) => text)).toEqual(['Your codes', 'Suchen'])
  })

  it('marks what it had to say in English', () => {
    expect(findMarks(area(now), area(filled)).map(({ key }) => key)).toEqual(['title'])
  })
})
