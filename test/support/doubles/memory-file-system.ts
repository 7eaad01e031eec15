// A file system in memory in which every operation has a number, can be made to fail before, in the
// middle of or after its effect, and whose renames are lost by a power cut until the directory was
// synced.
import { dirname } from 'node:path'
import type { FileSystem } from '../../../src/main/ports/file-system'

export type FileOperationName = keyof FileSystem

export interface FileOperation {
  readonly name: FileOperationName
  readonly path: string
}

export interface FileFault {
  /** The operation that it strikes: its number, counted from 1, or the first one on this path. */
  readonly at: number | { readonly name: FileOperationName; readonly path: string }
  /** What is thrown, or `kill`: neither this operation nor any later one answers before `restart`. */
  readonly reason: 'ENOSPC' | 'EDQUOT' | 'EROFS' | 'EACCES' | 'EIO' | 'kill'
  /** What has happened on the disk by then. Torn: of a written file, the first half. */
  readonly effect: 'none' | 'torn' | 'whole'
}

export interface MemoryFileSystem extends FileSystem {
  /** Every operation so far, in order; the number of the next is its length plus one. */
  readonly operations: () => readonly FileOperation[]
  /** Lets one operation fail, once. */
  readonly fault: (fault: FileFault) => void
  /** The disk as it is now, looked at from outside. */
  readonly files: () => ReadonlyMap<string, string>
  /** Writes from outside, durably. */
  readonly plant: (path: string, text: string) => void
  /** A new start after a kill: the disk is as it was left. */
  readonly restart: () => void
  /** How many changes of directories a power cut could still undo. */
  readonly unsynced: () => number
  /** The disks that a power cut could leave behind now, from all unsynced changes undone to none. */
  readonly survivors: () => readonly ReadonlyMap<string, string>[]
  /** A power cut and a new start: of the unsynced changes of directories only the first ones remain. */
  readonly cutPower: (remaining: number) => void
}

type Names = ReadonlyMap<string, string>

const errorWith = (code: string): Error => Object.assign(new Error(code), { code })

export function createMemoryFileSystem(): MemoryFileSystem {
  /** Files by path. `states` are the disk after the last sync and after each change since then. */
  let files: Names = new Map()
  let states: readonly Names[] = [files]
  let directories: ReadonlySet<string> = new Set(['/'])
  let operations: readonly FileOperation[] = []
  let faults: readonly FileFault[] = []
  let killed = false

  const change = (next: Names): void => {
    files = next
    states = [...states, next]
  }

  /** Content that is written and synced stays, whatever becomes of the names around it. */
  const write = (path: string, text: string): void => {
    if (!directories.has(dirname(path))) throw errorWith('ENOENT')
    const withText = (names: Names): Names => new Map(names).set(path, text)
    if (!files.has(path)) {
      change(withText(files))
      return
    }
    files = withText(files)
    states = states.map((names) => (names.has(path) ? withText(names) : names))
  }

  function takeFault(operation: FileOperation, number: number): FileFault | undefined {
    const struck = faults.find(({ at }) =>
      typeof at === 'number' ? at === number : at.name === operation.name && at.path === operation.path,
    )
    faults = faults.filter((fault) => fault !== struck)
    return struck
  }

  async function perform<T>(
    name: FileOperationName,
    path: string,
    effect: () => T,
    tornEffect: () => void = () => undefined,
  ): Promise<T> {
    if (killed) return new Promise(() => undefined)
    operations = [...operations, { name, path }]
    const fault = takeFault({ name, path }, operations.length)
    await Promise.resolve()
    if (!fault) return effect()
    if (fault.effect === 'whole') effect()
    if (fault.effect === 'torn') tornEffect()
    if (fault.reason !== 'kill') throw errorWith(fault.reason)
    killed = true
    return new Promise(() => undefined)
  }

  return {
    read: (path) => perform('read', path, () => files.get(path) ?? null),
    writeAndSync: (path, text) =>
      perform(
        'writeAndSync',
        path,
        () => write(path, text),
        () => write(path, text.slice(0, text.length / 2)),
      ),
    rename: (from, to) =>
      perform('rename', from, () => {
        const text = files.get(from)
        if (text === undefined) throw errorWith('ENOENT')
        const next = new Map(files).set(to, text)
        next.delete(from)
        change(next)
      }),
    linkOver: (from, to) =>
      perform('linkOver', from, () => {
        const text = files.get(from)
        if (text === undefined) throw errorWith('ENOENT')
        change(new Map(files).set(to, text))
      }),
    syncDirectory: (path) =>
      perform('syncDirectory', path, () => {
        if (!directories.has(path)) throw errorWith('ENOENT')
        states = [files]
      }),
    makeDirectory: (path) =>
      perform('makeDirectory', path, () => {
        const made = new Set(directories)
        for (let parent = path; !made.has(parent); parent = dirname(parent)) made.add(parent)
        directories = made
      }),

    operations: () => operations,
    fault: (fault) => {
      faults = [...faults, fault]
    },
    files: () => files,
    plant: (path, text) => {
      const made = new Set(directories)
      for (let parent = dirname(path); !made.has(parent); parent = dirname(parent)) made.add(parent)
      directories = made
      files = new Map(files).set(path, text)
      states = [files]
    },
    restart: () => {
      killed = false
      faults = []
    },
    unsynced: () => states.length - 1,
    survivors: () => states,
    cutPower: (remaining) => {
      files = states[remaining] ?? files
      states = [files]
      killed = false
      faults = []
    },
  }
}
