// Pictures that a window hands to the scanner. Only the end of a channel passes through here: copying tens of megabytes
// would hold up the codes.
import { ipcMain, type MessagePortMain } from 'electron'
import type { PictureId } from '../../../../shared/models'
import { isTrusted } from '../../../ipc/transport'
import { appOrigin } from '../../pages/app-files'
import { createWaitingPictures } from './waiting-pictures'

/** Where the picture of this id comes out; taken once. */
export type TakeHandedOver = (id: PictureId) => MessagePortMain | null

/** As src/shared/models/ids.ts has it, without the schema library, which a start does not wait for. */
const isPictureId = (value: unknown): value is PictureId =>
  typeof value === 'string' && /^[0-9a-f]{32}$/.test(value)

/** To be called before there is a window: a picture may be dropped on it at once. */
export function receiveHandedOver(): TakeHandedOver {
  const waiting = createWaitingPictures<MessagePortMain>()
  ipcMain.on('picture.handOver', (event, id: unknown) => {
    const [port] = event.ports
    if (port === undefined) return
    if (isTrusted(event, appOrigin) && isPictureId(id)) waiting.put(id, port)
    else port.close()
  })
  return waiting.take
}
