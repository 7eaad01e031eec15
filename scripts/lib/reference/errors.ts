// docs/reference/errors.md: every failure that a person can meet, and what they are told.
import type { AppErrorCode, AppErrorDetails } from '../../../src/shared/errors'
import { en } from '../../../src/words/en/index'
import { createFormats } from '../../../src/words/formats'
import { errorGroups, whatMainSaysOfTryingAgain } from './error-facts'
import { code, plainText, writePage } from './markdown'

const { errors: words } = en(createFormats('en'))

export const errorsPage = (): Promise<string> => {
  const again = whatMainSaysOfTryingAgain()
  return writePage(
    'Errors',
    `Every failure that can be expected has a code (${code('src/shared/errors.ts')}). A code is stable: sentences in every
language, and what a screen offers to do, hang on it. The groups have no meaning beyond reading order.`,
    `${code('retryable')} is whether the same request, unchanged, may succeed. The place where an error arises decides
that; what is said of it here is what the main process says in those places, and nothing where it is computed. “Says more
with” names the details that complete the sentences where they are known.`,
    ...[...errorGroups()].flatMap(([group, codes]) => [
      `## ${group.charAt(0).toUpperCase()}${group.slice(1)}`,
      ...codes.flatMap((one) => errorBlocks(one, again.get(one) ?? new Set())),
    ]),
  )
}

function errorBlocks(name: AppErrorCode, again: ReadonlySet<string>): readonly string[] {
  const { sentence, details } = whatToDo(name)
  const facts = [
    againText(again),
    details.length === 0 ? '' : `Says more with ${details.map(code).join(', ')}.`,
  ]
  return [
    `### ${name}`,
    `**${plainText(words[name].title)}.** ${plainText(sentence)}`,
    facts.filter((fact) => fact !== '').join(' '),
  ]
}

function againText(again: ReadonlySet<string>): string {
  if (again.size === 0) return ''
  if (again.size > 1) return `${code('retryable')}: yes or no, by the circumstances.`
  return `${code('retryable')}: ${again.has('mayHelp') ? 'yes' : 'no'}.`
}

/** The sentence when nothing more is known, and which details it asks for. */
function whatToDo(name: AppErrorCode): { readonly sentence: string; readonly details: readonly string[] } {
  const { whatToDo: said } = words[name]
  if (typeof said === 'string') return { sentence: said, details: [] }
  const asked = new Set<string>()
  const details: AppErrorDetails = new Proxy({}, { get: (_, key) => void asked.add(String(key)) })
  return { sentence: said(details), details: [...asked] }
}
