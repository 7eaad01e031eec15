// The index on disk: replaced as a whole by write-sync-rename-sync, with the generation before it kept beside.
import { join } from 'node:path'
import { permanent, transient, type AppError } from '../../../shared/errors'
import { done, fail, ok, type Done, type Result } from '../../../shared/result'
import type { FileSystem } from '../../ports/file-system'
import { replaceFile } from '../../ports/replace-file'
import { createEmptyIndex, type IndexData } from './index-data'
import type { ReadIndex } from './index-json'
import { formatIndex, parseIndex } from './index-text'

export interface LoadedIndex extends ReadIndex {
  /**
   * previous: the newest one could not be read, and what changed last is not in this one. guessed: neither could, and
   * this is what is left of one.
   */
  readonly generation: 'current' | 'previous' | 'guessed'
}

export interface IndexFile {
  /**
   * The newest readable generation; null on a first run; `indexDamaged` when neither can be read. Where one of them
   * is a newer version's, what is found counts as that: nothing may be written over it.
   */
  readonly load: () => Promise<Result<LoadedIndex | null>>
  /**
   * Returns when the new index is on disk. After an error the file is whole: what it was or, where
   * only the last sync failed, the new one.
   */
  readonly save: (index: IndexData) => Promise<Result<Done>>
  /** Keeps generations that nobody can read under names that say so; the next save replaces them. */
  readonly setAside: () => Promise<Result<Done>>
}

/** What the disk said, as something to act on. */
function diskError(reason: unknown): AppError {
  const code = reason instanceof Error && 'code' in reason ? reason.code : undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return transient('diskFull')
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return permanent('diskReadOnly')
  return transient('diskFailed')
}

export function createIndexFile(dependencies: {
  readonly fileSystem: FileSystem
  readonly directory: string
}): IndexFile {
  const { fileSystem, directory } = dependencies
  const current = join(directory, 'index.json')
  const previous = join(directory, 'index.previous.json')
  /** The generation on disk, as it was last read or written. */
  let onDisk: string | null = null
  /** After a failed save the file may already be the new one: then nothing counts as saved. */
  let isCertain = true
  /** A damaged one must not take the place of the generation before it. */
  let isCurrentWhole = false

  /** Whichever of the two names survives a power cut, each is that of a whole generation. */
  async function replace(text: string): Promise<void> {
    await replaceFile(fileSystem, { directory, path: current }, text, async () => {
      if (isCurrentWhole) await fileSystem.linkOver(current, previous)
    })
    isCurrentWhole = true
  }

  async function readGenerations(): Promise<Result<LoadedIndex | null>> {
    let found = false
    let hasNewer = false
    let guess: IndexData | null = null
    for (const path of [current, previous]) {
      const text = await fileSystem.read(path)
      if (text === null) continue
      found = true
      const parsed = parseIndex(text)
      if (parsed.kind === 'read') {
        onDisk = text
        isCurrentWhole = path === current
        const writtenBy = hasNewer ? 'newerVersion' : parsed.writtenBy
        return ok({ index: parsed.index, writtenBy, generation: path === current ? 'current' : 'previous' })
      }
      hasNewer ||= parsed.kind === 'newer'
      guess ??= parsed.guess
    }
    if (guess === null && !hasNewer) return found ? fail(permanent('indexDamaged')) : ok(null)
    const writtenBy = hasNewer ? 'newerVersion' : 'thisVersion'
    return ok({ index: guess ?? createEmptyIndex(''), writtenBy, generation: 'guessed' })
  }

  return {
    load: async () => {
      try {
        await fileSystem.makeDirectory(directory)
        return await readGenerations()
      } catch (reason) {
        return fail(diskError(reason))
      }
    },
    setAside: async () => {
      try {
        for (const path of [current, previous])
          if ((await fileSystem.read(path)) !== null) await fileSystem.linkOver(path, `${path}.damaged`)
        await fileSystem.syncDirectory(directory)
        return done
      } catch (reason) {
        return fail(diskError(reason))
      }
    },
    save: async (index) => {
      const text = formatIndex(index)
      if (isCertain && text === onDisk) return done
      isCertain = false
      try {
        await replace(text)
        onDisk = text
        isCertain = true
        return done
      } catch (reason) {
        return fail(diskError(reason))
      }
    },
  }
}
