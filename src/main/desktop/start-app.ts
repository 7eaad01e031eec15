// Gives app.ts what it needs from Electron, and starts it. A chunk of its own: it is loaded while the
// window's process starts, which takes longer.
import { appendFile } from 'node:fs'
import { hostname, release, type as osType } from 'node:os'
import { join } from 'node:path'
import { app, shell } from 'electron'
import type { EventName } from '../../shared/channel-names'
import type { EventPayload } from '../../shared/contract'
import { permanent } from '../../shared/errors'
import type { Language } from '../../words/languages'
import { loadWords } from '../../words/load'
import { createApp, type Environment } from '../app'
import { parsePracticeEndpoint } from '../cognito/practice-offer'
import { sendEvent } from '../ipc/events'
import { createUnavailableRouter, type Router } from '../ipc/router'
import { readScannedText, type OfferedItem } from '../otp/offered-text'
import { passwordInEnvironment } from '../network/environment-proxies'
import { nodeFileSystem } from '../platform/file-system'
import { syncKeyringDirectories } from '../platform/keyring-directories'
import { systemRandom } from '../platform/random'
import { loopbackListener } from '../platform/redirect-listener'
import type { Clock } from '../ports/clock'
import { createKeytarKeychain } from '../vault/keytar-keychain'
import { chooseClock } from './app-clock'
import { appWindows, type PageOptions } from './app-pages'
import type { SystemLanguages } from './chosen-language'
import { clearOnQuit } from './clear-on-quit'
import { systemClipboard } from './clipboard'
import type { DeepLink, DeepLinks } from './deep-links'
import { createKeychainProcesses } from './keychain-process'
import { createKeychainScan } from './keychain-scan'
import type { MainWindow } from './main-window'
import { readLicences } from './licences'
import { preloadFile, rendererDirectory } from './process-files'
import { createQrWindows } from './qr-window/qr-window'
import { installQuitDeadline } from './quit-deadline'
import type { TakeHandedOver } from './scanner/handed-over'
import { createScanner } from './scanner/scanner'
import { isSignInPage } from './sign-in-page'
import { saveTextFile } from './save-text-file'
import { createSurroundings, type Surroundings } from './surroundings'

function tellWindows<K extends EventName>(name: K, payload: EventPayload<K>): void {
  for (const window of appWindows()) sendEvent(window.webContents, name, payload)
}

function platformName(): 'linux' | 'darwin' | 'win32' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}

/** What index.ts receives from the very start, before this chunk is there. */
export interface Arrivals {
  readonly deepLinks: DeepLinks
  readonly takeHandedOver: TakeHandedOver
}

/** What there is already when this chunk is loaded. */
export interface Beginning extends Arrivals {
  readonly main: MainWindow
  readonly pages: PageOptions
  readonly languages: SystemLanguages
  /** That the window was opened in. */
  readonly language: Language
}

function environment(
  clock: Clock,
  takeHandedOver: TakeHandedOver,
  { desktop, words, accountsChanged }: Surroundings,
): Environment {
  const dataDirectory = app.getPath('userData')
  const practiceSwitch = app.commandLine.getSwitchValue('practice-pool')
  const practiceEndpoint = practiceSwitch === '' ? null : parsePracticeEndpoint(practiceSwitch)
  // What was practised with never lies among the real items.
  const service = practiceEndpoint === null ? 'Keyturn' : 'Keyturn practice'
  const keychain = createKeytarKeychain({
    loadKeytar: async () => (await import('keytar')).default,
    reloadKeytar: createKeychainProcesses(),
    service,
    clock,
    deadlineMs: 10_000,
    settle: syncKeyringDirectories,
  })
  // A call of it that is stuck would keep the app from quitting.
  installQuitDeadline(keychain.isBusy)
  return {
    clock,
    random: systemRandom,
    fileSystem: nodeFileSystem,
    keychain,
    keychainScan: createKeychainScan(service),
    openNetwork: async (proxyPasswords) => {
      const { createElectronNetwork } = await import('./network/network')
      return createElectronNetwork({ clock, proxyPasswords })
    },
    proxyPasswordInEnvironment: (proxy) => passwordInEnvironment(process.env, proxy),
    dataDirectory,
    practiceEndpoint,
    versions: {
      Electron: process.versions.electron,
      Chromium: process.versions.chrome,
      System: `${osType()} ${release()} ${process.arch}`,
    },
    about: { version: app.getVersion(), platform: platformName(), computerName: hostname().slice(0, 64) },
    clipboard: systemClipboard,
    desktop,
    words,
    settings: null,
    readLicences,
    onSettingsChanged: (state) => tellWindows('settings.changed', state),
    scanner: createScanner({ rendererDirectory, preload: preloadFile('scanner'), takeHandedOver }),
    appendToLog: (line) => {
      // A log that cannot be written must not take the app down with it.
      appendFile(join(dataDirectory, 'keyturn.log'), line, { mode: 0o600 }, () => undefined)
    },
    onEnrollmentStep: (signInId, step) => tellWindows('enrollment.step', { signInId, step }),
    onAccountsChanged: (kind) => {
      tellWindows(`accounts.${kind}`, {})
      accountsChanged()
    },
    onProxyQuestion: (question) => tellWindows('proxy.asks', { question }),
    onConnectionChecked: (connectionId, steps) => tellWindows('connections.checked', { connectionId, steps }),
    onRetry: (retry) => tellWindows('service.retrying', retry),
    onClockOffset: (clockOffsetSeconds) => tellWindows('clock.changed', { clockOffsetSeconds }),
    openInBrowser: async (url) => {
      if (!isSignInPage(url, practiceEndpoint)) throw new Error('Not a sign-in page')
      await shell.openExternal(url)
    },
    redirectListener: loopbackListener,
    saveTextFile,
  }
}

const offeredBy = (link: DeepLink): OfferedItem =>
  link.kind === 'link' ? readScannedText(link.link) : { kind: 'refused', error: permanent('textTooLong') }

/** Opens the vault and returns what answers the windows. */
export async function startApp(beginning: Beginning): Promise<Router> {
  const { deepLinks, takeHandedOver, main, language } = beginning
  const clock = await chooseClock()
  const qrWindows = createQrWindows({ words: () => surroundings.words(), clock })
  const navigate = async (to: EventPayload<'navigate'>['to']) =>
    sendEvent(await main.openPage(), 'navigate', { to })
  const surroundings: Surroundings = createSurroundings({
    ...beginning,
    clock,
    navigate: (to) => void navigate(to),
    firstWords: await loadWords(language),
    showQrCode: qrWindows.show,
  })
  const opened = await createApp(environment(clock, takeHandedOver, surroundings))
  if (!opened.ok) return createUnavailableRouter(opened.error)
  const { router, vault, intake, clipboardGuard } = opened.value
  clearOnQuit(clipboardGuard.clearNow)
  surroundings.connect(opened.value)
  deepLinks.onLinks((links) => {
    void intake.offerFromOutside(links.map(offeredBy)).then(async () => {
      await navigate('add')
      tellWindows('intake.changed', {})
    })
  })
  // The first rows are asked for as soon as the window has drawn them: their secrets are on the way.
  void vault.accounts.readAhead().then(vault.listRecovery.run).then(vault.journal.recover)
  return router
}
