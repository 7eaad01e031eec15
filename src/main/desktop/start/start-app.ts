// Gives app.ts what it needs from Electron, and starts it. A chunk of its own: it is loaded while the
// window's process starts, which takes longer.
import { hostname, release, type as osType } from 'node:os'
import { app, shell } from 'electron'
import type { EventName } from '../../../shared/channel-names'
import type { EventPayload } from '../../../shared/contract'
import { permanent } from '../../../shared/errors'
import type { Language } from '../../../words/languages'
import { loadWords } from '../../../words/load'
import { createApp } from '../../app'
import type { Environment } from '../../environment'
import { parsePracticeEndpoint } from '../../cognito/practice-offer'
import { sendEvent } from '../../ipc/events'
import { createUnavailableRouter, type Router } from '../../ipc/router'
import type { Log } from '../../log'
import { readScannedText, type OfferedItem } from '../../otp/offered-text'
import { findPasswordInEnvironment } from '../../network/environment-proxies'
import { nodeFileSystem } from '../../platform/file-system'
import { syncKeyringDirectories } from '../../platform/keyring-directories'
import { systemRandom } from '../../platform/random'
import { createLoopbackListener } from '../../platform/redirect-listener'
import type { Clock } from '../../ports/clock'
import { createKeytarKeychain } from '../../vault/keytar-keychain'
import type { Vault } from '../../vault/vault'
import { chooseClock } from '../system/app-clock'
import { listAppWindows, type PageOptions } from '../pages/app-pages'
import type { SystemLanguages } from '../system/chosen-language'
import { clearOnQuit } from '../system/clear-on-quit'
import { systemClipboard } from '../system/clipboard'
import type { DeepLink, DeepLinks } from './deep-links'
import { createKeychainProcesses } from '../system/keychain-process'
import { createKeychainScan } from '../system/keychain-scan'
import type { MainWindow } from '../windows/main-window'
import { readLicences } from '../system/licences'
import { preloadFile, rendererDirectory } from '../system/process-files'
import { createQrWindows } from '../windows/qr-window/qr-window'
import { installQuitDeadline } from './quit-deadline'
import type { TakeHandedOver } from '../windows/scanner/handed-over'
import { createScanner } from '../windows/scanner/scanner'
import { isSignInPage } from '../pages/sign-in-page'
import { saveTextFile } from '../system/save-text-file'
import { createSurroundings, type Surroundings } from './surroundings'

function tellWindows<K extends EventName>(name: K, payload: EventPayload<K>): void {
  for (const window of listAppWindows()) sendEvent(window.webContents, name, payload)
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
  readonly log: Log
  readonly appendToLog: (line: string) => void
}

function environment(
  clock: Clock,
  { takeHandedOver, log, appendToLog }: Beginning,
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
      const { createElectronNetwork } = await import('../network/network')
      return createElectronNetwork({ clock, proxyPasswords })
    },
    proxyPasswordInEnvironment: (proxy) => findPasswordInEnvironment(process.env, proxy),
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
    appendToLog,
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
    redirectListener: createLoopbackListener({
      onFault: (reason) => log.unexpected('browser.callback', reason),
    }),
    saveTextFile,
  }
}

const offeredBy = (link: DeepLink): OfferedItem =>
  link.kind === 'link' ? readScannedText(link.link) : { kind: 'refused', error: permanent('textTooLong') }

/** Nobody waits for this: what it throws is noted, and that is the end of it. */
async function noting(log: Log, where: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (reason) {
    log.unexpected(where, reason)
  }
}

/** One after the other, as the keychain takes its calls; a fault in one keeps none of the others from its turn. */
async function catchUp({ accounts, listRecovery, journal }: Vault, log: Log): Promise<void> {
  // The first rows are asked for as soon as the window has drawn them: their secrets are on the way.
  await noting(log, 'start.readAhead', accounts.readAhead)
  await noting(log, 'start.recoverList', listRecovery.run)
  await noting(log, 'start.recoverEnrollments', journal.recover)
}

/** Opens the vault and returns what answers the windows. */
export async function startApp(beginning: Beginning): Promise<Router> {
  const { deepLinks, main, language, log } = beginning
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
  const opened = await createApp(environment(clock, beginning, surroundings))
  if (!opened.ok) return createUnavailableRouter(opened.error)
  const { router, vault, intake, clipboardGuard } = opened.value
  clearOnQuit(clipboardGuard.clearNow)
  surroundings.connect(opened.value)
  deepLinks.onLinks((links) => {
    void noting(log, 'links', async () => {
      await intake.offerFromOutside(links.map(offeredBy))
      await navigate('add')
      tellWindows('intake.changed', {})
    })
  })
  void catchUp(vault, log)
  return router
}
