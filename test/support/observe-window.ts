// Small looks into the page, in one place because they run there and not here.
import type { Page } from 'playwright-core'

/** Evaluates an expression in the window; the answer is what its JSON says. */
export const evaluate = (window: Page, expression: string): Promise<unknown> => window.evaluate(expression)

/** Whether an expression throws in the window, with the name of what it throws. */
export const errorOf = (window: Page, expression: string): Promise<unknown> =>
  window.evaluate(
    `(async () => { try { await (${expression}); return 'nothing' } catch (error) { return error.name } })()`,
  )
