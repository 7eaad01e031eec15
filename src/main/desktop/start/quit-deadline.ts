// Quitting cannot hang. After the last event of a quit the process waits for whatever Node's threads
// still do, a stuck keychain call for 25 seconds, and runs no timer meanwhile: so it is waited for before.
import { app } from 'electron'

const deadlineMs = 1_500
const lookAgainMs = 50

/** What Node's threads do for files (closing one has a name of its own) and for names of hosts; neither is known to come to an end. */
const isNodeBusy = (): boolean =>
  process
    .getActiveResourcesInfo()
    .some((name) => /^(FSReq|CloseReq|GetAddrInfoReq|GetNameInfoReq)/.test(name))

/**
 * Ends the process if the orderly way out takes too long. Every file is replaced as a whole, so nothing tears.
 *
 * @param isBusy whether other calls are on one of Node's threads
 */
export function installQuitDeadline(isBusy: () => boolean): void {
  app.once('before-quit', () => {
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), deadlineMs).unref()
  })
  app.on('will-quit', (event) => {
    if (!isBusy() && !isNodeBusy()) return
    event.preventDefault()
    setTimeout(() => app.quit(), lookAgainMs)
  })
}
