// Pictures that the window hands to the scanner. Only the end of a channel passes through here: copying
// tens of megabytes would hold up the codes.
import { ipcMain, type MessagePortMain } from 'electron'
import { isTrusted } from '../../../ipc/transport'
import { appOrigin } from '../../pages/app-files'

/** Where a picture comes out; taken once. */
export type TakeHandedOver = () => MessagePortMain | null

/** To be called before there is a window: a picture may be dropped on it at once. */
export function receiveHandedOver(): TakeHandedOver {
  let waiting: MessagePortMain | null = null
  ipcMain.on('picture.handOver', (event) => {
    const [port] = event.ports
    if (port === undefined || !isTrusted(event, appOrigin)) return
    // A picture that nobody came for makes way for the next one.
    waiting?.close()
    waiting = port
  })
  return () => {
    const port = waiting
    waiting = null
    return port
  }
}
