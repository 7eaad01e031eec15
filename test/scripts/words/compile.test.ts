// A whole folder of translators' files, from its languages to what is built of them.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileWords } from '../../../scripts/lib/words/compile.mjs'
import type { Languages } from '../../../scripts/lib/words/files.mjs'
import { english, name, translated } from './bundles'
import { repositoryWith, spoken } from './repository'

const original = english({ title: 'Codes', removed: { text: '{name} is removed.', placeholders: name } })
const german = translated('de', { title: 'Codes', removed: '{name} ist entfernt.' })

const compiled = (root: string, file: string): string =>
  readFileSync(join(root, 'src', 'words', 'compiled', file), 'utf8')

describe('the words', () => {
  it('are a module for each language, with a function where there is a gap', () => {
    const root = repositoryWith({ en: { 'account-list': original }, de: { 'account-list': german } })
    expect(compileWords(root)).toEqual({ languages: 2, messages: 2 })
    expect(compiled(root, 'de.ts')).toContain(
      '"accountList": {\n"title": "Codes",\n"removed": (name) => `${$.isolated(name)} ist entfernt.`,\n}',
    )
  })

  it('have one type, with what each message is for', () => {
    const root = repositoryWith({ en: { codes: original }, de: { codes: german } })
    compileWords(root)
    expect(compiled(root, 'messages.ts')).toContain(
      '/** What it is for. */\nreadonly "removed": (name: string) => string',
    )
  })

  it('name every problem with its file and its key, and are not compiled', () => {
    const wrong = translated('de', { title: ' ', removed: 'Entfernt.' })
    const root = repositoryWith({ en: { codes: original }, de: { codes: wrong } })
    expect(() => compileWords(root)).toThrow(
      [
        'src/words/de/codes.arb: title: it is empty',
        'src/words/de/codes.arb: removed: it lacks the placeholder “name” where English has it',
      ].join('\n'),
    )
    expect(() => compiled(root, 'de.ts')).toThrow('ENOENT')
  })

  it('lack no file', () => {
    const root = repositoryWith({ en: { codes: original } })
    expect(() => compileWords(root)).toThrow('src/words/de/codes.arb is missing')
  })

  it('have no file that English has not', () => {
    const root = repositoryWith({ en: { codes: original }, de: { codes: german, more: german } })
    expect(() => compileWords(root)).toThrow('src/words/de/more.arb: English has no such file')
  })
})

describe('a language that is in progress', () => {
  const inProgress: Languages = { ...spoken, ru: { name: 'Русский', direction: 'ltr', inProgress: true } }
  const files = { en: { codes: original }, de: { codes: german } }

  it('says in English what it does not say', () => {
    const begun = { ...files, ru: { codes: translated('ru', { title: 'Коды' }) } }
    const root = repositoryWith(begun, inProgress)
    compileWords(root)
    expect(compiled(root, 'ru.ts')).toContain(
      '"title": "Коды",\n"removed": (name) => `${$.isolated(name)} is removed.`,',
    )
  })

  it('needs no files yet', () => {
    const root = repositoryWith(files, inProgress)
    compileWords(root)
    expect(compiled(root, 'loaders.ts')).toContain('"ru": async () => (await import("./ru")).catalogue,')
  })

  it('may not be wrong in what it says', () => {
    const begun = { ...files, ru: { codes: translated('ru', { removed: 'Удалено.' }) } }
    const root = repositoryWith(begun, inProgress)
    expect(() => compileWords(root)).toThrow('removed: it lacks the placeholder “name” where English has it')
  })
})
