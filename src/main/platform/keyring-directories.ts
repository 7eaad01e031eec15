// The keyrings of Linux are files that their daemon replaces: it syncs the new file and never the
// directory, so a power cut could bring the file before it back. The directory is synced here.
import { open } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** What a directory says that is not there, or not ours to look into, or on a disk that has no such thing. */
const nothingToSync = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EINVAL', 'ENOTSUP', 'EOPNOTSUPP'])

const hasNothingToSync = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && nothingToSync.has(String(error.code))

/** Where GNOME Keyring and KWallet keep their files; our own data folder may be another than theirs, as in a snap. */
export function listKeyringDirectories(
  environment: NodeJS.ProcessEnv = process.env,
  home = homedir(),
): readonly string[] {
  const dataFolders = new Set([join(home, '.local', 'share')])
  if (environment['XDG_DATA_HOME']) dataFolders.add(environment['XDG_DATA_HOME'])
  return [...dataFolders].flatMap((folder) => [join(folder, 'keyrings'), join(folder, 'kwalletd')])
}

async function syncDirectory(path: string): Promise<void> {
  try {
    const directory = await open(path, 'r')
    try {
      await directory.sync()
    } finally {
      await directory.close()
    }
  } catch (error) {
    if (!hasNothingToSync(error)) throw error
  }
}

/** Returns when what the keychain has written survives a power cut; throws when the disk says no. */
export async function syncKeyringDirectories(directories = listKeyringDirectories()): Promise<void> {
  if (process.platform !== 'linux') return
  await Promise.all(directories.map(syncDirectory))
}
