// The packaged app, as `npm run package` makes it: it starts, enrolls once, and quits.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import { chromium, errors, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { electronArguments, findElectron } from '../../scripts/lib/electron-runtime.mjs'
import { startPracticePool, type PracticePool } from '../../src/practice-pool'
import { codesPage, onScreen } from '../support/pages/codes-page'
import { enrollmentPage } from '../support/pages/enrollment-page'

const repository = resolve(import.meta.dirname, '../..')
const executable = join(repository, 'dist/linux-unpacked/keyturn')
const [on, off] = ['1', '0'].map((text) => text.charCodeAt(0))

let profile: string
let pool: PracticePool
let app: ChildProcess
let browser: Browser
let window: Page

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

/** Takes milliseconds, but waits for ever if it comes just while the page appears. */
async function attach(address: string, attempt = 1): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { timeout: 10_000 })
  } catch (reason) {
    if (attempt === 3 || !(reason instanceof errors.TimeoutError)) throw reason
    return attach(address, attempt + 1)
  }
}

beforeAll(async () => {
  const packaging = spawnSync('npm', ['run', '--silent', 'package'], { cwd: repository, encoding: 'utf8' })
  if (packaging.status !== 0) throw new Error(`${packaging.stdout}${packaging.stderr}`)
  profile = await mkdtemp(join(tmpdir(), 'keyturn-packaged-'))
  pool = await startPracticePool()
  app = spawn(executable, [
    ...electronArguments(findElectron()),
    `--user-data-dir=${profile}`,
    `--practice-pool=${pool.endpoint}`,
    '--remote-debugging-port=0',
  ])
  browser = await attach(await debuggerAddress(app))
  const [context] = browser.contexts()
  if (!context) throw new Error('The packaged app has no window')
  window = context.pages()[0] ?? (await context.waitForEvent('page'))
}, 240_000)

afterAll(async () => {
  app.kill('SIGKILL')
  await pool.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

describe('the packaged app', () => {
  it('enrolls, and shows the code that the pool expects', async () => {
    const wizard = enrollmentPage(window)
    await codesPage(window).enroll()
    await wizard.signIn('alex', 'Practice-makes-perfect-1')
    await wizard.start()
    await wizard.heading('You are enrolled').waitFor()
    await wizard.code.filter({ hasText: onScreen(pool.codeFor('alex')) }).waitFor()
  })

  it('quits when its window is closed', async () => {
    const exited = once(app, 'exit')
    await window.close()
    expect(await exited).toEqual([0, null])
  })
})

it.each([
  ['RunAsNode', FuseV1Options.RunAsNode, off],
  ['EnableCookieEncryption', FuseV1Options.EnableCookieEncryption, on],
  ['EnableNodeOptionsEnvironmentVariable', FuseV1Options.EnableNodeOptionsEnvironmentVariable, off],
  ['EnableNodeCliInspectArguments', FuseV1Options.EnableNodeCliInspectArguments, off],
  ['EnableEmbeddedAsarIntegrityValidation', FuseV1Options.EnableEmbeddedAsarIntegrityValidation, on],
  ['OnlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar, on],
  ['LoadBrowserProcessSpecificV8Snapshot', FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, off],
  ['GrantFileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges, off],
] as const)('the fuse %s is set', async (_name, fuse, expected) => {
  const wire = await getCurrentFuseWire(executable)
  expect(wire.version).toBe(FuseVersion.V1)
  expect(wire[fuse]).toBe(expected)
})
