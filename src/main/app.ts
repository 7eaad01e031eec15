// The one place that builds things, as a list from what needs nothing to what needs the rest. Everything is an argument:
// tests build the same app over doubles, and Electron is nowhere in it.
import { lazily } from '../shared/lazily'
import { ok, type Result } from '../shared/result'
import type { Cognito } from './cognito/cognito'
import { createOwnCodes } from './cognito/own-codes'
import { createClockOffset } from './cognito/service/clock-offset'
import type { Environment } from './environment'
import { createIntake, type Intake } from './intake/intake'
import { createScans } from './intake/scans'
import { createHandlers } from './ipc/handlers'
import { createRouter, type Router } from './ipc/router'
import { createLog } from './log'
import { createProxyPasswords } from './network/proxy-passwords'
import { generateTotp } from './otp/codes'
import { createIds } from './ports/ids'
import { createClipboardGuard, type ClipboardGuard } from './protection/clipboard-guard'
import { createAbout } from './services/about'
import { createCodes, type Codes } from './services/codes'
import { createHotpCodes } from './services/hotp-codes'
import { createHelpDeskCards } from './services/help-desk-cards'
import { createPractice } from './services/practice'
import { createSettings, type SettingsStore } from './settings/settings'
import { createSettingsFile } from './settings/settings-file'
import { createIndexFile } from './vault/index-file/index-file'
import { createOwnAccounts } from './vault/own-accounts'
import { openVault, type Vault } from './vault/vault'

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
  const { clock, random, fileSystem, dataDirectory, practiceEndpoint } = environment
  const { about, clipboard, desktop, words } = environment
  const ids = createIds(random)
  const log = createLog({ append: environment.appendToLog, clock, ids })
  const clockOffset = createClockOffset((offset) => environment.onClockOffset(Math.round(offset / 1000)))

  const indexFile = createIndexFile({ fileSystem, directory: dataDirectory })
  const { keychain, keychainScan } = environment
  const opened = await openVault({ indexFile, keychain, keychainScan, clock, ids })
  if (!opened.ok) return opened
  const vault = opened.value
  vault.onChange(environment.onAccountsChanged)

  const settingsFile = createSettingsFile({ fileSystem, directory: dataDirectory })
  const settings = createSettings({
    file: settingsFile,
    initial: environment.settings ?? (await settingsFile.load()),
    desktop,
    onChange: environment.onSettingsChanged,
  })

  const proxyPasswords = createProxyPasswords({
    store: vault.proxyCredentials,
    inEnvironment: environment.proxyPasswordInEnvironment,
    clock,
    onQuestion: environment.onProxyQuestion,
  })
  const openNetwork = lazily(() => environment.openNetwork(proxyPasswords))

  const ownCodes = createOwnCodes({ clock, clockOffset: clockOffset.current, generateTotp })
  const loadCognito = lazily(async (): Promise<Cognito> => {
    const { createCognito } = await import('./cognito/cognito')
    return createCognito({
      clock,
      clockOffset,
      random,
      ids,
      openNetwork,
      practiceEndpoint,
      ownCodes,
      findConnection: vault.connections.open,
      noteInspection: vault.connections.noteInspection,
      findAccount: vault.accounts.find,
      journal: vault.journal,
      devices: vault.devices,
      refreshTokens: vault.refreshTokens,
      ownAccounts: createOwnAccounts(vault),
      computerName: about.computerName,
      redirectListener: environment.redirectListener,
      openInBrowser: environment.openInBrowser,
      words,
      onRetry: environment.onRetry,
      onStep: environment.onEnrollmentStep,
      onConnectionChecked: environment.onConnectionChecked,
    })
  })
  const practice = createPractice({
    endpoint: practiceEndpoint,
    fetchOffer: async (endpoint) => {
      const { fetchPracticeOffer } = await import('./cognito/practice-offer')
      return fetchPracticeOffer({ endpoint, network: await openNetwork() })
    },
    connections: vault.connections,
  })

  const clipboardGuard = createClipboardGuard({
    clipboard,
    clock,
    clearAfter: () => settings.current().clearClipboardAfter,
  })
  const hotpCodes = createHotpCodes(vault.accounts)
  const codes = createCodes({
    accounts: vault.accounts,
    hotpCodes,
    ownCodes,
    clipboardGuard,
    lateCopy: () => settings.current().lateCopy,
    clock,
    clockOffset: clockOffset.current,
  })
  const intake = createIntake({
    accounts: vault.accounts,
    clock,
    clockOffset: clockOffset.current,
    ids,
    codeWasShown: hotpCodes.wasShown,
  })

  const handlers = createHandlers({
    clipboard,
    desktop,
    readLicences: environment.readLicences,
    vault,
    loadCognito,
    practice,
    proxyPasswords,
    codes,
    intake,
    scans: createScans({ scanner: environment.scanner, intake, readClipboard: clipboard.read }),
    settings,
    helpDeskCards: createHelpDeskCards({
      findAccount: vault.accounts.find,
      listConnections: vault.connections.list,
      saveTextFile: environment.saveTextFile,
      words,
    }),
    about: createAbout({
      about,
      versions: environment.versions,
      vault,
      practice,
      settings: settings.state,
      clockOffset: clockOffset.current,
    }),
  })
  const router = createRouter({ handlers, reportUnexpected: log.unexpected })
  return ok({ router, vault, intake, codes, settings, clipboardGuard })
}
