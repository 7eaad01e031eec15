// The pseudo-language shows what is cut off, and what was said without a catalogue.
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/words/compiled/en'
import { createFormats } from '../../src/words/formats'
import { loadWords } from '../../src/words/load'
import { pseudoOf } from '../../src/words/pseudo'

const formats = createFormats('en-XA')
const english = catalogue(formats)
const pseudo = pseudoOf(catalogue)(formats)

describe('the pseudo-language', () => {
  it('is English with accents, between brackets', () => {
    expect(english.app.codes).toBe('Codes')
    expect(pseudo.app.codes).toMatch(/^\[Çóðéš~+\]$/)
  })

  it('is a third longer', () => {
    const { title } = english.app.crashed
    expect(pseudo.app.crashed.title.length).toBeGreaterThanOrEqual(title.length * 1.3)
  })

  it('keeps what a person has to be able to read: numbers', () => {
    expect(pseudo.settings.copying.clear.after(30)).toContain('30')
  })

  it('goes into functions', () => {
    expect(pseudo.quick.nothingFound('x')).toMatch(/^\[.*\]$/)
  })

  it('has every message of English', () => {
    expect(Object.keys(pseudo)).toEqual(Object.keys(english))
    expect(Object.keys(pseudo.errors)).toEqual(Object.keys(english.errors))
  })

  it('can be loaded', async () => {
    expect((await loadWords('en-XA')).app.codes).toBe(pseudo.app.codes)
  })
})
