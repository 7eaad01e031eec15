// The real file system, for the owner's eyes only.
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import type { FileSystem } from '../ports/file-system'

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

export const nodeFileSystem: FileSystem = {
  read: async (path) => {
    try {
      return await readFile(path, 'utf8')
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  },
  writeAndSync: async (path, text) => {
    const file = await open(path, 'w', 0o600)
    try {
      await file.writeFile(text, 'utf8')
      await file.sync()
    } finally {
      await file.close()
    }
  },
  rename: (from, to) => rename(from, to),
  syncDirectory: async (path) => {
    // Windows cannot open a directory; NTFS journals renames by itself.
    if (process.platform === 'win32') return
    const directory = await open(path, 'r')
    try {
      await directory.sync()
    } finally {
      await directory.close()
    }
  },
  makeDirectory: async (path) => {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
}
