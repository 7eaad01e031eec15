// What is in the tray's menu. Pure: tray.ts shows it.
import type { MenuItemConstructorOptions } from 'electron'
import { groupDigits } from '../../../shared/group-digits'
import type { AccountId } from '../../../shared/models'
import type { Words } from '../../../words/load'

export interface TrayAccount {
  readonly id: AccountId
  readonly name: string
  /** Null while there is none to be had. */
  readonly code: string | null
}

export interface TrayActions {
  readonly copy: (account: TrayAccount) => void
  readonly open: () => void
  readonly openQuick: () => void
  readonly quit: () => void
}

/** A menu takes a single & for the sign of a key. */
const label = (text: string): string => text.replaceAll('&', '&&')

const separator: MenuItemConstructorOptions = { type: 'separator' }

export function createTrayMenu(
  accounts: readonly TrayAccount[],
  words: Words['desktop']['tray'],
  actions: TrayActions,
): readonly MenuItemConstructorOptions[] {
  const lines = accounts.map((account): MenuItemConstructorOptions => {
    const { name, code } = account
    return code === null
      ? { label: label(words.lineWithoutCode(name)), click: actions.open }
      : {
          label: label(words.line(name, groupDigits(code).join('\u00A0'))),
          click: () => actions.copy(account),
        }
  })
  const empty: MenuItemConstructorOptions = { label: label(words.empty), enabled: false }
  return [
    ...(lines.length === 0 ? [empty] : lines),
    separator,
    { label: label(words.quick), click: actions.openQuick },
    { label: label(words.open), click: actions.open },
    separator,
    // Locking Keyturn has its place here, above the way out.
    { label: label(words.quit), click: actions.quit },
  ]
}
