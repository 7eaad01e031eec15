// The bridge into the scanner's window: a job comes in, reports go out, and nothing else.
import { contextBridge, ipcRenderer } from 'electron'
import type { CameraHint, ScannerBridge, ScannerStart } from '../shared/scanner-protocol'

let receive: (port: MessagePort | undefined) => void = () => undefined
const channel = new Promise<MessagePort | undefined>((resolve) => {
  receive = resolve
})

async function handedOver(): Promise<Uint8Array> {
  const port = await channel
  if (port === undefined) throw new Error('No picture was handed over')
  return new Promise((resolve) => {
    port.onmessage = ({ data }: MessageEvent<Uint8Array>) => resolve(data)
  })
}

const bridge: ScannerBridge = {
  onStart: (start) =>
    ipcRenderer.once('scanner.start', (event, message: ScannerStart) => {
      receive(event.ports[0])
      start(message)
    }),
  handedOver,
  onHint: (show) => ipcRenderer.on('scanner.hint', (_event, hint: CameraHint) => show(hint)),
  report: (report) => ipcRenderer.send('scanner.report', report),
}

contextBridge.exposeInMainWorld('scanner', bridge)
