// Starts a program in the Electron that is here, driven by Playwright.
import { join } from 'node:path'
import { _electron, type BrowserContext } from 'playwright-core'
import { electronArguments, findElectron } from '../../../scripts/lib/electron/electron-runtime.mjs'
import { createMainProcess, type MainProcess } from './main-process'

export interface ElectronStart {
  /** Of Electron, the program's folder, and the program's own. */
  readonly args: readonly string[]
  readonly cwd?: string
  /** Beside what is in this process's environment, and instead of it. */
  readonly environment?: Readonly<Record<string, string>>
}

export interface StartedElectron {
  readonly main: MainProcess
  /** Where its windows are found: see windows.ts. */
  readonly context: BrowserContext
  readonly close: () => Promise<void>
}

function environmentWith(changes: ElectronStart['environment'] = {}): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return { ...(Object.fromEntries(own) as Record<string, string>), ...changes }
}

/** A start takes about a second, on a machine that does nothing else. */
const startPatienceMs = 90_000
const gate = join(import.meta.dirname, 'gate.cjs')

export async function startElectron({ args, cwd, environment }: ElectronStart): Promise<StartedElectron> {
  const runtime = findElectron()
  const electron = await _electron.launch({
    executablePath: runtime.executable,
    args: [...electronArguments(runtime), '-r', gate, ...args],
    timeout: startPatienceMs,
    env: environmentWith(environment),
    ...(cwd !== undefined && { cwd }),
  })
  return {
    main: createMainProcess(electron),
    context: electron.context(),
    close: () => electron.close(),
  }
}
