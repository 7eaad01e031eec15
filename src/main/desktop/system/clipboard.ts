// The system's clipboard on Electron. A picture is taken as the bytes that its owner offers, so that it
// is decoded in the scanner's process and not here.
import * as electron from 'electron'
import { clipboard } from 'electron'
import type { Clipboard, ClipboardContent } from '../../ports/clipboard'
import { createSensitiveFormats } from './sensitive-formats'

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

/** Text and marks in one go: written one after the other, the second would replace the first. */
async function writeMarked(text: string): Promise<void> {
  const plain = new Blob([text], { type: 'text/plain' })
  // By its module: the runtime of the tests has no such export, and would not even load.
  const item = new electron.ClipboardItem({
    'text/plain': plain,
    ...createSensitiveFormats(process.platform),
  })
  await clipboard.write([item])
}

async function writeSensitiveText(text: string): Promise<'hidden' | 'unsupported'> {
  if (earlier(clipboard) === null) {
    try {
      await writeMarked(text)
      return 'hidden'
    } catch {
      // A clipboard that takes no marks: the person gets the code all the same, and is told so.
    }
  }
  await clipboard.writeText(text)
  return 'unsupported'
}

export const systemClipboard: Clipboard = {
  writeText: async (text) => clipboard.writeText(text),
  writeSensitiveText,
  clear: () => {
    clipboard.clear()
    return Promise.resolve()
  },
  readText: async () => clipboard.readText(),
  read,
}
