import { describe, expect, it } from 'vitest'
import { languageFacts, languages } from '../../src/shared/languages'
import { bestLanguage, directionOf, languageOfPage } from '../../src/words/languages'

describe('the best language', () => {
  it.each([
    [['de-AT', 'en'], 'de'],
    [['fr'], 'fr'],
    [['es-MX'], 'es'],
    [['pt-BR'], 'pt-BR'],
    [['ja-JP'], 'ja'],
    [['ar-EG'], 'ar'],
    [['en-GB'], 'en'],
  ])('for %j is %s', (preferred, language) => {
    expect(bestLanguage(preferred)).toBe(language)
  })

  it('is the nearest form of one that is spoken', () => {
    expect(bestLanguage(['pt-PT'])).toBe('pt-BR')
    expect(bestLanguage(['zh-Hans-SG'])).toBe('zh-CN')
    expect(bestLanguage(['zh'])).toBe('zh-CN')
  })

  it.each(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-US'])('is not simplified Chinese for %s', (tag) => {
    expect(bestLanguage([tag, 'ja'])).toBe('ja')
  })

  it('is the first of a person’s that is spoken', () => {
    expect(bestLanguage(['nl-NL', 'fi', 'fr-CH', 'de'])).toBe('fr')
  })

  it('is English where none is spoken, or none is named', () => {
    expect(bestLanguage(['nl', 'fi'])).toBe('en')
    expect(bestLanguage([])).toBe('en')
    expect(bestLanguage([''])).toBe('en')
  })

  it('is never the one for tests', () => {
    expect(bestLanguage(['en-XA'])).toBe('en')
  })
})

describe('the language of a page', () => {
  it.each([...languages, 'en-XA'])('is %s where its address says so', (language) => {
    expect(languageOfPage(`?language=${language}`)).toBe(language)
  })

  it.each(['', '?language=', '?language=nl', '?language=EN-XA', '?other=de'])(
    'is English for “%s”',
    (search) => {
      expect(languageOfPage(search)).toBe('en')
    },
  )
})

describe('the languages', () => {
  it('have names of their own', () => {
    expect(new Set(languages.map((tag) => languageFacts[tag].name)).size).toBe(languages.length)
  })

  it('are read from left to right, but for Arabic', () => {
    expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar'])
  })
})
