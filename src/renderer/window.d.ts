// What the preload puts on the window.
import type { KeyturnApi } from '../shared/contract'

declare global {
  interface Window {
    readonly keyturn: KeyturnApi
  }
}
