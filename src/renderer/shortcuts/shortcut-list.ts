// The keys of Keyturn's own windows, for people who want to learn them.
import { findShortcut } from './shortcuts'
import { formatDetailsShortcut } from './details-key'
import { formatCommand, formatCommandShift } from './keys'
import { keyNames, settingsWords } from '../words'

const words = settingsWords.shortcuts

export interface KnownShortcut {
  readonly label: string
  readonly keys: string
}

export const listShortcuts = (mac: boolean): readonly KnownShortcut[] =>
  [
    { label: words.copy, keys: keyNames.Enter },
    { label: words.details, keys: formatDetailsShortcut().text },
    { label: words.move, keys: mac ? '⌥↑/↓' : `${keyNames.Alt}+↑/↓` },
    { label: words.search, keys: formatCommand('F', mac).text },
    { label: words.codes, keys: findShortcut('codes', mac)?.text },
    { label: words.add, keys: findShortcut('add', mac)?.text },
    { label: words.scan, keys: formatCommandShift('S', mac).text },
    { label: words.enroll, keys: findShortcut('enroll', mac)?.text },
    { label: words.settings, keys: findShortcut('settings', mac)?.text },
  ].flatMap(({ label, keys }) => (keys === undefined ? [] : [{ label, keys }]))
