// The wire of the IPC: Electron's ipcMain, open to the top frame of our own windows and nothing else. Answers
// go out as JSON (KeyturnBridge).
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import { channelNames } from '../../shared/channel-names'
import { permanent } from '../../shared/errors'
import { fail } from '../../shared/result'
import type { Router } from './router'

/** Whether a message comes from the page itself: the right origin, the top frame, a frame that still lives. */
export function isTrusted(
  { senderFrame: frame, sender }: IpcMainInvokeEvent | IpcMainEvent,
  origin: string,
): boolean {
  return frame !== null && frame === sender.mainFrame && frame.origin === origin
}

export function serveIpc(dependencies: { readonly router: Router; readonly origin: string }): void {
  const { router, origin } = dependencies
  for (const channel of channelNames)
    ipcMain.handle(channel, async (event, input: unknown) =>
      JSON.stringify(
        isTrusted(event, origin) ? await router(channel, input) : fail(permanent('invalidInput')),
      ),
    )
}
