// Starts the real app in a real Electron, with a profile of its own, driven by Playwright.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { startPracticePool, type PracticePool, type PracticePoolOptions } from '../../src/practice-pool'
import type { MainProcess } from './driver/main-process'
import { startElectron } from './driver/start-electron'
import { findWindow, type WindowName } from './driver/windows'
import { evaluate } from './observe-window'
import { until } from './waiting'

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

/** The app, with a window or without. */
export interface RunningKeyturn {
  readonly main: MainProcess
  readonly profile: string
  /** What the windows wrote to their consoles: warnings, errors, refused by the content security policy. */
  readonly complaints: readonly string[]
  /** Waits until there is such a window. */
  readonly findWindow: (name: WindowName) => Promise<Page>
  /** Moves the main process's time on: what it would do until then, it does at once. */
  readonly passTime: (ms: number) => Promise<void>
  readonly close: () => Promise<void>
}

export interface LaunchedKeyturn extends RunningKeyturn {
  /** The main window, drawn and ready for the keyboard. */
  readonly window: Page
}

const repository = resolve(import.meta.dirname, '../..')

function collectComplaints(context: BrowserContext): readonly string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  context.on('weberror', (problem) => complaints.push(problem.error().message))
  return complaints
}

/** Starts the app and waits for no window: there may be none. */
export async function startKeyturn(options: LaunchOptions = {}): Promise<RunningKeyturn> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'keyturn-profile-')))
  const practice =
    options.practiceEndpoint === undefined ? [] : [`--practice-pool=${options.practiceEndpoint}`]
  const { main, context, close } = await startElectron({
    args: [
      `--user-data-dir=${profile}`,
      '--movable-clock',
      ...practice,
      ...(options.extraArguments ?? []),
      repository,
      ...(options.link === undefined ? [] : [options.link]),
    ],
    cwd: repository,
    ...(options.environment && { environment: options.environment }),
  })
  return {
    main,
    profile,
    complaints: collectComplaints(context),
    findWindow: (name) => findWindow(context, name),
    passTime: async (ms) => {
      await until('the clock of the app', () =>
        main.ask((_electron, step) => {
          const clock = (globalThis as { keyturnClock?: { advance: (ms: number) => void } }).keyturnClock
          clock?.advance(step)
          return clock !== undefined
        }, ms),
      )
    },
    close: async () => {
      await close()
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Drawn, and with someone behind it: the question is answered, one way or the other, once everything is in place. */
const isReady = `(async () =>
  document.querySelector('nav') !== null && (await keyturn.invoke('app.status', {})) !== undefined)()`

/** Starts the app as a person does, up to where its window can be used. */
export async function launchKeyturn(options: LaunchOptions = {}): Promise<LaunchedKeyturn> {
  const running = await startKeyturn(options)
  const window = await until('the main window, ready', async () => {
    const page = await running.findWindow('main')
    return (await evaluate(page, isReady)) === true && page
  })
  return { ...running, window }
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
