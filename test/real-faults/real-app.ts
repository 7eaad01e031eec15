// Keyturn's whole main process over the real disk, the real keychain and the real network, as
// desktop/start/start-app.ts puts it together, but for Electron.
import keytar from 'keytar'
import { createApp } from '../../src/main/app'
import { nodeFileSystem } from '../../src/main/platform/file-system'
import { syncKeyringDirectories } from '../../src/main/platform/keyring-directories'
import { systemRandom } from '../../src/main/platform/random'
import { createLoopbackListener } from '../../src/main/platform/redirect-listener'
import { systemClock } from '../../src/main/platform/clock'
import { createKeytarKeychain } from '../../src/main/vault/keytar-keychain'
import type { ChannelName } from '../../src/shared/channel-names'
import type { Input, Output } from '../../src/shared/contract'
import type { Result } from '../../src/shared/result'
import { createClipboardDouble } from '../support/doubles/clipboard'
import { quietDesktop } from '../support/doubles/desktop'
import { nodeNetwork } from '../support/node-network'
import { createScannerDouble } from '../support/doubles/scanner'
import { createEffects, type Effects } from './effects'

export interface RealAppOptions {
  readonly dataDirectory: string
  /** The name of its items in the keyring. */
  readonly service: string
  readonly practiceEndpoint: string
  /** How far the computer's clock is ahead, milliseconds: nobody here waits for a next code. */
  readonly clockAhead: () => number
  readonly effects?: Effects
}

export type Value<K extends ChannelName> = Extract<Output<K>, { ok: true }>['value']

export interface RealApp {
  readonly call: <K extends ChannelName>(channel: K, input: Input<K>) => Promise<Output<K>>
  /** The value of a call that must succeed. */
  readonly want: <K extends ChannelName>(channel: K, input: Input<K>) => Promise<Value<K>>
  readonly recover: () => Promise<Result<null>>
  readonly now: () => number
}

export async function openRealApp(options: RealAppOptions): Promise<RealApp> {
  const { dataDirectory, service, practiceEndpoint, clockAhead, effects = createEffects(null) } = options
  const clock = { ...systemClock, now: () => systemClock.now() + clockAhead() }
  const opened = await createApp({
    clock,
    random: systemRandom,
    fileSystem: effects.files(nodeFileSystem),
    keychain: createKeytarKeychain({
      loadKeytar: () => Promise.resolve(effects.keytar(keytar)),
      service,
      clock: systemClock,
      deadlineMs: 10_000,
      settle: effects.settle(() => syncKeyringDirectories()),
    }),
    keychainScan: { listIds: () => Promise.reject(new Error('The index was lost')) },
    openNetwork: () => Promise.resolve(effects.network(nodeNetwork)),
    proxyPasswordInEnvironment: () => null,
    onProxyQuestion: () => undefined,
    onConnectionChecked: () => undefined,
    dataDirectory,
    practiceEndpoint,
    about: { version: '0.0.0', platform: 'linux', computerName: 'test-computer' },
    openInBrowser: () => Promise.reject(new Error('No browser here')),
    redirectListener: createLoopbackListener({ onFault: () => undefined }),
    saveTextFile: () => Promise.resolve('cancelled'),
    clipboard: createClipboardDouble(),
    scanner: createScannerDouble(),
    ...quietDesktop(),
    appendToLog: (line) => void process.stderr.write(line),
    onEnrollmentStep: () => undefined,
    onAccountsChanged: () => undefined,
    onRetry: () => undefined,
    onClockOffset: () => undefined,
  })
  if (!opened.ok) throw new Error(`The app does not open: ${opened.error.code}`)
  const { router, vault } = opened.value

  const call = async <K extends ChannelName>(channel: K, input: Input<K>): Promise<Output<K>> =>
    (await router(channel, input)) as Output<K>
  return {
    call,
    want: async (channel, input) => {
      const output = await call(channel, input)
      if (!output.ok) throw new Error(`${channel} answers ${output.error.code}`)
      return output.value
    },
    recover: vault.journal.recover,
    now: clock.now,
  }
}
