// The person at the computer: adds the organization, signs in and enrolls, and answers whatever is asked on the way. They
// do what stands before them, in whichever order it comes, until there is an account or an explanation why not.
import type { Page } from 'playwright-core'
import type { PracticePool } from '../../../src/practice-pool'
import { accountPage } from '../../support/pages/account-page'
import { codesPage } from '../../support/pages/codes-page'
import { connectionForm } from '../../support/pages/connection-form'
import { enrollmentPage } from '../../support/pages/enrollment-page'
import { codeExplainedBy, sentencesFor } from '../../support/pages/explanation'
import { inspectionPage } from '../../support/pages/inspection'
import { poolCodes } from '../../support/pages/pool-codes'
import { proxyDialog } from '../../support/pages/proxy-dialog'
import { until } from '../../support/waiting'
import { company } from '../company'
import type { Outcome, ProxyAnswer } from './outcome'

/** What stands before the person, and asks for something to be done. */
type Scene =
  | { readonly kind: 'proxy asks' }
  | { readonly kind: 'held back' }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'enrolled' }
  | { readonly kind: 'explained'; readonly words: string }

/** A question of the proxy at every request, a notice, the forms: nobody goes through more. */
const maxScenes = 12

export interface PersonOptions {
  readonly window: Page
  readonly pool: PracticePool
  /** To the proxy's question, one after the other; the last one for ever. None: no proxy will ask. */
  readonly proxyAnswers: readonly ProxyAnswer[]
}

export function createPerson({ window, pool, proxyAnswers }: PersonOptions) {
  const wizard = enrollmentPage(window)
  const proxy = proxyDialog(window)
  const inspection = inspectionPage(window)
  const details = accountPage(window)
  const alert = window.getByRole('alert')
  const heldBack = alert.filter({ hasText: sentencesFor('connectionInspected').title })
  const readers = new Set<string>()
  let asked = 0
  let signedIn = false

  /**
   * The way out is looked at as soon as the form is there, so that a proxy asks before anything can be sent. One that
   * refuses an answer asks again a moment later, and nobody types a password below its question.
   */
  const canSignIn = async (): Promise<boolean> =>
    !signedIn && asked >= proxyAnswers.length && wizard.signInForm.isVisible()

  async function noteReaders(): Promise<void> {
    for (const name of await inspection.readers()) readers.add(name)
  }

  async function look(): Promise<Scene | null> {
    await noteReaders()
    if (await proxy.dialog.isVisible()) return { kind: 'proxy asks' }
    // One look at what is said, whatever it is: it may come up at any moment.
    const words = (await alert.allInnerTexts()).find((text) => text.trim() !== '')
    if (words !== undefined)
      return codeExplainedBy(words) === 'connectionInspected'
        ? { kind: 'held back' }
        : { kind: 'explained', words }
    if (await canSignIn()) return { kind: 'sign-in' }
    if (await wizard.readyForm.isVisible()) return { kind: 'ready' }
    return (await wizard.heading('Your codes are set up').isVisible()) ? { kind: 'enrolled' } : null
  }

  async function answerProxy(): Promise<void> {
    const answer = proxyAnswers[Math.min(asked, proxyAnswers.length - 1)] ?? { kind: 'cancel' }
    asked += 1
    if (answer.kind === 'cancel') await proxy.cancel()
    else await proxy.answer(answer.username, answer.password)
  }

  async function finish(): Promise<Outcome> {
    await wizard.code.filter({ hasText: poolCodes(pool, company.username) }).waitFor()
    await wizard.finish()
    await codesPage(window).rowWithCode(company.issuer, poolCodes(pool, company.username)).waitFor()
    await details.open(company.issuer)
    await details.text(/Added on/).waitFor()
    return { kind: 'enrolled', readsAlong: [...readers], remembered: await inspection.remembered() }
  }

  function giveUp(words: string): Outcome {
    const code = codeExplainedBy(words)
    if (code === undefined) return { kind: 'lost', words: `the window says: ${words}` }
    return { kind: 'explained', code, service: pool.calls().length > 0 ? 'asked' : 'never asked' }
  }

  async function nothingComes(): Promise<Outcome> {
    const headings = await window.getByRole('heading').allInnerTexts()
    return { kind: 'lost', words: `nothing comes any more; the window shows: ${headings.join(', ')}` }
  }

  /** @returns how it ended, once it has */
  async function act(scene: Scene): Promise<Outcome | null> {
    switch (scene.kind) {
      case 'proxy asks':
        await answerProxy()
        return null
      case 'held back':
        // It may have come up since the last look.
        await noteReaders()
        await heldBack.getByRole('button', { name: 'Continue' }).click()
        await heldBack.waitFor({ state: 'hidden' })
        return null
      case 'sign-in':
        signedIn = true
        await wizard.signIn(company.username, company.password)
        return null
      case 'ready':
        await wizard.start()
        await wizard.readyForm.waitFor({ state: 'hidden' })
        return null
      case 'enrolled':
        return finish()
      case 'explained':
        return giveUp(scene.words)
    }
  }

  return {
    enroll: async (): Promise<Outcome> => {
      // Whatever they do next, they see what stands there by then.
      await window.addLocatorHandler(inspection.notice, noteReaders, { noWaitAfter: true })
      await codesPage(window).enroll()
      await connectionForm(window).add(company)
      for (let count = 1; count <= maxScenes; count++) {
        const scene = await until('what comes next', look).catch(() => null)
        const outcome = scene === null ? await nothingComes() : await act(scene)
        if (outcome !== null) return outcome
      }
      return { kind: 'lost', words: 'it goes round in a circle' }
    },
  }
}
