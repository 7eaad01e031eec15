// What a developer and a translator do with the words, from a changed sentence to a translation that was looked at.
import { describe, expect, it } from 'vitest'
import { writeBundle } from '../../../scripts/lib/words/arb.mjs'
import { runWords } from '../../../scripts/lib/words/commands.mjs'
import { bundlePath, readAreas, readLanguages } from '../../../scripts/lib/words/files.mjs'
import { english, translated } from './bundles'
import { repositoryWith, spoken } from './repository'

interface Desk {
  readonly root: string
  /** What was said, and the exit code. */
  readonly run: (...args: readonly string[]) => { readonly said: string; readonly exitCode: number }
}

function deskWith(
  sentences: Readonly<Record<string, string>>,
  german: Readonly<Record<string, string>>,
): Desk {
  const root = repositoryWith(
    { en: { codes: english(sentences) }, de: { codes: translated('de', german, 'Codes') } },
    spoken,
  )
  return {
    root,
    run: (...args) => {
      const lines: string[] = []
      const exitCode = runWords(args, { root, say: (line) => void lines.push(line) })
      return { said: lines.join('\n'), exitCode: exitCode ?? 0 }
    },
  }
}

const textOf = ({ root }: Desk, language: string, key: string) =>
  readAreas(language, root).get('codes')?.messages.get(key)?.text

describe('a sentence that changes', () => {
  it('has its translations marked, with both sentences, and nothing is released until they were looked at', () => {
    const desk = deskWith({ title: 'Your codes' }, { title: 'Codes' })
    const marked = desk.run('marks')
    expect(marked.said).toBe('de: 1\n  codes.title\n    was  Codes\n    is   Your codes')
    expect(marked.exitCode).toBe(1)
    expect(desk.run('looked-at', 'de', 'codes.title')).toEqual({ said: 'de: 0', exitCode: 0 })
  })
})

describe('a message that is new', () => {
  const desk = () => deskWith({ title: 'Codes', search: 'Search' }, { title: 'Codes' })

  it('is said in English and marked, once the languages are filled up', () => {
    const filled = desk()
    expect(() => filled.run()).toThrow('npm run words -- fill')
    expect(filled.run('fill').said).toBe('2 messages in 2 languages; 1 translations have to be looked at.')
    expect(textOf(filled, 'de', 'search')).toBe('Search')
    expect(filled.run('marks').said).toContain('codes.search\n    not translated')
  })

  it('keeps its mark when all that is translated was looked at', () => {
    const filled = desk()
    filled.run('fill')
    expect(filled.run('looked-at', 'de').said).toContain('codes.search')
  })

  it('loses it when it is named: it may be the same word', () => {
    const filled = desk()
    filled.run('fill')
    expect(filled.run('looked-at', 'de', 'codes.search').said).toBe('de: 0')
  })

  it('that is no longer in English is taken away', () => {
    const filled = deskWith({ title: 'Codes' }, { title: 'Codes', gone: 'Weg' })
    filled.run('fill')
    expect(textOf(filled, 'de', 'gone')).toBeUndefined()
  })
})

describe('a language that is added', () => {
  it('is in progress, has every message, and holds up no release', () => {
    const desk = deskWith({ title: 'Codes' }, { title: 'Codes' })
    desk.run('add', 'ar', 'العربية', 'rtl')
    expect(readLanguages(desk.root)['ar']).toEqual({ name: 'العربية', direction: 'rtl', inProgress: true })
    expect(textOf(desk, 'ar', 'title')).toBe('Codes')
    expect(desk.run('marks', 'ar').exitCode).toBe(0)
  })

  it.each([
    ['is there already', ['de', 'Deutsch'], 'The language de is there already.'],
    ['has no name', ['it'], 'Name its tag and its name'],
    ['has a tag that is none', ['not a tag', 'Nothing'], 'is no language tag'],
    ['has its tag in another form', ['PT-br', 'Português'], 'pt-BR'],
  ])('is refused where it %s', (_, args, reason) => {
    expect(() => deskWith({ title: 'Codes' }, { title: 'Codes' }).run('add', ...args)).toThrow(reason)
  })
})

describe('a command that cannot be done', () => {
  it.each([
    ['is not there', ['sing'], 'There is no command “sing”.'],
    ['names no language', ['looked-at'], 'Name one of the languages that are translated: de.'],
    ['names no commit', ['looked-at', 'de', '--since'], 'Name the commit'],
    [
      'names a commit that is not there',
      ['looked-at', 'de', '--since', 'nowhere'],
      'is not in the commit nowhere',
    ],
  ])('says so where it %s', (_, args, reason) => {
    expect(() => deskWith({ title: 'Codes' }, { title: 'Codes' }).run(...args)).toThrow(reason)
  })

  it('leaves files alone that are wrong', () => {
    const desk = deskWith({ title: 'Codes' }, { title: 'Codes' })
    writeBundle(bundlePath('de', 'codes', desk.root), translated('de', { title: ' ' }))
    expect(() => desk.run()).toThrow('src/words/de/codes.arb: title: it is empty')
    expect(textOf(desk, 'de', 'title')).toBe(' ')
  })
})
