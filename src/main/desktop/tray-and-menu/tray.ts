// The tray: the accounts within reach, with codes that are right when the menu is looked at, and the ways in and out.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Menu, nativeImage, Tray, type NativeImage } from 'electron'
import type { Words } from '../../../words/load'
import type { Clock } from '../../ports/clock'
import { lookAgainMs, type TrayContent } from './tray-content'
import { createTrayMenu, type TrayActions } from './tray-menu'

export interface TrayOptions {
  readonly assets: string
  readonly clock: Clock
  readonly words: () => Words['desktop']['tray']
  readonly read: () => Promise<TrayContent>
  /** It could not be read. */
  readonly onFault: (reason: unknown) => void
  readonly actions: TrayActions
}

export interface KeyturnTray {
  readonly set: (tray: 'shown' | 'off') => void
  /** Something in it has changed. */
  readonly update: () => void
}

/** Where the menu is asked for each time, instead of being handed over ahead. */
const opensOnRequest = process.platform !== 'linux'
/** A keychain may take its time, or ask the person; the menu does not wait for that. */
const patienceMs = 400
const none: TrayContent = { accounts: [], until: null }

function trayIcon(assets: string): NativeImage {
  if (process.platform === 'darwin')
    return nativeImage.createFromPath(join(assets, 'tray', 'trayTemplate.png'))
  // Panels of Linux scale what they get.
  if (process.platform === 'linux') return nativeImage.createFromPath(join(assets, 'icons', '32x32.png'))
  const icon = nativeImage.createEmpty()
  for (const size of [16, 24, 32])
    icon.addRepresentation({
      scaleFactor: size / 16,
      buffer: readFileSync(join(assets, 'icons', `${size}x${size}.png`)),
    })
  return icon
}

export function createTray({ assets, clock, words, read, onFault, actions }: TrayOptions): KeyturnTray {
  let tray: Tray | null = null
  let last = none
  let cancel = (): void => undefined

  const menu = () => Menu.buildFromTemplate([...createTrayMenu(last.accounts, words(), actions)])

  /** What cannot be read now is as it was, and is looked at again before long. */
  async function readLast(): Promise<void> {
    try {
      last = await read()
    } catch (reason) {
      onFault(reason)
      last = { ...last, until: clock.now() + lookAgainMs }
    }
  }

  async function readInTime(): Promise<void> {
    const reading = readLast()
    const patience = new Promise<void>((resolve) => clock.after(patienceMs, resolve))
    await Promise.race([reading, patience])
  }

  /** From one end of a code to the next: nothing happens in between. */
  async function handOver(): Promise<void> {
    cancel()
    await readLast()
    if (tray === null) return
    tray.setContextMenu(menu())
    const { until } = last
    if (until === null) return
    cancel()
    cancel = clock.after(Math.max(1000, until - clock.now()), () => void handOver())
  }

  async function popUp(): Promise<void> {
    await readInTime()
    tray?.popUpContextMenu(menu())
  }

  function show(): Tray {
    const shown = new Tray(trayIcon(assets))
    if (opensOnRequest) shown.on('right-click', () => void popUp())
    shown.on('click', () => (process.platform === 'darwin' ? void popUp() : actions.open()))
    return shown
  }

  function update(): void {
    if (tray === null) return
    tray.setToolTip(words().tip)
    if (!opensOnRequest) void handOver()
  }

  return {
    set: (wanted) => {
      if (wanted === 'off') {
        cancel()
        tray?.destroy()
        tray = null
      } else if (tray === null) {
        tray = show()
        update()
      }
    },
    update,
  }
}
