// The application menu: what each platform's users expect, and the ways into the app's screens.
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { EventPayload } from '../../shared/contract'

type Screen = EventPayload<'navigate'>['to']

export function installMenu(navigate: (to: Screen) => void): void {
  const isMac = process.platform === 'darwin'
  const appMenu: readonly MenuItemConstructorOptions[] = isMac ? [{ role: 'appMenu' }] : []
  const file: MenuItemConstructorOptions = {
    label: '&File',
    submenu: [
      { label: 'Add an account', accelerator: 'CmdOrCtrl+N', click: () => navigate('add') },
      {
        label: 'Enroll with your organization',
        accelerator: 'CmdOrCtrl+E',
        click: () => navigate('enroll'),
      },
      { label: 'Connections', click: () => navigate('connections') },
      { type: 'separator' },
      isMac ? { role: 'close' } : { role: 'quit' },
    ],
  }
  const view: MenuItemConstructorOptions = {
    label: '&View',
    submenu: [
      { label: 'Codes', accelerator: 'CmdOrCtrl+1', click: () => navigate('codes') },
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
    ],
  }
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...appMenu, file, { role: 'editMenu' }, view, { role: 'windowMenu' }]),
  )
}
