// What a person can set. Kept in a file of its own; never a secret.
import { z } from 'zod'
import { languages } from './languages'

/** One of those, or whatever the system speaks. */
const languageSetting = z.enum(['system', ...languages])
export type LanguageSetting = z.infer<typeof languageSetting>

export const theme = z.enum(['system', 'light', 'dark'])
export const density = z.enum(['comfortable', 'compact'])
export const accountOrder = z.enum(['manual', 'name', 'recentlyUsed', 'mostUsed'])
export type AccountOrder = z.infer<typeof accountOrder>

/** A key combination as Electron writes it: "CommandOrControl+Shift+K". */
const accelerator = z
  .string()
  .max(64)
  .regex(/^([A-Za-z0-9]+\+)+[\x21-\x7E]+$/)

export const settings = z.strictObject({
  /** The language of the windows, the menus and the tray; system: the first one of the system's that Keyturn speaks. */
  language: languageSetting,
  /** Light or dark; system: as the system is set, and changing with it. */
  theme,
  /** How much room a row of the list takes. */
  density,
  /** How the list is ordered, below the pinned accounts. */
  order: accountOrder,
  /** onReveal: a code is hidden until its row is hovered, focused or clicked. */
  codes: z.enum(['shown', 'onReveal']),
  /** What a copy takes within the last seconds of a code. */
  lateCopy: z.enum(['current', 'next']),
  /** After how many seconds the clipboard is cleared if it still holds the code; null: never. */
  clearClipboardAfter: z.number().int().min(5).max(600).nullable(),
  /** Whether Keyturn is in the tray (on a Mac: the menu bar), with the accounts that are used most. */
  tray: z.enum(['shown', 'off']),
  /** What closing the window does; hide only where there is a tray to come back from. */
  onClose: z.enum(['hide', 'quit']),
  /** Whether Keyturn starts when the person logs in. */
  startAtLogin: z.enum(['on', 'off']),
  /** Whether a start at login opens the window. */
  startHidden: z.enum(['on', 'off']),
  /** Opens the quick window from anywhere; null: off. */
  quickShortcut: accelerator.nullable(),
})
export type Settings = z.infer<typeof settings>

/** Settings, and what the system makes of them. */
export const settingsState = z.strictObject({
  settings,
  system: z.strictObject({
    /** taken: another program has this key combination, or the system keeps it. */
    quickShortcut: z.enum(['ready', 'taken', 'off']),
    startAtLogin: z.enum(['possible', 'unsupported']),
    tray: z.enum(['possible', 'unsupported']),
  }),
})
export type SettingsState = z.infer<typeof settingsState>
