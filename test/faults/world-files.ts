// The world's disk as one process of the app sees it.
import { basename } from 'node:path'
import type { FileSystem } from '../../src/main/ports/file-system'
import type { MemoryFileSystem } from '../support/doubles/memory-file-system'
import type { Effect, FailingKind, Failure, FaultKind, Ledger, Mortal } from './effects'

interface Kinds {
  readonly kinds: readonly FaultKind[]
  readonly twins: readonly FaultKind[]
}

// No process has a deadline for its disk: a person who waits in vain ends it, as a kill would. And dying
// after a look is dying before it, so after what came earlier.
const looking: Kinds = {
  kinds: ['failsBefore', 'hangsAfter', 'killed'],
  twins: ['hangsAfter', 'killed'],
}
const readingSomething: Kinds = { ...looking, kinds: [...looking.kinds, 'damaged', 'damagedAll'] }

const writing: Kinds = {
  kinds: ['failsBefore', 'failsAfter', 'error', 'hangsAfter', 'killedHalfway', 'killed', 'lasting'],
  twins: ['hangsAfter'],
}
/** Nobody reads a file with a temporary name, whatever is in it: only whether it was written makes a difference. */
const writingTemporary: Kinds = {
  ...writing,
  twins: ['failsAfter', 'error', 'hangsAfter', 'killedHalfway', 'killed'],
}
const naming: Kinds = {
  kinds: ['failsBefore', 'failsAfter', 'error', 'hangsAfter', 'killed', 'lasting'],
  twins: ['hangsAfter'],
}
/** A sync that has not been made leaves more open than one that only was not acknowledged, and it changes no name. */
const syncing: Kinds = {
  kinds: ['failsBefore', 'failsAfter', 'hangsAfter', 'killed'],
  twins: ['failsAfter', 'hangsAfter', 'killed'],
}

const temporarySuffix = '.new'

function failing<T>(kind: FailingKind, refusal: 'ENOSPC' | 'EROFS'): Failure<T> {
  const code = kind === 'error' ? refusal : 'EIO'
  return { thrown: Object.assign(new Error(code), { code }) }
}

export function createWorldFiles(dependencies: {
  readonly disk: MemoryFileSystem
  readonly ledger: Ledger
  readonly process: Mortal
}): FileSystem {
  const { disk, ledger, process } = dependencies
  const perform = <T>(effect: Omit<Effect<T>, 'realm' | 'fail'>): Promise<T> =>
    ledger.perform<T>(process, { realm: 'file', fail: (kind) => failing(kind, 'EROFS'), ...effect })

  const damage = (path: string) => disk.plant(path, 'keyturn-index 1 damaged\n{}\n')

  /** The first half of the text, and no more, is on disk. */
  async function writeHalf(path: string, text: string): Promise<void> {
    disk.fault({ at: disk.operations().length + 1, reason: 'ENOSPC', effect: 'torn' })
    await disk.writeAndSync(path, text).catch(() => undefined)
  }

  return {
    read: (path) =>
      perform({
        name: `read ${basename(path)}`,
        ...(disk.files().has(path) ? readingSomething : looking),
        apply: () => disk.read(path),
        damage: (what) => (what === 'all' ? [...disk.files().keys()] : [path]).forEach(damage),
      }),
    writeAndSync: (path, text) =>
      ledger.perform(process, {
        realm: 'file',
        name: `write ${basename(path)}`,
        ...(path.endsWith(temporarySuffix) ? writingTemporary : writing),
        apply: () => disk.writeAndSync(path, text),
        applyHalf: () => writeHalf(path, text),
        fail: (kind) => failing(kind, 'ENOSPC'),
      }),
    rename: (from, to) =>
      perform({
        name: `rename ${basename(from)} → ${basename(to)}`,
        ...naming,
        apply: () => disk.rename(from, to),
      }),
    linkOver: (from, to) =>
      perform({
        name: `link ${basename(from)} → ${basename(to)}`,
        ...naming,
        apply: () => disk.linkOver(from, to),
      }),
    syncDirectory: (path) =>
      perform({ name: `sync ${basename(path)}`, ...syncing, apply: () => disk.syncDirectory(path) }),
    makeDirectory: (path) =>
      perform({ name: `make ${basename(path)}`, ...looking, apply: () => disk.makeDirectory(path) }),
  }
}
