// The real file system, for the owner's eyes only.
import { copyFile, link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import type { FileSystem } from '../ports/file-system'

/** What file systems without hard links say: FAT, some network shares. */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'])

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!noLinks.has(String(codeOf(error)))) throw error
    await copyFile(from, to)
    await syncFile(to)
  }
}

const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

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
  linkOver: async (from, to) => {
    const temporary = `${to}.link`
    try {
      await linkOrCopy(from, temporary)
    } catch (error) {
      // Left by a crash; or by a rename between two names of one file, which moves nothing.
      if (codeOf(error) !== 'EEXIST') throw error
      await rm(temporary, { force: true })
      await linkOrCopy(from, temporary)
    }
    await rename(temporary, to)
  },
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
