// The keys of Keyturn's own windows, for people who want to learn them.
import { shortcutFor } from './shortcuts'
import { detailsShortcut } from './details-key'
import { commandLabel, commandShiftLabel } from './keys'
import { keyNames, settingsWords } from '../words'

const words = settingsWords.shortcuts

export interface KnownShortcut {
  readonly label: string
  readonly keys: string
}

export const knownShortcuts = (mac: boolean): readonly KnownShortcut[] =>
  [
    { label: words.copy, keys: keyNames.Enter },
    { label: words.details, keys: detailsShortcut().text },
    { label: words.move, keys: mac ? '⌥↑/↓' : `${keyNames.Alt}+↑/↓` },
    { label: words.search, keys: commandLabel('F', mac).text },
    { label: words.codes, keys: shortcutFor('codes', mac)?.text },
    { label: words.add, keys: shortcutFor('add', mac)?.text },
    { label: words.scan, keys: commandShiftLabel('S', mac).text },
    { label: words.enroll, keys: shortcutFor('enroll', mac)?.text },
    { label: words.settings, keys: shortcutFor('settings', mac)?.text },
  ].flatMap(({ label, keys }) => (keys === undefined ? [] : [{ label, keys }]))
