// The packaged app, as `npm run package` makes it: it starts, enrolls once, and quits.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { electronArguments, findElectron } from '../../scripts/lib/electron/electron-runtime.mjs'
import { npm } from '../../scripts/lib/npm.mjs'
import { startPracticePool, type PracticePool } from '../../src/practice-pool'
import { attachToPackaged } from '../support/driver/attach-to-packaged'
import { codesPage } from '../support/pages/codes-page'
import { enrollmentPage } from '../support/pages/enrollment-page'
import { poolCodes } from '../support/pages/pool-codes'

const repository = resolve(import.meta.dirname, '../..')
const places: Partial<Record<NodeJS.Platform, string>> = {
  darwin: `${process.arch === 'arm64' ? 'mac-arm64' : 'mac'}/Keyturn.app/Contents/MacOS/Keyturn`,
  win32: 'win-unpacked/Keyturn.exe',
}
const executable = join(repository, 'dist', places[process.platform] ?? 'linux-unpacked/keyturn')
const [on, off] = ['1', '0'].map((text) => text.charCodeAt(0))

let profile: string
let pool: PracticePool
let app: ChildProcess
let window: Page

beforeAll(async () => {
  await npm(['run', '--silent', 'package'], { cwd: repository, failure: 'It could not be packaged.' })
  profile = await mkdtemp(join(tmpdir(), 'keyturn-packaged-'))
  pool = await startPracticePool()
  const args = [`--user-data-dir=${profile}`, `--practice-pool=${pool.endpoint}`, '--remote-debugging-port=0']
  app = spawn(executable, [...electronArguments(findElectron()), ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  window = await attachToPackaged(app)
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
    await wizard.heading('Your codes are set up').waitFor()
    await wizard.code.filter({ hasText: poolCodes(pool, 'alex') }).waitFor()
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
