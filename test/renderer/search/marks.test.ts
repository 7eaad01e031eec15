// The letters that were looked for are marked in the names.
import { describe, expect, it } from 'vitest'
import { splitByMarks, listTagsFound } from '../../../src/renderer/search/marks'
import { toTerms } from '../../../src/renderer/search/search'

/** With brackets around what is marked. */
const marked = (text: string, query: string) =>
  splitByMarks(text, toTerms(query))
    .map((piece) => (piece.kind === 'found' ? `[${piece.text}]` : piece.text))
    .join('')

describe('marks', () => {
  it.each([
    ['GitHub', 'git', '[Git]Hub'],
    ['GitHub', 'hub', 'Git[Hub]'],
    ['my bank, a bank', 'bank', 'my [bank], a bank'],
    ['subbank bank', 'bank', 'subbank [bank]'],
    ['Northwind Trading', 'trad nor', '[Nor]thwind [Trad]ing'],
    ['GitHub', 'gthb', '[G]i[tH]u[b]'],
    ['GitHub', 'gihtub', '[GitHub]'],
    ['Łódź Bank', 'lodz', '[Łódź] Bank'],
    ['Straße 5', 'strasse', '[Straße] 5'],
    ['GitHub', 'zzz', 'GitHub'],
    ['', 'git', ''],
  ])('in “%s” for “%s”', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected)
  })

  it('choose the tags that have to do with it', () => {
    expect(listTagsFound({ tags: ['work', 'money', 'Workshop'] }, toTerms('work'))).toEqual([
      'work',
      'Workshop',
    ])
  })
})
