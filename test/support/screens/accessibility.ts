// Looks a page over for accessibility, with axe's own rules.
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

/** In the page's only frame, and without a second page, which Electron does not open. */
async function problemsOf(axe: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await axe.setLegacyMode().analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

export const findProblems = (page: Page): Promise<readonly string[]> => problemsOf(new AxeBuilder({ page }))

/** What depends on colors; to be asked after `findProblems`, which has left axe in the page. */
export const findColorProblems = (page: Page): Promise<readonly string[]> =>
  problemsOf(
    new AxeBuilder({ page, axeSource: 'void 0' }).withRules(['color-contrast', 'link-in-text-block']),
  )
