// Keeps the window's place in a file of its own. It is only a convenience: what cannot be read or written is let be.
import { join } from 'node:path'
import { createTurns } from '../../../shared/turns'
import type { FileSystem } from '../../ports/file-system'
import { replaceFile } from '../../ports/replace-file'
import { readWindowPlace, writeWindowPlace, type WindowPlace } from './window-place'

export interface PlaceFile {
  readonly read: () => Promise<WindowPlace | null>
  readonly save: (place: WindowPlace) => void
}

export function createPlaceFile(
  fileSystem: Pick<FileSystem, 'read' | 'makeDirectory' | 'writeAndSync' | 'rename' | 'syncDirectory'>,
  directory: string,
): PlaceFile {
  const path = join(directory, 'window.json')
  const inTurn = createTurns()

  async function write(place: WindowPlace): Promise<void> {
    const before = await fileSystem.read(path)
    await fileSystem.makeDirectory(directory)
    await replaceFile(fileSystem, { directory, path }, writeWindowPlace(place, before))
  }

  return {
    read: async () => {
      try {
        return readWindowPlace(await fileSystem.read(path))
      } catch {
        return null // as if it had never been written
      }
    },
    save: (place) => {
      // A disk that is full must not keep the window open: it opens elsewhere next time.
      inTurn(() => write(place)).catch(() => undefined)
    },
  }
}
