// Replacing a file: at every moment at which the power can go, it is what it was or what it is to be.
import { describe, expect, it } from 'vitest'
import { replaceFile } from '../../../src/main/ports/replace-file'
import { createMemoryFileSystem } from '../../support/doubles/memory-file-system'

const directory = '/data'
const path = '/data/file.json'

async function createRig() {
  const fileSystem = createMemoryFileSystem()
  await fileSystem.makeDirectory(directory)
  fileSystem.plant(path, 'before')
  const first = fileSystem.operations().length + 1
  return { fileSystem, first, replace: () => replaceFile(fileSystem, { directory, path }, 'after') }
}

describe('replacing a file', () => {
  it('leaves the new one on disk when it returns, and nothing beside it', async () => {
    const { fileSystem, replace } = await createRig()
    await replace()
    expect([[...fileSystem.files()], fileSystem.unsynced()]).toEqual([[[path, 'after']], 0])
  })

  it.each([0, 1, 2])('leaves a whole file when operation %i fails, whatever its effect', async (later) => {
    for (const effect of ['none', 'torn', 'whole'] as const) {
      const { fileSystem, first, replace } = await createRig()
      fileSystem.fault({ at: first + later, reason: 'EIO', effect })
      await expect(replace()).rejects.toThrow('EIO')
      for (const disk of fileSystem.survivors()) expect(['before', 'after']).toContain(disk.get(path))
    }
  })

  it('does what comes before the renaming once the new text is on disk', async () => {
    const { fileSystem } = await createRig()
    let seen: ReadonlyMap<string, string> = new Map()
    await replaceFile(fileSystem, { directory, path }, 'after', () => {
      seen = fileSystem.files()
      return Promise.resolve()
    })
    expect([...seen]).toEqual([
      [path, 'before'],
      [`${path}.new`, 'after'],
    ])
  })
})
