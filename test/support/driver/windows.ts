// Finds a window by the page that it shows. Which one was made first, or answers first, is another one every time.
import type { BrowserContext, Page } from 'playwright-core'
import { until } from '../waiting'

/** The pages of the app's windows, as their addresses name them. */
const pageAddresses = {
  main: /^app:\/\/keyturn\/index\.html/,
  quick: /^app:\/\/keyturn\/quick\/quick\.html/,
  scanner: /^app:\/\/scanner\//,
} as const

export type WindowName = keyof typeof pageAddresses

/** Waits until there is a window at this address, and gives its page. */
export const findPage = (context: BrowserContext, address: RegExp): Promise<Page> =>
  until(`a window at ${address.source}`, () =>
    context.pages().find((page) => !page.isClosed() && address.test(page.url())),
  )

export const findWindow = (context: BrowserContext, name: WindowName): Promise<Page> =>
  findPage(context, pageAddresses[name])
