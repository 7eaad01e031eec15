import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { nodeFileSystem } from '../../../src/main/platform/file-system'
import { createMemoryFileSystem } from '../../support/doubles/memory-file-system'
import { describeFileSystem } from './file-system-contract'

async function createDirectory(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'keyturn-files-'))
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
  return join(parent, 'data', 'keyturn')
}

describeFileSystem('memory', () =>
  Promise.resolve({ fileSystem: createMemoryFileSystem(), directory: '/data/keyturn' }),
)
describeFileSystem('Node', async () => ({ fileSystem: nodeFileSystem, directory: await createDirectory() }))

const modeOf = async (path: string): Promise<string> => ((await stat(path)).mode & 0o777).toString(8)

describe.skipIf(process.platform === 'win32')('on the real disk', () => {
  it('a file is for its owner only', async () => {
    const directory = await createDirectory()
    await nodeFileSystem.makeDirectory(directory)
    await nodeFileSystem.writeAndSync(join(directory, 'file'), 'text')
    expect(await modeOf(join(directory, 'file'))).toBe('600')
  })

  it('a renamed file is for its owner only, whatever was there before', async () => {
    const directory = await createDirectory()
    await nodeFileSystem.makeDirectory(directory)
    await writeFile(join(directory, 'file'), 'old', { mode: 0o644 })
    await nodeFileSystem.writeAndSync(join(directory, 'file.new'), 'new')
    await nodeFileSystem.rename(join(directory, 'file.new'), join(directory, 'file'))
    expect(await modeOf(join(directory, 'file'))).toBe('600')
  })

  it('a directory and the parents that it needed are for their owner only', async () => {
    const directory = await createDirectory()
    await nodeFileSystem.makeDirectory(directory)
    expect([await modeOf(directory), await modeOf(dirname(directory))]).toEqual(['700', '700'])
  })

  it('a directory in the place of a file is an error, not an absent file', async () => {
    const directory = await createDirectory()
    await nodeFileSystem.makeDirectory(directory)
    await expect(nodeFileSystem.read(directory)).rejects.toMatchObject({ code: 'EISDIR' })
  })
})
