// The directories of the real keyrings, and what is made of those that are not there.
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  listKeyringDirectories,
  syncKeyringDirectories,
} from '../../../src/main/platform/keyring-directories'

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'keyturn-keyrings-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

describe('the directories of the keyrings', () => {
  it('are those of GNOME Keyring and KWallet in the home folder', () => {
    expect(listKeyringDirectories({}, '/home/me')).toEqual([
      '/home/me/.local/share/keyrings',
      '/home/me/.local/share/kwalletd',
    ])
  })

  it('are also those in the data folder that the environment names', () => {
    expect(listKeyringDirectories({ XDG_DATA_HOME: '/data' }, '/home/me')).toEqual([
      '/home/me/.local/share/keyrings',
      '/home/me/.local/share/kwalletd',
      '/data/keyrings',
      '/data/kwalletd',
    ])
  })

  it('are each named once, and an empty name is none', () => {
    const usual = listKeyringDirectories({}, '/home/me')
    expect([
      listKeyringDirectories({ XDG_DATA_HOME: '/home/me/.local/share' }, '/home/me'),
      listKeyringDirectories({ XDG_DATA_HOME: '' }, '/home/me'),
    ]).toEqual([usual, usual])
  })
})

describe.skipIf(process.platform !== 'linux')('syncing them', () => {
  it('is done for those that are there', async () => {
    await expect(syncKeyringDirectories([await createFolder()])).resolves.toBeUndefined()
  })

  it('is nothing for those that are not there', async () => {
    const folder = await createFolder()
    await writeFile(join(folder, 'file'), '')
    const absent = [join(folder, 'absent'), join(folder, 'file', 'below')]
    await expect(syncKeyringDirectories(absent)).resolves.toBeUndefined()
  })

  it('is nothing for those that may not be looked into', async () => {
    const folder = join(await createFolder(), 'closed')
    await mkdir(folder)
    await chmod(folder, 0)
    await expect(syncKeyringDirectories([folder])).resolves.toBeUndefined()
  })

  it('fails when the disk does', async () => {
    // A name that no disk takes: the one failure that can be had anywhere.
    const tooLong = join(await createFolder(), 'x'.repeat(300))
    await expect(syncKeyringDirectories([tooLong])).rejects.toMatchObject({ code: 'ENAMETOOLONG' })
  })
})
