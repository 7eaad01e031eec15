// Quitting cannot hang: a keychain call that is stuck in the operating system blocks Node's exit.
import { app } from 'electron'

const deadlineMs = 1_500

/** Ends the process if the orderly way out takes too long. Every file is replaced as a whole, so nothing tears. */
export function installQuitDeadline(): void {
  app.once('before-quit', () => {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), deadlineMs).unref()
  })
}
