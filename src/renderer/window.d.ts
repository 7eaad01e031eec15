// What the preload puts on the window.
import type { KeyturnBridge } from '../shared/contract'

declare global {
  interface Window {
    readonly keyturn: KeyturnBridge
  }
}
