// A code must not outlive Keyturn on the clipboard.
import { app } from 'electron'

/** Waits for `clear` before Keyturn ends; the deadline of quitting holds for it too. */
export function clearOnQuit(clear: () => Promise<void>): void {
  let begun = false
  app.on('will-quit', (event) => {
    if (begun) return
    begun = true
    event.preventDefault()
    clear()
      // A clipboard that cannot be read may hold something else: it is left alone.
      .catch(() => undefined)
      .finally(() => setImmediate(() => app.quit()))
  })
}
