// The ways to scan, in the order in which they are offered.
import {
  Camera,
  ClipboardPaste,
  Image,
  ScanQrCode,
  SquareDashedMousePointer,
  type LucideIcon,
} from 'lucide-react'
import { formatCommand, formatCommandShift, type ShortcutLabel } from '../../shortcuts/keys'
import { addWords as words } from '../../words'
import type { ScanWay } from '../intake/intake-view'

export interface WayCard {
  readonly way: ScanWay | 'pictures'
  readonly icon: LucideIcon
  readonly title: string
  readonly hint: string
  readonly shortcut: ((mac: boolean) => ShortcutLabel) | null
}

export const wayCards: readonly WayCard[] = [
  {
    way: 'screens',
    icon: ScanQrCode,
    title: words.screens,
    hint: words.screensHint,
    shortcut: (mac) => formatCommandShift('S', mac),
  },
  {
    way: 'region',
    icon: SquareDashedMousePointer,
    title: words.region,
    hint: words.regionHint,
    shortcut: null,
  },
  { way: 'camera', icon: Camera, title: words.camera, hint: words.cameraHint, shortcut: null },
  { way: 'pictures', icon: Image, title: words.picture, hint: words.pictureHint, shortcut: null },
  {
    way: 'clipboard',
    icon: ClipboardPaste,
    title: words.clipboard,
    hint: words.clipboardHint,
    shortcut: (mac) => formatCommand('V', mac),
  },
]

/** Where the focus comes back to. */
export const createWayButtonId = (way: string): string => `way-${way}`
