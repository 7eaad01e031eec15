// Everything of an enrollment that saves the index, over the real file system; a hand on the disk before
// each operation, and the bytes of the index as they were before each save.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { systemRandom } from '../../src/main/platform/random'
import { createIds } from '../../src/main/ports/ids'
import type { FileSystem } from '../../src/main/ports/file-system'
import { createIndexFile } from '../../src/main/vault/index-file/index-file'
import { openVault, type Vault } from '../../src/main/vault/vault'
import type { AppErrorCode } from '../../src/shared/errors'
import type { Result } from '../../src/shared/result'
import { createManualClock } from '../support/doubles/manual-clock'
import { createMemoryKeychain } from '../support/doubles/memory-keychain'
import { intent, secret } from '../main/vault/journal-rig'
import { usual, valueOf } from '../main/vault/rig'

/** The operations of a save; after the last but one the new index has its name. */
export type SaveOperation = 'writeAndSync' | 'linkOver' | 'rename' | 'syncDirectory'

export interface WatchedFiles {
  readonly fileSystem: FileSystem
  /** How many operations of saves there were. */
  readonly count: () => number
  /** The operation that was under way last. */
  readonly lastOperation: () => SaveOperation | null
  /** The index as it was before the save that is or was under way. */
  readonly before: () => Buffer
}

export const indexPath = (directory: string): string => join(directory, 'index.json')

/** @param beforeEach is called with the number of the operation, counted from 1, and its name */
export function watchFiles(
  files: FileSystem,
  directory: string,
  beforeEach: (number: number, name: SaveOperation) => Promise<void>,
): WatchedFiles {
  let count = 0
  let last: SaveOperation | null = null
  let before = Buffer.alloc(0)

  async function take<T>(name: SaveOperation, operation: () => Promise<T>): Promise<T> {
    if (name === 'writeAndSync') before = readFileSync(indexPath(directory))
    last = name
    count += 1
    await beforeEach(count, name)
    return operation()
  }

  return {
    count: () => count,
    lastOperation: () => last,
    before: () => before,
    fileSystem: {
      ...files,
      writeAndSync: (path, text) => take('writeAndSync', () => files.writeAndSync(path, text)),
      linkOver: (from, to) => take('linkOver', () => files.linkOver(from, to)),
      rename: (from, to) => take('rename', () => files.rename(from, to)),
      syncDirectory: (path) => take('syncDirectory', () => files.syncDirectory(path)),
    },
  }
}

export interface Desk {
  /** Opens the vault anew, with other eyes on its files. */
  readonly open: (fileSystem: FileSystem) => Promise<Vault>
}

/** A computer's keychain, which never fails here, and its data directory. */
export function createDesk(directory: string): Desk {
  const keychain = createMemoryKeychain()
  const ids = createIds(systemRandom)
  const keychainScan = { listIds: () => Promise.reject(new Error('The index was lost')) }
  return {
    open: async (fileSystem) => {
      const indexFile = createIndexFile({ fileSystem, directory })
      return valueOf(await openVault({ indexFile, keychain, keychainScan, clock: createManualClock(), ids }))
    },
  }
}

/** An enrollment step by step. Whoever runs a step again after it failed does what a person does. */
export async function enrollByStep(
  { journal }: Vault,
  until: <T>(step: () => Promise<Result<T>>) => Promise<T>,
): Promise<void> {
  const intended = await until(() => journal.begin(intent))
  const durable = await until(() => journal.store(intended, secret, usual))
  const permit = await until(() => journal.verifySent(durable))
  await until(() => journal.verifyRejected(permit))
  const again = await until(() => journal.readBack(durable.enrollmentId))
  const secondPermit = await until(() => journal.verifySent(again))
  const verified = await until(() => journal.verified(secondPermit))
  await until(() => journal.activate(verified))
}

/** Two generations of an index with an account in it, as someone has who enrolls once more. */
export async function furnish(vault: Vault): Promise<void> {
  for (const issuer of ['First', 'Second'])
    valueOf(await vault.accounts.add({ issuer, accountName: 'me', secret, parameters: usual }, []))
}

/** What a step that failed has left. */
export interface Fault {
  readonly code: AppErrorCode
  /** The operation of the save that was under way. */
  readonly during: SaveOperation | null
  /** Only the last operation comes after the change: then it is the new index, and whole. */
  readonly index: 'asBefore' | 'changed'
}

/** Does each step again that fails, after the disk was repaired. */
export function stepOverFaults(files: WatchedFiles, directory: string, repair: () => Promise<void>) {
  const faults: Fault[] = []
  return {
    faults: () => faults,
    until: async <T>(step: () => Promise<Result<T>>): Promise<T> => {
      const first = await step()
      if (first.ok) return first.value
      const isAsBefore = readFileSync(indexPath(directory)).equals(files.before())
      faults.push({
        code: first.error.code,
        during: files.lastOperation(),
        index: isAsBefore ? 'asBefore' : 'changed',
      })
      await repair()
      return valueOf(await step())
    },
  }
}
