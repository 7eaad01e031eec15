// docs/reference/translations.md: how far every language is, and which translations have to be looked at.
import { languageFacts, tags, type Tag } from '../../../src/shared/languages'
import { readAreas } from '../words/files.mjs'
import { findMarks, type Mark } from '../words/marks.mjs'
import { bulletList, code, plainText, writePage } from './markdown'

const english = readAreas('en')
const messages = [...english.values()].reduce((sum, { messages: of }) => sum + of.size, 0)

export function translationsPage(): Promise<string> {
  const marks = tags
    .filter((tag) => tag !== 'en')
    .map((tag) => [tag, findMarks(english, readAreas(tag))] as const)
  return writePage(
    'Translations',
    `There are ${messages} messages, in ${english.size} files for each language. A translation has to be looked at when the
English sentence is no longer the one that it was made from. [Translating](../translating.md) says how.`,
    ['| language | | to be looked at |', '|---|---|---|', ...marks.map(row)].join('\n'),
    ...marks
      .filter(([, of]) => of.length > 0)
      .flatMap(([tag, of]) => [`## ${languageFacts[tag].name}`, list(of)]),
  )
}

function row([tag, marks]: readonly [Tag, readonly Mark[]]): string {
  const { name, inProgress = false } = languageFacts[tag]
  return `| ${name} | ${code(tag)}${inProgress ? ', in progress' : ''} | ${marks.length === 0 ? 'none' : marks.length} |`
}

const list = (marks: readonly Mark[]): string =>
  bulletList(
    marks.map(({ area, key, before, english: now }) =>
      before === undefined
        ? `${code(`${area}.${key}`)}: not translated`
        : `${code(`${area}.${key}`)}: was “${plainText(before)}”, is “${plainText(now)}”`,
    ),
  )
