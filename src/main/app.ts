// The one place that builds things. Everything is an argument: tests build the same app over
// doubles, and Electron is nowhere in it.
import type {
  AppStatus,
  CheckStep,
  ConnectionId,
  EnrollmentStep,
  Licence,
  ProxyQuestion,
  SignInId,
} from '../shared/models'
import type { Settings, SettingsState } from '../shared/settings'
import { ok, type Result } from '../shared/result'
import type { Words } from '../words/load'
import type { Cognito } from './cognito/cognito'
import { createOwnCodes } from './cognito/own-codes'
import { createClockOffset } from './cognito/service/clock-offset'
import type { Retry } from './cognito/service/retries'
import { createCodes, type Codes } from './codes'
import { createCountingCodes } from './counting-codes'
import { createIntake, type Intake } from './intake/intake'
import { createScans } from './intake/scans'
import { createHandlers } from './ipc/handlers'
import { createRouter, type Router } from './ipc/router'
import { createLog } from './log'
import { generateTotp } from './otp/codes'
import type { ProxyPassword } from './network/environment-proxies'
import { createProxyPasswords, type ProxyPasswords } from './network/proxy-passwords'
import type { Clipboard } from './ports/clipboard'
import type { Clock } from './ports/clock'
import type { Desktop } from './ports/desktop'
import type { FileSystem } from './ports/file-system'
import { createIds } from './ports/ids'
import type { Keychain } from './ports/keychain'
import type { KeychainScan } from './ports/keychain-scan'
import type { Network } from './ports/network'
import type { RandomSource } from './ports/random'
import type { Scanner } from './ports/scanner'
import type { RedirectListener } from './ports/redirect-listener'
import { createPractice } from './practice'
import { createClipboardGuard, type ClipboardGuard } from './protection/clipboard-guard'
import { createSettings, type SettingsStore } from './settings/settings'
import { createSettingsFile } from './settings/settings-file'
import { createIndexFile } from './vault/index-file/index-file'
import type { ChangeKind } from './vault/index-file/index-store'
import { createOwnAccounts } from './vault/own-accounts'
import { openVault, type Vault } from './vault/vault'

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
  /** Asks where to save a file, and saves it; throws when it cannot. */
  readonly saveTextFile: (file: TextFile) => Promise<'saved' | 'cancelled'>
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

export type About = Pick<AppStatus, 'version' | 'platform' | 'computerName'>

export interface TextFile {
  readonly suggestedName: string
  readonly fileKind: string
  readonly text: string
}

export interface KeyturnApp {
  readonly router: Router
  readonly vault: Vault
  /** For what comes from outside of the window: links that the system hands over. */
  readonly intake: Intake
  /** For the tray. */
  readonly codes: Codes
  readonly settings: SettingsStore
  readonly clipboardGuard: ClipboardGuard
}

/** Opens the vault and wires the services; fails only when the index cannot be read. */
export async function createApp(environment: Environment): Promise<Result<KeyturnApp>> {
  const { clock, random, fileSystem, keychain, dataDirectory, practiceEndpoint } = environment
  const ids = createIds(random)
  const log = createLog({ append: environment.appendToLog, clock, ids })

  const indexFile = createIndexFile({ fileSystem, directory: dataDirectory })
  const opened = await openVault({
    indexFile,
    keychain,
    keychainScan: environment.keychainScan,
    clock,
    ids,
  })
  if (!opened.ok) return opened
  const vault = opened.value
  vault.onChange(environment.onAccountsChanged)

  const proxyPasswords = createProxyPasswords({
    store: vault.proxyCredentials,
    inEnvironment: environment.proxyPasswordInEnvironment,
    clock,
    onQuestion: environment.onProxyQuestion,
  })
  let network: Promise<Network> | null = null
  const openNetwork = () => (network ??= environment.openNetwork(proxyPasswords))
  const measured = createClockOffset((offset) => environment.onClockOffset(Math.round(offset / 1000)))
  const clockOffset = measured.current
  const ownCodes = createOwnCodes({ clock, clockOffset, generateTotp })

  let cognito: Promise<Cognito> | null = null
  const loadCognito = () => (cognito ??= buildCognito())
  async function buildCognito(): Promise<Cognito> {
    const { createCognito } = await import('./cognito/cognito')
    return createCognito({
      clock,
      clockOffset: measured,
      random,
      ids,
      openNetwork,
      practiceEndpoint,
      findConnection: vault.connections.open,
      noteInspection: vault.connections.noteInspection,
      findAccount: vault.accounts.find,
      journal: vault.journal,
      devices: vault.devices,
      refreshTokens: vault.refreshTokens,
      ownAccounts: createOwnAccounts(vault),
      ownCodes,
      computerName: environment.about.computerName,
      redirectListener: environment.redirectListener,
      openInBrowser: environment.openInBrowser,
      words: environment.words,
      onRetry: environment.onRetry,
      onStep: environment.onEnrollmentStep,
      onConnectionChecked: environment.onConnectionChecked,
    })
  }
  const practice = createPractice({
    endpoint: practiceEndpoint,
    fetchOffer: async (endpoint) => {
      const { fetchPracticeOffer } = await import('./cognito/practice-offer')
      return fetchPracticeOffer({ endpoint, network: await openNetwork() })
    },
    connections: vault.connections,
  })

  const settingsFile = createSettingsFile({ fileSystem, directory: dataDirectory })
  const settings = createSettings({
    file: settingsFile,
    initial: environment.settings ?? (await settingsFile.load()),
    desktop: environment.desktop,
    onChange: environment.onSettingsChanged,
  })
  const countingCodes = createCountingCodes(vault.accounts)
  const clipboardGuard = createClipboardGuard({
    clipboard: environment.clipboard,
    clock,
    clearAfter: () => settings.current().clearClipboardAfter,
  })
  const codes = createCodes({
    accounts: vault.accounts,
    countingCodes,
    ownCodes,
    clipboardGuard,
    lateCopy: () => settings.current().lateCopy,
    clock,
    clockOffset,
  })
  const intake = createIntake({
    accounts: {
      alike: async (account) => [...(await vault.accounts.alike(account))],
      add: vault.accounts.add,
    },
    clock,
    clockOffset,
    ids,
    codeWasShown: countingCodes.wasShown,
  })

  const handlers = createHandlers({
    vault,
    loadCognito,
    practice,
    proxyPasswords,
    codes,
    clock,
    clockOffset,
    clipboard: environment.clipboard,
    desktop: environment.desktop,
    settings,
    readLicences: environment.readLicences,
    words: environment.words,
    countingCodes,
    intake,
    scans: createScans({ scanner: environment.scanner, intake, readClipboard: environment.clipboard.read }),
    saveTextFile: environment.saveTextFile,
    about: environment.about,
    versions: environment.versions,
  })
  return ok({
    vault,
    intake,
    codes,
    settings,
    clipboardGuard,
    router: createRouter({ handlers, reportUnexpected: log.unexpected }),
  })
}
