// The application menu: what each platform's users expect, and the ways into the app's screens. Every label is ours:
// those that Electron gives to its roles are always English.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { EventPayload } from '../../../shared/contract'
import type { Words } from '../../../words/load'

export interface MenuActions {
  readonly navigate: (to: EventPayload<'navigate'>['to']) => void
  readonly openQuick: () => void
}

type MenuWords = Words['desktop']['menu']
type Item = MenuItemConstructorOptions

const separator: Item = { type: 'separator' }
const isMac = process.platform === 'darwin'

const settingsItem = (words: MenuWords, { navigate }: MenuActions): Item => ({
  label: words.settings,
  accelerator: 'CmdOrCtrl+,',
  click: () => navigate('settings'),
})

/** What Keyturn is, its versions and licences are a part of the settings. */
const aboutItem = (words: MenuWords, { navigate }: MenuActions): Item => ({
  label: words.about,
  click: () => navigate('settings'),
})

const appMenu = (words: MenuWords, actions: MenuActions): Item => ({
  role: 'appMenu',
  submenu: [
    aboutItem(words, actions),
    separator,
    settingsItem(words, actions),
    separator,
    { role: 'services', label: words.services },
    separator,
    { role: 'hide', label: words.hide },
    { role: 'hideOthers', label: words.hideOthers },
    { role: 'unhide', label: words.showAll },
    separator,
    { role: 'quit', label: words.quit },
  ],
})

function fileMenu(words: MenuWords, actions: MenuActions): Item {
  const { navigate } = actions
  const close: Item = { role: 'close', label: words.close }
  const elsewhere: readonly Item[] = [
    settingsItem(words, actions),
    separator,
    close,
    { role: 'quit', label: words.quit, accelerator: 'CmdOrCtrl+Q' },
  ]
  return {
    label: words.file,
    submenu: [
      { label: words.add, accelerator: 'CmdOrCtrl+N', click: () => navigate('add') },
      { label: words.enroll, accelerator: 'CmdOrCtrl+E', click: () => navigate('enroll') },
      { label: words.connections, click: () => navigate('connections') },
      separator,
      ...(isMac ? [close] : elsewhere),
    ],
  }
}

const editMenu = (words: MenuWords, { navigate }: MenuActions): Item => ({
  label: words.edit,
  submenu: [
    { role: 'undo', label: words.undo },
    { role: 'redo', label: words.redo },
    separator,
    { role: 'cut', label: words.cut },
    { role: 'copy', label: words.copy },
    { role: 'paste', label: words.paste },
    { role: 'selectAll', label: words.selectAll },
    separator,
    { label: words.search, accelerator: 'CmdOrCtrl+F', click: () => navigate('search') },
  ],
})

const viewMenu = (words: MenuWords, { navigate, openQuick }: MenuActions): Item => ({
  label: words.view,
  submenu: [
    { label: words.codes, accelerator: 'CmdOrCtrl+1', click: () => navigate('codes') },
    { label: words.quick, click: openQuick },
    separator,
    { role: 'resetZoom', label: words.actualSize },
    { role: 'zoomIn', label: words.zoomIn },
    { role: 'zoomOut', label: words.zoomOut },
    separator,
    { role: 'togglefullscreen', label: words.fullScreen },
  ],
})

const windowMenu = (words: MenuWords): Item => ({
  role: 'window',
  label: words.window,
  submenu: [
    { role: 'minimize', label: words.minimize },
    ...(isMac ? [separator, { role: 'front', label: words.bringToFront } as const] : []),
  ],
})

const helpMenu = (words: MenuWords, actions: MenuActions): Item => ({
  role: 'help',
  label: words.help,
  submenu: [aboutItem(words, actions)],
})

export function installMenu(words: MenuWords, actions: MenuActions): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [appMenu(words, actions)] : []),
      fileMenu(words, actions),
      editMenu(words, actions),
      viewMenu(words, actions),
      windowMenu(words),
      helpMenu(words, actions),
    ]),
  )
}
