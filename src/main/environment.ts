// What the app is given: everything that differs between a real desktop and a test. Electron is nowhere in it.
import type {
  CheckStep,
  ConnectionId,
  EnrollmentStep,
  Licence,
  ProxyQuestion,
  SignInId,
} from '../shared/models'
import type { Settings, SettingsState } from '../shared/settings'
import type { Words } from '../words/load'
import type { Retry } from './cognito/service/retries'
import type { ProxyPassword } from './network/environment-proxies'
import type { ProxyPasswords } from './network/proxy-passwords'
import type { Clipboard } from './ports/clipboard'
import type { Clock } from './ports/clock'
import type { Desktop } from './ports/desktop'
import type { FileSystem } from './ports/file-system'
import type { Keychain } from './ports/keychain'
import type { KeychainScan } from './ports/keychain-scan'
import type { Network } from './ports/network'
import type { RandomSource } from './ports/random'
import type { RedirectListener } from './ports/redirect-listener'
import type { Scanner } from './ports/scanner'
import type { SaveTextFile } from './ports/text-files'
import type { About } from './services/about'
import type { ChangeKind } from './vault/index-file/index-store'

export interface Environment {
  readonly clock: Clock
  readonly random: RandomSource
  readonly fileSystem: FileSystem
  readonly keychain: Keychain
  readonly keychainScan: KeychainScan
  /** The one door to the network, opened when someone is about to sign in. */
  readonly openNetwork: (proxyPasswords: ProxyPasswords) => Promise<Network>
  /** What the environment names as the password of a proxy (host and port). */
  readonly proxyPasswordInEnvironment: (proxy: string) => ProxyPassword | null
  /** Where the index file is. */
  readonly dataDirectory: string
  /** Loopback, or null. */
  readonly practiceEndpoint: string | null
  readonly about: About
  /** Of what Keyturn runs on, by name: for reports. */
  readonly versions: Readonly<Record<string, string>>
  /** For signing in in the browser: how to open it, and how it comes back. */
  readonly openInBrowser: (url: string) => Promise<void>
  readonly redirectListener: RedirectListener
  readonly saveTextFile: SaveTextFile
  readonly clipboard: Clipboard
  readonly scanner: Scanner
  readonly desktop: Desktop
  /** As they were loaded for the first window; null: they are loaded here. */
  readonly settings: Settings | null
  readonly readLicences: () => Promise<readonly Licence[]>
  /** What main says by itself, in the language of the moment. */
  readonly words: () => Words
  readonly appendToLog: (line: string) => void
  readonly onEnrollmentStep: (signInId: SignInId, step: EnrollmentStep) => void
  readonly onAccountsChanged: (kind: ChangeKind) => void
  readonly onSettingsChanged: (state: SettingsState) => void
  readonly onRetry: (retry: Retry) => void
  readonly onProxyQuestion: (question: ProxyQuestion | null) => void
  readonly onConnectionChecked: (id: ConnectionId, steps: CheckStep[]) => void
  /** How far this computer is behind the service, in whole seconds. */
  readonly onClockOffset: (seconds: number) => void
}
