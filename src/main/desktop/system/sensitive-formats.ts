// How each system is told that what is on the clipboard is nothing for histories and other devices. Pure.

/** The clipboard's own name for a format, as Electron takes it. */
const ownFormat = (name: string): string => `electron application/osclipboard;format="${name}"`

/** A DWORD of zero. */
const no = new Uint8Array(4)
const present = new Uint8Array([1])

type Marks = Readonly<Record<string, string | Uint8Array<ArrayBuffer>>>

const windows: Marks = {
  ExcludeClipboardContentFromMonitorProcessing: present,
  CanIncludeInClipboardHistory: no,
  CanUploadToCloudClipboard: no,
}
const macos: Marks = {
  'org.nspasteboard.ConcealedType': present,
  'org.nspasteboard.TransientType': present,
}
/** KDE's, which others have taken over. */
const linux: Marks = { 'x-kde-passwordManagerHint': 'secret' }

function marksOf(platform: NodeJS.Platform): Marks {
  if (platform === 'win32') return windows
  return platform === 'darwin' ? macos : linux
}

/** What goes onto the clipboard beside the text, by the names of its formats. */
export const createSensitiveFormats = (platform: NodeJS.Platform): Readonly<Record<string, Blob>> =>
  Object.fromEntries(
    Object.entries(marksOf(platform)).map(([name, mark]) => [ownFormat(name), new Blob([mark])]),
  )
