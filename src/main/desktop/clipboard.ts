// The system's clipboard on Electron. A picture is taken as the bytes that its owner offers, so that it
// is decoded in the scanner's process and not here.
import { clipboard } from 'electron'
import type { Clipboard, ClipboardContent } from '../ports/clipboard'

const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif']

/** As it was before Electron 44, which the tests may run on. */
interface EarlierClipboard {
  readonly readBuffer: (format: string) => Buffer
  readonly readText: () => string
}

const earlier = (clipboard: object): EarlierClipboard | null =>
  'readBuffer' in clipboard ? (clipboard as EarlierClipboard) : null

async function readPicture(): Promise<Uint8Array | null> {
  for (const item of await clipboard.read()) {
    const type = pictureTypes.find((candidate) => item.types.includes(candidate))
    if (type === undefined) continue
    const picture = await item.getType(type)
    if (picture instanceof Blob) return new Uint8Array(await picture.arrayBuffer())
  }
  return null
}

function readPictureEarlier({ readBuffer }: EarlierClipboard): Uint8Array | null {
  const pictures = pictureTypes.map((type) => readBuffer(type))
  return pictures.find(({ length }) => length > 0) ?? null
}

async function read(): Promise<ClipboardContent> {
  const old = earlier(clipboard)
  const picture = old === null ? await readPicture() : readPictureEarlier(old)
  if (picture !== null) return { kind: 'picture', picture }
  const text = await clipboard.readText()
  return text.trim() === '' ? { kind: 'empty' } : { kind: 'text', text }
}

export const systemClipboard: Clipboard = {
  writeText: async (text) => clipboard.writeText(text),
  writeSensitiveText: async (text) => {
    await clipboard.writeText(text)
    return 'unsupported'
  },
  clear: () => {
    clipboard.clear()
    return Promise.resolve()
  },
  readText: async () => clipboard.readText(),
  read,
}
