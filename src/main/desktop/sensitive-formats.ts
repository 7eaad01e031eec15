// How each system is told that what is on the clipboard is nothing for histories and other devices. Pure.

/** The clipboard's own name for a format, as Electron takes it. */
const ownFormat = (name: string): string => `electron application/osclipboard;format="${name}"`

/** A DWORD of zero. */
const no = new Uint8Array(4)
const present = new Uint8Array([1])

function marksOf(platform: NodeJS.Platform): Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> {
  switch (platform) {
    case 'win32':
      return {
        ExcludeClipboardContentFromMonitorProcessing: present,
        CanIncludeInClipboardHistory: no,
        CanUploadToCloudClipboard: no,
      }
    case 'darwin':
      return { 'org.nspasteboard.ConcealedType': present, 'org.nspasteboard.TransientType': present }
    default:
      return { 'x-kde-passwordManagerHint': 'secret' }
  }
}

/** What goes onto the clipboard beside the text, by the names of its formats. */
export const sensitiveFormats = (platform: NodeJS.Platform): Readonly<Record<string, Blob>> =>
  Object.fromEntries(
    Object.entries(marksOf(platform)).map(([name, mark]) => [ownFormat(name), new Blob([mark])]),
  )
