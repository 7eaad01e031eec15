// Starts a program in the Electron that is here, driven by Playwright.
import { _electron, errors, type BrowserContext } from 'playwright-core'
import { electronArguments, findElectron } from '../../../scripts/lib/electron-runtime.mjs'
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

/** Starts take about a second. */
const startPatienceMs = 30_000
const mostStarts = 3

/**
 * Playwright attaches two debuggers while Electron starts, and about once in a thousand starts misses the
 * moment and waits for ever (microsoft/playwright 9351, 29386). It ends what it has started, and we start
 * again; an app that really hangs does so every time.
 */
async function launch(options: Parameters<typeof _electron.launch>[0], attempt = 1) {
  try {
    return await _electron.launch({ ...options, timeout: startPatienceMs })
  } catch (reason) {
    if (attempt === mostStarts || !(reason instanceof errors.TimeoutError)) throw reason
    return launch(options, attempt + 1)
  }
}

export async function startElectron({ args, cwd, environment }: ElectronStart): Promise<StartedElectron> {
  const runtime = findElectron()
  const electron = await launch({
    executablePath: runtime.executable,
    args: [...electronArguments(runtime), ...args],
    env: environmentWith(environment),
    ...(cwd !== undefined && { cwd }),
  })
  return {
    main: createMainProcess(electron),
    context: electron.context(),
    close: () => electron.close(),
  }
}
