// Attaches to the packaged app, which no driver can start: it takes no inspector. Chromium's own debugger shows its pages.
import type { ChildProcess } from 'node:child_process'
import { chromium, type Page } from 'playwright-core'
import { until } from '../waiting'
import { findWindow } from './windows'

/** Chromium says where it can be attached to on its standard error. */
function debuggerAddress(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let output = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /DevTools listening on (ws:\S+)/.exec(output)?.[1]
      if (address !== undefined) found(address)
    })
    child.once('exit', () => failed(new Error(`The packaged app ended early: ${output.slice(-500)}`)))
  })
}

/** The quick window is the last that a start makes. */
const pagesOfStart = ['/index.html', '/quick.html']

/** Waits until the debugger lists them: a page that appears while Playwright attaches is waited for for ever. */
async function untilStartIsOver(debuggerUrl: string): Promise<void> {
  const list = `http://${new URL(debuggerUrl).host}/json/list`
  await until('the windows of the packaged app', async () => {
    const targets = (await (await fetch(list)).json()) as readonly { readonly url: string }[]
    return pagesOfStart.every((page) => targets.some(({ url }) => url.includes(page)))
  })
}

/** @returns the page of its main window */
export async function attachToPackaged(app: ChildProcess): Promise<Page> {
  const debuggerUrl = await debuggerAddress(app)
  await untilStartIsOver(debuggerUrl)
  const browser = await chromium.connectOverCDP(debuggerUrl)
  // An Electron app has one context.
  const [context] = browser.contexts()
  if (!context) throw new Error('The packaged app shows no pages')
  return findWindow(context, 'main')
}
