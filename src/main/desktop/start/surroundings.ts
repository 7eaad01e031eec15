// What is around the main window: the quick window and its key combination, the tray, the menu, and the words of all
// of them. Built together, because each leads to the others.
import { app, Notification } from 'electron'
import type { Words } from '../../../words/load'
import type { KeyturnApp } from '../../app'
import type { Log } from '../../log'
import type { Clock } from '../../ports/clock'
import type { Desktop } from '../../ports/desktop'
import type { PageOptions } from '../pages/app-pages'
import type { SystemLanguages } from '../system/chosen-language'
import { createLoginItem } from '../system/login-item'
import type { MainWindow } from '../windows/main-window'
import { installMenu, type MenuActions } from '../tray-and-menu/menu'
import { assetsDirectory } from '../system/process-files'
import { createQuickShortcut } from '../tray-and-menu/quick-shortcut'
import { createQuickWindow } from '../windows/quick-window'
import { createSpeech } from '../system/speech'
import { createSystemDesktop } from './system-desktop'
import { createTray } from '../tray-and-menu/tray'
import { readTrayContent, type TrayContent } from '../tray-and-menu/tray-content'
import type { TrayAccount } from '../tray-and-menu/tray-menu'

export interface SurroundingsOptions {
  readonly main: MainWindow
  readonly pages: PageOptions
  readonly languages: SystemLanguages
  readonly firstWords: Words
  readonly showQrCode: Desktop['showQrCode']
  readonly navigate: MenuActions['navigate']
  readonly clock: Clock
  readonly log: Log
}

/** What the tray has of the accounts. */
type Services = Pick<KeyturnApp, 'vault' | 'codes'>

export interface Surroundings {
  readonly desktop: Desktop
  readonly words: () => Words
  readonly accountsChanged: () => void
  /** From now on the tray has accounts to show. */
  readonly connect: (services: Services) => void
}

/** Long enough for the first codes to be on the screen. */
const calmAfterMs = 2_000
const menuAfterMs = 400

function say(sentence: string): void {
  new Notification({ title: 'Keyturn', body: sentence, silent: true }).show()
}

const noContent: TrayContent = { accounts: [], until: null }

export function createSurroundings(options: SurroundingsOptions): Surroundings {
  const { main, pages, languages, firstWords, showQrCode, navigate, clock, log } = options
  let services: Services | null = null
  const calm = new Promise<void>((resolve) => clock.after(calmAfterMs, resolve))

  const quick = createQuickWindow({ ...pages, language: firstWords.language })
  const speech = createSpeech({
    first: firstWords,
    system: languages,
    onChange: ({ language }) => {
      main.speak(language)
      quick.speak(language)
      putUpMenu()
      tray.update()
    },
  })
  const putUpMenu = (): void => installMenu(speech.words().desktop.menu, { navigate, openQuick: quick.open })

  async function copyCode(id: TrayAccount['id']) {
    try {
      return await services?.codes.copy(id, 'asSet')
    } catch (reason) {
      log.unexpected('tray.copy', reason)
      return undefined
    }
  }

  async function copy({ id, name }: TrayAccount): Promise<void> {
    const words = speech.words().desktop.tray
    const receipt = await copyCode(id)
    if (receipt?.ok !== true) say(words.notCopied(name))
    else say(receipt.value.which === 'next' ? words.copiedNext(name) : words.copied(name))
  }

  const tray = createTray({
    assets: assetsDirectory,
    clock,
    words: () => speech.words().desktop.tray,
    onFault: (reason) => log.unexpected('tray.read', reason),
    read: async () =>
      services === null
        ? noContent
        : readTrayContent({
            accounts: services.vault.accounts,
            codes: services.codes,
            clock,
            words: () => speech.words().app,
          }),
    actions: {
      copy: (account) => void copy(account),
      open: main.open,
      openQuick: quick.open,
      quit: () => app.quit(),
    },
  })

  // Takes its time: the first codes go first, which nobody is quicker than.
  clock.after(menuAfterMs, putUpMenu)
  return {
    desktop: createSystemDesktop({
      main,
      quick,
      shortcut: createQuickShortcut(quick.toggle),
      tray,
      loginItem: createLoginItem(),
      speech,
      showQrCode,
      calm,
    }),
    words: speech.words,
    accountsChanged: tray.update,
    connect: (opened) => {
      services = opened
      tray.update()
    },
  }
}
