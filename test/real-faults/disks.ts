// Real disks that can be made to fail: by the kernel, not by us. All but one have to be mounted, which
// takes root on Linux; `canBeHad` tells.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { appendFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface FailingDisk {
  /** For Keyturn's files; made anew below this folder for each use. */
  readonly folder: string
  readonly fail: () => Promise<void>
  readonly repair: () => Promise<void>
  /** Forgets what is only in memory, where that can be told apart: what is read next comes from the disk. */
  readonly forgetMemory: () => void
  readonly remove: () => void
}

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

const createPlace = (): string => mkdtempSync(join(tmpdir(), 'keyturn-disk-'))
const removePlace = (place: string) => rmSync(place, { recursive: true, force: true, maxRetries: 5 })

/** Until not a byte more fits. */
async function fill(file: string): Promise<void> {
  for (const size of [4096, 1])
    try {
      for (;;) await appendFile(file, Buffer.alloc(size))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error
    }
}

function mountMemory(at: string, size: string): void {
  mkdirSync(at)
  run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', at)
}

/** Whether this machine lets us have such a disk: a container may not, and an image needs a loop device. */
export function canBeHad(create: () => FailingDisk): boolean {
  try {
    create().remove()
    return true
  } catch {
    return false
  }
}

export function createFullDisk(): FailingDisk {
  const place = createPlace()
  const folder = join(place, 'disk')
  mountMemory(folder, '128k')
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fail: () => fill(ballast),
    repair: () => rm(ballast, { force: true }),
    forgetMemory: () => undefined,
    remove: () => {
      run('umount', folder)
      removePlace(place)
    },
  }
}

export function createReadOnlyDisk(): FailingDisk {
  const place = createPlace()
  const folder = join(place, 'disk')
  mountMemory(folder, '128k')
  const remount = (mode: 'ro' | 'rw') => {
    run('mount', '-o', `remount,${mode}`, folder)
    return Promise.resolve()
  }
  return {
    folder,
    fail: () => remount('ro'),
    repair: () => remount('rw'),
    forgetMemory: () => undefined,
    remove: () => {
      run('umount', folder)
      removePlace(place)
    },
  }
}

/**
 * A disk that takes what is written and cannot keep it: a file system in a file, on a disk that is full.
 * The first to hear of it is whoever syncs.
 */
export function createDiskThatCannotKeep(): FailingDisk {
  const place = createPlace()
  const [backing, folder] = [join(place, 'backing'), join(place, 'disk')]
  const [image, ballast] = [join(backing, 'image'), join(backing, 'ballast')]
  mountMemory(backing, '3m')
  mkdirSync(folder)
  writeFileSync(image, '')
  truncateSync(image, 16 * 1024 * 1024)
  // Blocks as large as a page of memory, so that each is there or not.
  run('mkfs.ext4', '-q', '-b', '4096', '-O', '^has_journal', '-m', '0', '-N', '1024', image)
  const mount = () => run('mount', '-o', 'loop', image, folder)
  mount()
  return {
    folder,
    fail: () => {
      // What was freed there is free here too: every new block is one too many.
      run('fstrim', folder)
      return fill(ballast)
    },
    repair: () => rm(ballast, { force: true }),
    forgetMemory: () => {
      run('umount', folder)
      mount()
    },
    remove: () => {
      run('umount', folder)
      run('umount', backing)
      removePlace(place)
    },
  }
}

const nobody = 65_534

/** For everyone but root, who may write everywhere: as root this process is nobody while it lasts. */
export function createReadOnlyDirectory(): FailingDisk {
  const place = createPlace()
  const folder = join(place, 'folder')
  const isRoot = process.getuid?.() === 0
  chmodSync(place, 0o755)
  mkdirSync(folder)
  return {
    folder,
    fail: () => {
      run('chmod', '-R', 'a-w,a+rX', folder)
      if (isRoot) process.seteuid?.(nobody)
      return Promise.resolve()
    },
    repair: () => {
      if (isRoot) process.seteuid?.(0)
      run('chmod', '-R', 'u+rwX', folder)
      return Promise.resolve()
    },
    forgetMemory: () => undefined,
    remove: () => removePlace(place),
  }
}
