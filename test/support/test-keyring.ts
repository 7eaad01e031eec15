// A real gnome-keyring on a bus of its own, and what a test does to its process: stops it, ends it,
// puts another one in its place, and is the person before its unlock prompt.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startDesktopSession } from '../../scripts/lib/desktop-session.mjs'
import type { BusValue } from './bus-wire'
import { createSecretService, serviceName, type SecretService } from './secret-service'
import { connectToBus, type SessionBus } from './session-bus'
import { until } from './waiting'

export interface TestKeyring extends SecretService {
  /** What a program needs in its environment to find this keyring. */
  readonly environment: Readonly<Record<string, string>>
  /** The daemon hears nothing and answers nothing until it goes on. */
  readonly stop: () => Promise<void>
  readonly goOn: () => void
  /** The daemon ends; whoever calls next has a new one started, over the same items or over others. */
  readonly restart: (over: 'theSameItems' | 'otherItems') => Promise<void>
  /** Takes the place of the desktop's prompter: no prompt is answered before `dismiss`. */
  readonly answerPrompts: () => Promise<PromptedPerson>
  /** Looks on from now on: how many times anybody has asked the keyring for something. */
  readonly countCalls: () => Promise<() => number>
  readonly end: () => Promise<void>
}

export interface PromptedPerson {
  /** How many prompts have been shown. */
  readonly prompts: () => number
  /** Closes the prompt that is open, and every later one at once. */
  readonly dismiss: () => Promise<void>
}

const busItself = {
  destination: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
} as const

/** The process of the daemon; null while there is none. */
async function processOf({ call }: SessionBus): Promise<number | null> {
  const ask = async (member: string) => call({ ...busItself, member, signature: 's', body: [serviceName] })
  const [isThere] = await ask('NameHasOwner')
  return isThere === true ? ((await ask('GetConnectionUnixProcessID'))[0] as number) : null
}

/** Ends the daemon; the next one is started by the bus, and keeps its items in that folder. */
async function restartOver(bus: SessionBus, dataFolder: string): Promise<void> {
  await mkdir(join(dataFolder, 'keyrings'), { recursive: true, mode: 0o700 })
  const body = [new Map([['XDG_DATA_HOME', dataFolder]])]
  await bus.call({ ...busItself, member: 'UpdateActivationEnvironment', signature: 'a{ss}', body })
  const daemon = await processOf(bus)
  if (daemon === null) return
  process.kill(daemon, 'SIGTERM')
  await until('the keyring’s end', () => !existsSync(`/proc/${daemon}`))
}

const prompter = 'org.gnome.keyring.internal.Prompter'

/** As GNOME's shell does it, but for the window. */
async function becomePrompter(bus: SessionBus): Promise<PromptedPerson> {
  let shown = 0
  let dismisses = false
  let close: () => Promise<unknown> = () => Promise.resolve()

  bus.serve(({ sender, interface: name, member, body }) => {
    if (name !== prompter) return
    const tell = (what: string, ...args: readonly BusValue[]) =>
      bus.call({
        destination: sender,
        path: body[0] as string,
        interface: `${prompter}.Callback`,
        member: what,
        ...(args.length > 0 && { signature: 'sa{sv}s', body: args }),
      })
    const isReady = (answer: string) => tell('PromptReady', answer, new Map(), '')
    if (member === 'BeginPrompting') void isReady('')
    if (member === 'StopPrompting') void tell('PromptDone').catch(() => undefined)
    if (member !== 'PerformPrompt') return
    shown += 1
    close = () => isReady('no')
    if (dismisses) void close()
  })
  const body = ['org.gnome.keyring.SystemPrompter', 4] // 4: do not queue
  await bus.call({ ...busItself, member: 'RequestName', signature: 'su', body })
  return {
    prompts: () => shown,
    dismiss: async () => {
      dismisses = true
      await close()
    },
  }
}

async function countCalls(
  address: string,
): Promise<{ readonly calls: () => number; readonly end: () => void }> {
  let calls = 0
  const bus = await connectToBus(address)
  await bus.watch(({ interface: name }) => {
    if (name.startsWith('org.freedesktop.Secret.')) calls += 1
  })
  return { calls: () => calls, end: bus.close }
}

/** @param home where its items are kept; without one they go with it */
export async function startTestKeyring(home?: string): Promise<TestKeyring> {
  const session = await startDesktopSession({ display: false, keychain: true, ...(home && { home }) })
  const { DBUS_SESSION_BUS_ADDRESS: address = '', XDG_DATA_HOME: dataFolder = '' } = session.env
  const otherFolder = await mkdtemp(join(tmpdir(), 'keyturn-other-keyring-'))
  const bus = await connectToBus(address)
  let stopped: number | null = null
  const onlookers: (() => void)[] = []

  const goOn = () => {
    if (stopped !== null) process.kill(stopped, 'SIGCONT')
    stopped = null
  }

  return {
    ...createSecretService(bus),
    environment: session.env,
    stop: async () => {
      stopped = await processOf(bus)
      if (stopped === null) throw new Error('There is no daemon to stop')
      process.kill(stopped, 'SIGSTOP')
    },
    goOn,
    restart: (over) => restartOver(bus, over === 'theSameItems' ? dataFolder : otherFolder),
    answerPrompts: () => becomePrompter(bus),
    countCalls: async () => {
      const { calls, end } = await countCalls(address)
      onlookers.push(end)
      return calls
    },
    end: async () => {
      goOn()
      for (const end of onlookers) end()
      bus.close()
      await session.stop()
      await rm(otherFolder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
