// A key combination as Electron writes it ("CommandOrControl+Shift+Space"): read from the keys that are pressed, and
// written as the keys are called on this system.
import { keyNames } from '../words'

export type KeySystem = 'mac' | 'windows' | 'linux'

export function findKeySystem(agent = navigator.userAgent): KeySystem {
  if (agent.includes('Macintosh')) return 'mac'
  return agent.includes('Windows') ? 'windows' : 'linux'
}

/** What is held down; altGraph types characters, so that a combination with it would block one. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'> & {
  readonly altGraph: boolean
}

const modifierNames = ({ ctrlKey, altKey, shiftKey, metaKey }: Pressed, mac: boolean): readonly string[] => [
  ...(ctrlKey ? [mac ? 'Control' : 'CommandOrControl'] : []),
  ...(altKey ? ['Alt'] : []),
  ...(shiftKey ? ['Shift'] : []),
  ...(metaKey ? [mac ? 'CommandOrControl' : 'Super'] : []),
]

const namedKeys: Readonly<Record<string, string>> = {
  ' ': 'Space',
  '+': 'Plus',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
}
const keptNames = new Set('Tab Enter Backspace Delete Insert Home End PageUp PageDown Escape'.split(' '))

/**
 * The name of a key. Letters go by what they type, as Electron looks for them; where that is none (Alt on a Mac,
 * another script), and for digits, by where they are.
 */
function keyName({ key, code, shiftKey }: Pressed): string | null {
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1]
  if (place !== undefined) return place
  if (keptNames.has(key) || /^F([1-9]|1\d|2[0-4])$/.test(key)) return key
  // With Shift another sign is typed, and the system is to be told the one below it.
  if (!shiftKey && /^[,./;'[\]\\=`-]$/.test(key)) return key
  return shiftKey && key === '+' ? null : (namedKeys[key] ?? null)
}

const modifierKeys = new Set(['Control', 'Alt', 'Shift', 'Meta', 'AltGraph', 'CapsLock', 'Fn', 'OS'])

export type KeyReading =
  /** Modifiers so far, and nothing else. */
  | { readonly kind: 'held'; readonly accelerator: string }
  | { readonly kind: 'combination'; readonly accelerator: string }
  | { readonly kind: 'needsModifier' | 'unusable' | 'cancel' | 'turnOff' | 'leave' }

function readAlone(key: string): KeyReading {
  switch (key) {
    case 'Escape':
      return { kind: 'cancel' }
    case 'Backspace':
    case 'Delete':
      return { kind: 'turnOff' }
    case 'Tab':
      return { kind: 'leave' }
    default:
      return { kind: 'needsModifier' }
  }
}

/** What a key means while a combination is recorded. Shift alone does not count: it types capital letters. */
export function readKeys(press: Pressed, mac: boolean): KeyReading {
  const modifiers = modifierNames(press, mac)
  if (modifierKeys.has(press.key)) return { kind: 'held', accelerator: modifiers.join('+') }
  if (!press.ctrlKey && !press.altKey && !press.metaKey) return readAlone(press.key)
  const name = keyName(press)
  if (name === null || press.altGraph) return { kind: 'unusable' }
  return { kind: 'combination', accelerator: [...modifiers, name].join('+') }
}

const macSigns: Readonly<Record<string, string>> = {
  CommandOrControl: '⌘',
  Control: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Tab: '⇥',
  Backspace: '⌫',
  Delete: '⌦',
}
const signs: Readonly<Record<string, string>> = {
  Up: '↑',
  Down: '↓',
  Left: '←',
  Right: '→',
  Plus: '+',
}

function partLabel(part: string, system: KeySystem): string {
  if (system === 'mac' && macSigns[part] !== undefined) return macSigns[part]
  if (part === 'CommandOrControl' || part === 'Control') return keyNames.Ctrl
  if (part === 'Super') return system === 'windows' ? 'Win' : 'Super'
  return part in keyNames ? keyNames[part as keyof typeof keyNames] : (signs[part] ?? part)
}

/** The order of a Mac; elsewhere they are written as they come. */
const macOrder = ['⌃', '⌥', '⇧', '⌘']
const placeOnMac = (label: string): number =>
  macOrder.includes(label) ? macOrder.indexOf(label) : macOrder.length

/** As the system writes it: ⇧⌘K, or Ctrl+Shift+K. */
export function formatAccelerator(accelerator: string, system: KeySystem): string {
  const labels = accelerator.split('+').map((part) => partLabel(part, system))
  return system === 'mac'
    ? labels.toSorted((a, b) => placeOnMac(a) - placeOnMac(b)).join('')
    : labels.join('+')
}

/** The keys of which at least one has to be held. */
export const listModifiersToHold = (system: KeySystem): readonly string[] =>
  (system === 'mac' ? ['CommandOrControl', 'Alt', 'Control'] : ['CommandOrControl', 'Alt', 'Super']).map(
    (name) => partLabel(name, system),
  )
