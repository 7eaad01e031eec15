// The app, running in a world: the whole main process, started as desktop/start/start-app.ts starts it, and
// called over the contract as the window calls it.
import { createApp } from '../../src/main/app'
import type { Environment } from '../../src/main/environment'
import { createKeytarKeychain } from '../../src/main/vault/keytar-keychain'
import type { ChannelName } from '../../src/shared/channel-names'
import type { Input, Output } from '../../src/shared/contract'
import type { AppErrorCode } from '../../src/shared/errors'
import { createClipboardDouble } from '../support/doubles/clipboard'
import { quietDesktop } from '../support/doubles/desktop'
import { createScannerDouble } from '../support/doubles/scanner'
import { dataDirectory } from './custody'
import type { Mortal } from './effects'
import type { World } from './world'
import { createWorldNetwork } from './world-cognito'
import { createWorldFiles } from './world-files'
import { createWorldKeychain } from './world-keytar'

/** The process is no more: a fault killed it, or a person who waited in vain. */
export class ProcessEnded extends Error {}

/** It runs, and can do nothing but say why. */
export class CannotOpen extends Error {
  readonly code: AppErrorCode
  constructor(code: AppErrorCode) {
    super(code)
    this.code = code
  }
}

export interface Keyturn {
  readonly call: <K extends ChannelName>(channel: K, input: Input<K>) => Promise<Output<K>>
  /** This computer's time. */
  readonly now: () => number
  readonly quit: () => void
}

/** How long a person looks at a window in which nothing moves. */
const patienceMs = 60_000
/** Until a person has found what to click. */
const startUpMs = 3_000

/** Waits for an answer, and lets time go by as long as nothing else can bring it. */
async function settle<T>(world: World, process: Mortal, answer: Promise<T>): Promise<T> {
  let settled: { readonly value: T } | { readonly reason: unknown } | null = null
  answer.then(
    (value) => (settled = { value }),
    (reason: unknown) => (settled = { reason }),
  )
  const outcome = () => settled
  for (;;) {
    await world.quiet()
    if (!process.isAlive()) throw new ProcessEnded('It died')
    const done = outcome()
    if (done !== null) {
      if ('value' in done) return done.value
      throw done.reason
    }
    const due = world.time.nextDue()
    if (due !== null) world.time.moveTo(due)
    else if (world.ledger.hasHung(process)) {
      process.kill()
      await world.pass(patienceMs)
    }
    // Else something is still being loaded, in real time.
  }
}

function environmentOf(world: World, process: Mortal): Environment {
  const { ledger, service, keyring, disk, time } = world
  const clock = time.clockOf(process, world.clockErrorMs)
  const { keytar, settle, scan } = createWorldKeychain({ keyring, ledger, process, clock })
  return {
    clock,
    random: world.random,
    fileSystem: createWorldFiles({ disk, ledger, process }),
    keychain: createKeytarKeychain({
      loadKeytar: () => Promise.resolve(keytar),
      service: 'Keyturn',
      clock,
      deadlineMs: 10_000,
      settle,
    }),
    keychainScan: scan,
    openNetwork: () =>
      Promise.resolve(createWorldNetwork({ service, ledger, process, clock, now: time.now })),
    proxyPasswordInEnvironment: () => null,
    onProxyQuestion: () => undefined,
    onConnectionChecked: () => undefined,
    dataDirectory,
    practiceEndpoint: null,
    about: { version: '0.0.0', platform: 'linux', computerName: 'desk' },
    clipboard: createClipboardDouble(),
    scanner: createScannerDouble(),
    ...quietDesktop(),
    appendToLog: world.complain,
    onEnrollmentStep: () => undefined,
    onAccountsChanged: () => undefined,
    openInBrowser: () => Promise.reject(new Error('There is no browser here')),
    redirectListener: { listen: () => Promise.resolve(null) },
    saveTextFile: () => Promise.resolve('cancelled'),
    onRetry: () => undefined,
    onClockOffset: () => undefined,
  }
}

/** @throws ProcessEnded, CannotOpen */
export async function startKeyturn(world: World): Promise<Keyturn> {
  const process = world.startProcess()
  const opened = await settle(world, process, createApp(environmentOf(world, process)))
  if (!opened.ok) {
    process.kill()
    throw new CannotOpen(opened.error.code)
  }
  const { router, vault } = opened.value
  void vault.accounts.readAhead().then(vault.listRecovery.run).then(vault.journal.recover)
  await world.pass(startUpMs)
  return {
    call: async (channel, input) =>
      (await settle(world, process, router(channel, input))) as Output<typeof channel>,
    now: () => world.time.now() + world.clockErrorMs,
    quit: process.kill,
  }
}
