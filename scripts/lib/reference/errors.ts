// docs/reference/errors.md: every failure that a person can meet, and what they are told.
import { appErrorCodes, errorFacts, type ErrorFacts, type ErrorGroup } from '../../../src/shared/error-facts'
import type { AppErrorCode } from '../../../src/shared/errors'
import { catalogue } from '../../../src/words/compiled/en'
import { createFormats } from '../../../src/words/formats'
import { code, plainText, writePage } from './markdown'
import { whatMainSaysOfTryingAgain } from './trying-again'

/** In the order of the table. */
const titles: Readonly<Record<ErrorGroup, string>> = {
  app: 'The app itself',
  connections: 'Connections',
  settings: 'Settings',
  browser: 'Signing in in the browser',
  signIn: 'Signing in',
  recovery: 'A forgotten password, and a sign-up that is not confirmed',
  softwareToken: 'Software tokens',
  enrolledAccount: 'An enrolled account',
  service: 'The service',
  network: 'The network between here and the service',
  keychain: 'The keychain',
  disk: 'The list on disk',
  adding: 'Adding an account',
  pictures: 'Pictures, screens and cameras',
}

const ends: Readonly<Record<ErrorFacts['endsSession'], string>> = {
  no: '',
  saying: 'Ends the sign-in that an account is kept with, and says so.',
  silently: 'Ends the sign-in that an account is kept with, without saying so.',
  accessToken: 'Ends one access token.',
}

const { errors: words } = catalogue(createFormats('en'))

export function errorsPage(): Promise<string> {
  const again = whatMainSaysOfTryingAgain()
  return writePage(
    'Errors',
    `Every failure that can be expected has a code (${code('src/shared/error-facts.ts')}). A code is stable: sentences in
every language, and what a screen offers to do, hang on it.`,
    `${code('retryable')} is whether the same request, unchanged, may succeed. The place where an error arises decides
that; what is said of it here is what the main process says in those places, and nothing where it is computed. “Says more
with” names the details that complete the sentences where they are known.`,
    ...Object.entries(titles).flatMap(([group, title]) => [
      `## ${title}`,
      ...appErrorCodes
        .filter((one) => errorFacts[one].group === group)
        .flatMap((one) => errorBlocks(one, again.get(one) ?? new Set())),
    ]),
  )
}

function errorBlocks(name: AppErrorCode, again: ReadonlySet<string>): readonly string[] {
  const { sentence, details } = whatToDo(name)
  const facts = [
    againText(again),
    ends[errorFacts[name].endsSession],
    errorFacts[name].ofWholeKeychain ? 'The keychain would say the same of every other item.' : '',
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

/** The sentence when nothing more is known, and the details that have sentences of their own. */
function whatToDo(name: AppErrorCode): { readonly sentence: string; readonly details: readonly string[] } {
  const said = words[name]
  return { sentence: said.whatToDo, details: 'knowing' in said ? Object.keys(said.knowing) : [] }
}
