// What nobody expected, in the real app: it is noted, it opens no dialog of Electron's, and the app goes on answering.
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createBrowser } from '../practice-pool/browser'
import { launchWithPool } from '../support/launch-keyturn'
import { evaluate } from '../support/observe-window'
import { codesPage } from '../support/pages/codes-page'
import { enrollmentPage } from '../support/pages/enrollment-page'
import { installNotingBrowser } from '../support/system-browser'
import { until } from '../support/waiting'

const canary = 'CANARY'
const lee = { username: 'lee', password: 'Meet-me-in-the-browser-1' }

let browser: Awaited<ReturnType<typeof installNotingBrowser>>
let app: Awaited<ReturnType<typeof launchWithPool>>

beforeEach(async () => {
  browser = await installNotingBrowser()
  app = await launchWithPool({ environment: browser.environment })
  await app.main.ask(({ dialog }) => {
    const opened: string[] = []
    // A dialog would stand before everything until someone closes it: it is only counted.
    dialog.showErrorBox = (title) => opened.push(title)
    Object.assign(globalThis, { openedDialogs: opened })
  })
})
afterEach(async () => {
  await app.close()
  await browser.remove()
})

const openedDialogs = () =>
  app.main.ask(() => (globalThis as { openedDialogs?: readonly string[] }).openedDialogs ?? [])
const answers = async () =>
  ((await evaluate(app.window, `keyturn.invoke('app.status', {})`)) as string).startsWith('{"ok":true')
const log = () => readFile(join(app.profile, 'keyturn.log'), 'utf8').catch(() => '')

/** The log, once it has a line of this place. */
const logged = (where: string) =>
  until(`a line of ${where} in the log`, async () => {
    const text = await log()
    return text.includes(`"where":"${where}"`) && text
  })

describe('what is thrown in the main process', () => {
  it.each([
    ['by a timer', 'uncaughtException', 'timer'],
    ['by a promise that nobody waits for', 'unhandledRejection', 'promise'],
    ['and is no error', 'uncaughtException', 'text'],
  ] as const)('%s is noted, opens no dialog, and the app answers', async (_, where, kind) => {
    await app.main.ask(
      (_electron, { how, message }) => {
        setImmediate(() => {
          if (how === 'promise') void Promise.reject(new TypeError(message))
          // oxlint-disable-next-line typescript/only-throw-error -- libraries do
          else throw how === 'text' ? message : new TypeError(message)
        })
      },
      { how: kind, message: canary },
    )
    const text = await logged(where)
    expect(text).not.toContain(canary)
    expect(await answers()).toBe(true)
    expect(await openedDialogs()).toEqual([])
  })
})

/** As a program may that is no browser: bytes as they are. */
function knock(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect({ port, host: '127.0.0.1' }, () =>
      socket.end(Buffer.from(`GET ${target} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`, 'latin1')),
    )
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    socket.once('error', reject)
    socket.once('close', () => resolve(answer))
  })
}

describe('a callback that no sign-in page has sent', () => {
  it('gets a 400, and the sign-in in the browser goes on to its end', async () => {
    const wizard = enrollmentPage(app.window)
    await codesPage(app.window).enroll()
    await wizard.choosePracticeUser(lee.username)
    await wizard.button('Sign in with your browser').click()
    const address = await browser.openedAt()
    const port = Number(new URL(address.searchParams.get('redirect_uri') ?? '').port)

    for (const state of ['\u00E4'.repeat(43), '%C3%A4'.repeat(43), '%FF'.repeat(43), '']) {
      expect(await knock(port, `/callback?code=stolen&state=${state}`)).toMatch(/^HTTP\/1\.1 400 /)
    }
    expect(await answers()).toBe(true)
    expect(await openedDialogs()).toEqual([])

    const page = createBrowser()
    const after = await page.submit(await page.load(address), address.origin, lee)
    expect((await page.load(after.location ?? '')).status).toBe(200)
    await wizard.button('Set up codes').waitFor()
    expect(await log()).toBe('')
  })
})
