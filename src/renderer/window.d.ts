// What the preload puts on the window.
import type { KeyturnBridge } from '../shared/contract/bridge'

declare global {
  interface Window {
    readonly keyturn: KeyturnBridge
  }
}
