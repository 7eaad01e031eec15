// A clipboard of the test's own.
import type { Clipboard, ClipboardContent } from '../../../src/main/ports/clipboard'

export interface ClipboardDouble extends Clipboard {
  /** Every text that was written, in order. */
  readonly written: () => readonly string[]
  /** Puts something there from outside. */
  readonly put: (content: ClipboardContent) => void
}

export function createClipboardDouble(): ClipboardDouble {
  let written: readonly string[] = []
  let content: ClipboardContent = { kind: 'empty' }
  return {
    writeText: (text) => {
      written = [...written, text]
      content = { kind: 'text', text }
      return Promise.resolve()
    },
    writeSensitiveText: (text) => {
      written = [...written, text]
      content = { kind: 'text', text }
      return Promise.resolve('hidden')
    },
    clear: () => {
      content = { kind: 'empty' }
      return Promise.resolve()
    },
    readText: () => Promise.resolve(content.kind === 'text' ? content.text : ''),
    read: () => Promise.resolve(content),
    written: () => written,
    put: (next) => {
      content = next
    },
  }
}
