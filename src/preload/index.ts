// The bridge into the window: the contract's names and nothing else.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channelNames, eventNames } from '../shared/channel-names'
import type { KeyturnBridge } from '../shared/contract'

const channels = new Set<string>(channelNames)
const events = new Set<string>(eventNames)

/** The bytes wait in the channel until the scanner reads them at its other end. */
function handOver(picture: Uint8Array): void {
  const { port1, port2 } = new MessageChannel()
  port1.postMessage(picture)
  ipcRenderer.postMessage('picture.handOver', null, [port2])
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
    return () => ipcRenderer.off(name, forward)
  },
}

contextBridge.exposeInMainWorld('keyturn', api)
