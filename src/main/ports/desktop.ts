// What the settings and the windows ask of the system's desktop.
import type { Done, Result } from '../../shared/result'
import type { Settings, SettingsState } from '../../shared/settings'

/** A key, drawn once for another device. */
export interface QrCode {
  readonly text: string
  readonly name: string
}

export interface Desktop {
  /** Makes the system do what the settings say, and tells what has come of it. */
  readonly apply: (settings: Settings) => SettingsState['system']
  /** Lets go of the quick window's key combination while another one is recorded, and takes it again. */
  readonly holdShortcut: (hold: 'on' | 'off') => void
  /** In a window of its own, as pixels. `qrCodeTooLarge` when no QR code holds the text. */
  readonly showQrCode: (code: QrCode) => Promise<Result<Done>>
  readonly closeQuickWindow: () => void
  readonly openMainWindow: () => void
}
