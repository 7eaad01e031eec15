// The bridge into the window: the contract's names and nothing else.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channelNames, eventNames } from '../shared/channel-names'
import type { KeyturnBridge } from '../shared/contract/bridge'
import type { PictureId } from '../shared/models'

const channels = new Set<string>(channelNames)
const events = new Set<string>(eventNames)

/** The bytes wait in the channel until the scanner reads them at its other end. */
function handOver(picture: Uint8Array): PictureId {
  const id = crypto.randomUUID().replaceAll('-', '') as PictureId
  const { port1, port2 } = new MessageChannel()
  port1.postMessage(picture)
  ipcRenderer.postMessage('picture.handOver', id, [port2])
  return id
}

/** Where a window is opened to be: a page that has loaded does not listen yet, until it is drawn. */
let way = (): void => undefined
function keepWay(event: IpcRendererEvent, to: unknown): void {
  way = () => void ipcRenderer.emit('navigate', event, to)
}
ipcRenderer.on('navigate', keepWay)

/** The last way that was kept goes to the first who listens. */
function handOverWay(): void {
  ipcRenderer.off('navigate', keepWay)
  way()
  way = () => undefined
}

const api: KeyturnBridge = {
  handOver,
  invoke: (name, input) =>
    channels.has(name)
      ? (ipcRenderer.invoke(name, input) as Promise<string>)
      : Promise.reject(new Error('No such channel')),
  on: (name, listener) => {
    if (!events.has(name)) return () => undefined
    const forward = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => listener(payload)
    ipcRenderer.on(name, forward)
    if (name === 'navigate') handOverWay()
    return () => ipcRenderer.off(name, forward)
  },
}

contextBridge.exposeInMainWorld('keyturn', api)
