// What every file system must do, whatever it is made of. Each implementation's test hands in its own.
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FileSystem } from '../../../src/main/ports/file-system'

export interface FileSystemUnderTest {
  readonly fileSystem: FileSystem
  /** An absolute path below which nothing is there yet, and which is not there itself. */
  readonly directory: string
}

/** @param open gives an empty file system before each test */
export function describeFileSystem(name: string, open: () => Promise<FileSystemUnderTest>): void {
  describe(`the file system port over ${name}`, () => {
    let fileSystem: FileSystem
    let directory: string
    let path: string
    beforeEach(async () => {
      ;({ fileSystem, directory } = await open())
      path = join(directory, 'file')
    })

    it('reads null where there is no file', async () => {
      await fileSystem.makeDirectory(directory)
      expect(await fileSystem.read(path)).toBeNull()
    })

    it('reads null where there is no directory', async () => {
      expect(await fileSystem.read(path)).toBeNull()
    })

    it.each([
      ['text', 'text\n'],
      ['nothing', ''],
      ['characters of all planes', 'grüße 示例 🏦 \0'],
    ])('gives back %s', async (_, text) => {
      await fileSystem.makeDirectory(directory)
      await fileSystem.writeAndSync(path, text)
      expect(await fileSystem.read(path)).toBe(text)
    })

    it('replaces a longer file by a shorter one', async () => {
      await fileSystem.makeDirectory(directory)
      await fileSystem.writeAndSync(path, 'a longer text')
      await fileSystem.writeAndSync(path, 'short')
      expect(await fileSystem.read(path)).toBe('short')
    })

    it('renames over what is there', async () => {
      await fileSystem.makeDirectory(directory)
      await fileSystem.writeAndSync(path, 'old')
      await fileSystem.writeAndSync(`${path}.new`, 'new')
      await fileSystem.rename(`${path}.new`, path)
      expect([await fileSystem.read(path), await fileSystem.read(`${path}.new`)]).toEqual(['new', null])
    })

    it.each([
      ['where there was none', null],
      ['over another file', 'another'],
    ])('gives a file a second name %s', async (_, there) => {
      await fileSystem.makeDirectory(directory)
      await fileSystem.writeAndSync(path, 'text')
      if (there !== null) await fileSystem.writeAndSync(`${path}.second`, there)
      await fileSystem.linkOver(path, `${path}.second`)
      expect([await fileSystem.read(path), await fileSystem.read(`${path}.second`)]).toEqual(['text', 'text'])
    })

    it('gives a file a second name that it has already', async () => {
      await fileSystem.makeDirectory(directory)
      await fileSystem.writeAndSync(path, 'text')
      await fileSystem.linkOver(path, `${path}.second`)
      await fileSystem.linkOver(path, `${path}.second`)
      expect(await fileSystem.read(`${path}.second`)).toBe('text')
    })

    it('leaves the second name its text when the first is replaced', async () => {
      await fileSystem.makeDirectory(directory)
      await fileSystem.writeAndSync(path, 'old')
      await fileSystem.linkOver(path, `${path}.second`)
      await fileSystem.writeAndSync(`${path}.new`, 'new')
      await fileSystem.rename(`${path}.new`, path)
      expect([await fileSystem.read(path), await fileSystem.read(`${path}.second`)]).toEqual(['new', 'old'])
    })

    it('throws ENOENT when there is nothing to give a second name to', async () => {
      await fileSystem.makeDirectory(directory)
      await expect(fileSystem.linkOver(path, `${path}.second`)).rejects.toMatchObject({ code: 'ENOENT' })
    })

    it('makes a directory with its parents', async () => {
      const deep = join(directory, 'a', 'b')
      await fileSystem.makeDirectory(deep)
      await fileSystem.writeAndSync(join(deep, 'file'), 'text')
      expect(await fileSystem.read(join(deep, 'file'))).toBe('text')
    })

    it('makes a directory that is there already, with what is in it', async () => {
      await fileSystem.makeDirectory(directory)
      await fileSystem.writeAndSync(path, 'text')
      await fileSystem.makeDirectory(directory)
      expect(await fileSystem.read(path)).toBe('text')
    })

    it('syncs a directory', async () => {
      await fileSystem.makeDirectory(directory)
      await expect(fileSystem.syncDirectory(directory)).resolves.toBeUndefined()
    })

    it('throws ENOENT when it cannot write for want of a directory', async () => {
      await expect(fileSystem.writeAndSync(path, 'text')).rejects.toMatchObject({ code: 'ENOENT' })
    })

    it('throws ENOENT when there is nothing to rename', async () => {
      await fileSystem.makeDirectory(directory)
      await expect(fileSystem.rename(path, `${path}.new`)).rejects.toMatchObject({ code: 'ENOENT' })
    })

    it.skipIf(process.platform === 'win32')('throws ENOENT when there is no directory to sync', async () => {
      await expect(fileSystem.syncDirectory(directory)).rejects.toMatchObject({ code: 'ENOENT' })
    })
  })
}
