// How the window explains what went wrong: the whole of it, in the words of the product.
import type { Locator, Page } from 'playwright-core'
import type { AppErrorCode, AppErrorDetails } from '../../../src/shared/errors'
import { catalogue } from '../../../src/words/compiled/en'
import { findErrorSentences, type ErrorSentences } from '../../../src/words/errors'
import { createFormats } from '../../../src/words/formats'

const english = catalogue(createFormats('en'))

/** The sentences for an error: what happened, and what to do. */
export const sentencesFor = (code: AppErrorCode, details: AppErrorDetails = {}): ErrorSentences =>
  findErrorSentences(english.errors, code, details)

/** The notice, or the line below a field, that explains exactly this error. */
export function explanation(window: Page, code: AppErrorCode, details: AppErrorDetails = {}): Locator {
  const { title, whatToDo } = sentencesFor(code, details)
  return window.getByRole('alert').filter({ hasText: title }).filter({ hasText: whatToDo })
}

/** Which error a notice with these words explains: it begins with the error's title. */
export function codeExplainedBy(words: string): AppErrorCode | undefined {
  const codes = Object.keys(english.errors) as AppErrorCode[]
  return codes.find((code) => words.trim().startsWith(english.errors[code].title))
}

/** The notice that explains that something is for another program, by what it is: “a website”. */
export const foreignExplanation = (window: Page, sentence: string): Locator =>
  window.getByRole('alert').filter({ hasText: sentence })
