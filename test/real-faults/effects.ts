// Numbers what the app does to the world, one after the other, and ends the process immediately
// before or immediately after one of these effects.
import type { FileSystem } from '../../src/main/ports/file-system'
import type { Network } from '../../src/main/ports/network'
import type { Keytar } from '../../src/main/vault/keytar-keychain'

export interface Kill {
  /** The effect's number, counted from 1. */
  readonly at: number
  readonly when: 'before' | 'after'
}

export interface Effects {
  readonly files: (fileSystem: FileSystem) => FileSystem
  readonly keytar: (keytar: Keytar) => Keytar
  readonly settle: (settle: () => Promise<void>) => () => Promise<void>
  readonly network: (network: Network) => Network
  /** From now on effects count. */
  readonly begin: () => void
  /** What has happened since then, in order. */
  readonly names: () => readonly string[]
}

/** @param kill null to let everything happen */
export function createEffects(kill: Kill | null): Effects {
  let counts = false
  const names: string[] = []

  /** Nothing of ours runs after this, no handler and no `finally`. */
  const die = () => process.kill(process.pid, 'SIGKILL')

  async function take<T>(name: string, effect: () => Promise<T>): Promise<T> {
    if (!counts) return effect()
    const number = names.push(name)
    if (kill?.at === number && kill.when === 'before') die()
    const value = await effect()
    if (kill?.at === number && kill.when === 'after') die()
    return value
  }

  const keyOf = (id: string) => (id === 'canary' ? 'the canary' : 'a secret')
  const fileOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

  return {
    begin: () => void (counts = true),
    names: () => names,
    files: (files) => ({
      read: (path) => take(`read ${fileOf(path)}`, () => files.read(path)),
      writeAndSync: (path, text) => take(`write ${fileOf(path)}`, () => files.writeAndSync(path, text)),
      rename: (from, to) => take(`rename ${fileOf(from)}`, () => files.rename(from, to)),
      linkOver: (from, to) => take(`link ${fileOf(from)}`, () => files.linkOver(from, to)),
      syncDirectory: (path) => take('sync the data directory', () => files.syncDirectory(path)),
      makeDirectory: (path) => take('make the data directory', () => files.makeDirectory(path)),
    }),
    keytar: (keytar) => ({
      getPassword: (service, id) => take(`get ${keyOf(id)}`, () => keytar.getPassword(service, id)),
      setPassword: (service, id, value) =>
        take(`set ${keyOf(id)}`, () => keytar.setPassword(service, id, value)),
      deletePassword: (service, id) => take(`delete ${keyOf(id)}`, () => keytar.deletePassword(service, id)),
    }),
    settle: (settle) => () => take('sync the keyring', settle),
    network: (network) => ({
      ...network,
      send: (request) =>
        take(`call ${(request.headers['x-amz-target'] ?? '').replace(/^.*\./, '')}`, () =>
          network.send(request),
        ),
    }),
  }
}
