// Starts the real app in a real Electron, with a profile of its own, driven by Playwright.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, errors, type ElectronApplication, type Page } from 'playwright-core'
import { electronArguments, findElectron } from '../../scripts/lib/electron-runtime.mjs'
import { startPracticePool, type PracticePool, type PracticePoolOptions } from '../../src/practice-pool'

export interface LaunchOptions {
  /** Loopback, as `npm start` hands it over. */
  readonly practiceEndpoint?: string
  /** A profile that is kept; without one, a new one that `close` removes. */
  readonly profile?: string
  readonly extraArguments?: readonly string[]
  /** Of the app, not of Electron: a link, as the system hands it over. */
  readonly link?: string
  /** Beside what is in this process's environment, and instead of it. */
  readonly environment?: Readonly<Record<string, string>>
}

export interface LaunchedKeyturn {
  readonly electron: ElectronApplication
  readonly window: Page
  readonly profile: string
  /** What the window wrote to its console: warnings, errors, refused by the content security policy. */
  readonly complaints: readonly string[]
  readonly close: () => Promise<void>
}

const repository = resolve(import.meta.dirname, '../..')

function environmentWith(changes: LaunchOptions['environment'] = {}): Record<string, string> {
  const own = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return { ...(Object.fromEntries(own) as Record<string, string>), ...changes }
}

/** Starts take about a second. */
const startPatienceMs = 20_000
const mostStarts = 3

/**
 * Playwright attaches two debuggers while Electron starts, and about once in a thousand starts misses the
 * moment and waits for ever (microsoft/playwright 9351, 29386). It ends what it has started, and we start
 * again; an app that really hangs does so every time.
 */
async function startElectron(
  options: Parameters<typeof _electron.launch>[0],
  attempt = 1,
): Promise<ElectronApplication> {
  try {
    return await _electron.launch({ ...options, timeout: startPatienceMs })
  } catch (reason) {
    if (attempt === mostStarts || !(reason instanceof errors.TimeoutError)) throw reason
    return startElectron(options, attempt + 1)
  }
}

export async function launchKeyturn(options: LaunchOptions = {}): Promise<LaunchedKeyturn> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'keyturn-profile-')))
  const runtime = findElectron()
  const practice =
    options.practiceEndpoint === undefined ? [] : [`--practice-pool=${options.practiceEndpoint}`]
  const electron = await startElectron({
    executablePath: runtime.executable,
    args: [
      ...electronArguments(runtime),
      `--user-data-dir=${profile}`,
      ...practice,
      ...(options.extraArguments ?? []),
      repository,
      ...(options.link === undefined ? [] : [options.link]),
    ],
    cwd: repository,
    env: environmentWith(options.environment),
  })
  const window = await electron.firstWindow()
  const complaints: string[] = []
  window.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  window.on('pageerror', (error) => complaints.push(error.message))
  return {
    electron,
    window,
    profile,
    complaints,
    close: async () => {
      await electron.close()
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** The app against a practice pool in this process, so that a test can look behind both. */
export async function launchWithPool(
  options: Omit<LaunchOptions, 'practiceEndpoint'> & { readonly pool?: PracticePoolOptions } = {},
): Promise<LaunchedKeyturn & { readonly pool: PracticePool }> {
  const pool = await startPracticePool(options.pool)
  const launched = await launchKeyturn({ ...options, practiceEndpoint: pool.endpoint })
  return {
    ...launched,
    pool,
    close: async () => {
      await launched.close()
      await pool.close()
    },
  }
}
