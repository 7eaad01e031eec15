// What does not compile: a translation that lacks something English says, or says it as its language does not.
import { describe, expect, it } from 'vitest'
import { checkEnglish, checkTranslation, findPluralForms } from '../../../scripts/lib/words/compare.mjs'
import { count, english, name, translated } from './bundles'

const problemsOf = (found: readonly { readonly problem: string }[]) => found.map(({ problem }) => problem)

describe('an English message', () => {
  const accounts = '{count, plural, one {{count} account} other {{count} accounts}}'

  it.each([
    ['a text', { text: 'Codes' }],
    ['a name in it', { text: 'Remove {name}?', placeholders: name }],
    ['a plural', { text: accounts, placeholders: count }],
    ['a placeholder that it does not need', { text: 'Codes', placeholders: name }],
  ])('is good with %s', (_, message) => {
    expect(checkEnglish(english({ key: message }))).toEqual([])
  })

  it.each([
    ['is empty', { text: ' ' }, 'it is empty'],
    ['has no description', { text: 'Codes', description: '' }, 'it has no description'],
    [
      'has a gap that is not declared',
      { text: 'Remove {name}?' },
      'the placeholder “name” is not one of this message',
    ],
    [
      'counts what is no number',
      { text: accounts, placeholders: { count: name.name } },
      '{count} is no number',
    ],
    [
      'lacks a plural form',
      { text: '{count, plural, other {{count} accounts}}', placeholders: count },
      'the plural of {count} lacks “one”',
    ],
    [
      'has a plural form of another language',
      { text: '{count, plural, one {one} few {few} other {{count}}}', placeholders: count },
      'this language has no plural form “few”',
    ],
    [
      'is not written as it has to be',
      { text: 'Remove {name', placeholders: name },
      'not ICU MessageFormat: expect argument closing brace, in the part from character 8',
    ],
  ])('that %s is refused', (_, message, problem) => {
    expect(problemsOf(checkEnglish(english({ key: message })))).toContain(problem)
  })
})

describe('a translation', () => {
  const original = english({
    removed: { text: '{name} is removed.', placeholders: name },
    found: { text: '{count, plural, one {One account} other {{count} accounts}}', placeholders: count },
  })
  const german = {
    removed: '{name} ist entfernt.',
    found: '{count, plural, one {Ein Konto} other {{count} Konten}}',
  }
  const check = (texts: Readonly<Record<string, string>>, language = 'de') =>
    problemsOf(checkTranslation(original, translated(language, texts), language))

  it('is good where it says all that English says', () => {
    expect(check(german)).toEqual([])
  })

  it.each([
    ['lacks a message', { removed: german.removed }, 'it is missing'],
    ['has one that English has not', { ...german, more: 'Mehr' }, 'English has no such message'],
    [
      'lacks a name',
      { ...german, removed: 'Entfernt.' },
      'it lacks the placeholder “name” where English has it',
    ],
    [
      'lacks the number in a form that is for many',
      { ...german, found: '{count, plural, one {Ein Konto} other {Konten}}' },
      'it lacks the placeholder “count” where English has it',
    ],
    [
      'has a gap of its own',
      { ...german, removed: '{name} ist von {place} entfernt.' },
      'the placeholder “place” is not one of this message',
    ],
    [
      'lacks a plural form',
      { ...german, found: '{count, plural, other {{count} Konten}}' },
      'the plural of {count} lacks “one”',
    ],
  ])('that %s is refused', (_, texts, problem) => {
    expect(check(texts)).toContain(problem)
  })

  it('may do without a plural where its language has none', () => {
    expect(check({ removed: '{name} を削除しました。', found: '{count} 件のアカウント' }, 'ja')).toEqual([])
  })

  it('may say in words what is one number alone', () => {
    const found =
      '{count, plural, zero {{count} حساب} one {حساب واحد} two {حسابان} few {{count} حسابات} many {{count} حسابًا} other {{count} حساب}}'
    expect(check({ removed: 'أُزيل {name}.', found }, 'ar')).toEqual([])
  })

  it('may not say “one” in words where that form is for 21 too', () => {
    const found = '{count, plural, one {Один} few {{count}} many {{count}} other {{count}}}'
    expect(check({ removed: '{name}', found }, 'ru')).toContain(
      'it lacks the placeholder “count” where English has it',
    )
  })

  it('is in the folder of its language', () => {
    expect(problemsOf(checkTranslation(original, translated('fr', german), 'de'))).toContain(
      'it is “fr” in the folder of “de”',
    )
  })
})

describe('the plural forms of a language', () => {
  it.each([
    ['en', ['one', 'other']],
    ['ja', ['other']],
    ['fr', ['one', 'other']],
    ['pl', ['few', 'many', 'one', 'other']],
    ['ar', ['few', 'many', 'one', 'other', 'two', 'zero']],
  ])('are for %s those that numbers up to 200 have', (language, forms) => {
    expect([...findPluralForms(language).keys()].toSorted()).toEqual(forms)
  })
})
