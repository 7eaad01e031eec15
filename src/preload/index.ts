// The bridge into the window: the contract's names and nothing else.
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channelNames, eventNames } from '../shared/channel-names'
import type { KeyturnApi } from '../shared/contract'

const channels = new Set<string>(channelNames)
const events = new Set<string>(eventNames)

const api: KeyturnApi = {
  invoke: (name, input) =>
    channels.has(name) ? ipcRenderer.invoke(name, input) : Promise.reject(new Error('No such channel')),
  on: (name, listener) => {
    if (!events.has(name)) return () => undefined
    const forward = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]) => listener(payload)
    ipcRenderer.on(name, forward)
    return () => ipcRenderer.off(name, forward)
  },
}

contextBridge.exposeInMainWorld('keyturn', api)
