// How a person is told who reads along on the way to an organization: above the form, or, where that came too late, as an
// error that holds back what was sent.
import type { Locator, Page } from 'playwright-core'
import { sentencesFor } from './explanation'

export interface InspectionPage {
  /** What stands above the form. */
  readonly notice: Locator
  /** The names that stand on the screen now. */
  readonly readers: () => Promise<readonly string[]>
  /** Once the details of an account are there: who could read along when it was enrolled. */
  readonly remembered: () => Promise<readonly string[]>
}

const { title } = sentencesFor('connectionInspected')
const quoted = /“([^”]+)”/
const above = /^(.+) reads along$/
const ofAccount = /^When it was set up, (.+) could read along\.$/

const namesIn = (texts: readonly string[], name: RegExp): readonly string[] =>
  texts.flatMap((text) => name.exec(text)?.[1] ?? [])

export function inspectionPage(window: Page): InspectionPage {
  const notices = window.getByRole('paragraph').filter({ hasText: above })
  const facts = window.getByRole('paragraph').filter({ hasText: ofAccount })
  const errors = window.getByRole('alert').filter({ hasText: title })
  return {
    notice: notices,
    readers: async () => [
      ...namesIn(await notices.allTextContents(), above),
      ...namesIn(await errors.allTextContents(), quoted),
    ],
    remembered: async () => namesIn(await facts.allTextContents(), ofAccount),
  }
}
