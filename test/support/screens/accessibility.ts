// Looks a page over for accessibility, with axe's own rules.
import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { evaluate } from '../observe-window'

async function run(page: Page, options: RunOptions): Promise<readonly string[]> {
  const asked = JSON.stringify({ resultTypes: ['violations'], ...options })
  const { violations } = (await evaluate(page, `axe.run(document, ${asked})`)) as AxeResults
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

export async function findProblems(page: Page): Promise<readonly string[]> {
  await evaluate(page, axe.source)
  return run(page, {})
}

const colorRules = ['color-contrast', 'link-in-text-block']

/** Asked after `findProblems`, which has brought axe into the page: what depends on colors, once they are others. */
export const findColorProblems = (page: Page): Promise<readonly string[]> =>
  run(page, { runOnly: { type: 'rule', values: colorRules } })
