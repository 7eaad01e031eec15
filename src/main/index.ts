// Electron's life-cycle events → app.ts. Order matters: schemes and the sandbox before ready, the
// vault while Electron starts, IPC before the window asks.
import { appendFile } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, clipboard } from 'electron'
import type { EventName } from '../shared/channel-names'
import type { EventPayload } from '../shared/contract'
import { createApp, type Environment } from './app'
import { parsePracticeEndpoint } from './cognito/practice-offer'
import { appOrigin } from './desktop/app-files'
import { registerAppScheme } from './desktop/app-protocol'
import { lockDownAllContents } from './desktop/lockdown'
import { createMainWindow } from './desktop/main-window'
import { installMenu } from './desktop/menu'
import { installQuitDeadline } from './desktop/quit-deadline'
import { createUnavailableRouter } from './ipc/router'
import { sendEvent, serveIpc } from './ipc/transport'
import { systemClock } from './platform/clock'
import { nodeFileSystem } from './platform/file-system'
import { systemRandom } from './platform/random'
import { createKeytarKeychain } from './vault/keytar-keychain'

const rendererDirectory = join(import.meta.dirname, '../renderer')
const preload = join(import.meta.dirname, '../preload/index.cjs')
const icon = join(import.meta.dirname, '../../assets/icons/256x256.png')

function tellWindows<K extends EventName>(name: K, payload: EventPayload<K>): void {
  for (const window of BrowserWindow.getAllWindows()) sendEvent(window.webContents, name, payload)
}

function environment(): Environment {
  const dataDirectory = app.getPath('userData')
  const practiceSwitch = app.commandLine.getSwitchValue('practice-pool')
  const practiceEndpoint = practiceSwitch === '' ? null : parsePracticeEndpoint(practiceSwitch)
  const keychain = createKeytarKeychain({
    loadKeytar: async () => (await import('keytar')).default,
    // What was practised with never lies among the real items.
    service: practiceEndpoint === null ? 'Keyturn' : 'Keyturn practice',
    clock: systemClock,
    deadlineMs: 10_000,
  })
  return {
    clock: systemClock,
    random: systemRandom,
    fileSystem: nodeFileSystem,
    keychain,
    fetch: globalThis.fetch,
    dataDirectory,
    practiceEndpoint,
    about: { version: app.getVersion(), platform: platformName(), computerName: hostname().slice(0, 64) },
    writeClipboard: async (text) => clipboard.writeText(text),
    appendToLog: (line) => {
      // A log that cannot be written must not take the app down with it.
      appendFile(join(dataDirectory, 'keyturn.log'), line, { mode: 0o600 }, () => undefined)
    },
    onEnrollmentStep: (signInId, step) => tellWindows('enrollment.step', { signInId, step }),
    onAccountsChanged: () => tellWindows('accounts.changed', {}),
  }
}

function platformName(): 'linux' | 'darwin' | 'win32' {
  return process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
}

function openWindow(): void {
  createMainWindow({ rendererDirectory, preload, icon, devTools: app.isPackaged ? 'off' : 'available' })
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  if (window) window.focus()
  else openWindow()
}

function start(): void {
  registerAppScheme()
  // Root, as in a container, cannot have Chromium's sandbox and says so by this switch. Our windows
  // ask for the sandbox themselves in any case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  lockDownAllContents()
  installQuitDeadline()

  const opening = createApp(environment())
  const router = opening.then((result) =>
    result.ok ? result.value.router : createUnavailableRouter(result.error),
  )
  app.on('second-instance', focusWindow)
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(async () => {
    installMenu((to) => tellWindows('navigate', { to }))
    serveIpc({ router: async (channel, input) => (await router)(channel, input), origin: appOrigin })
    openWindow()
    const result = await opening
    if (result.ok) await result.value.vault.journal.recover()
  })
}

// A second start hands over to the first: two processes must not write one index.
if (app.requestSingleInstanceLock()) start()
else app.quit()
