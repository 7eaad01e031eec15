// A disk that fails before any operation of any save of the index, for real: it leaves the index that
// was there, byte for byte, it is said what is wrong, and the same can be done again once it is well.
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nodeFileSystem } from '../../src/main/platform/file-system'
import {
  canBeHad,
  createDiskThatCannotKeep,
  createFullDisk,
  createReadOnlyDirectory,
  createReadOnlyDisk,
  type FailingDisk,
} from './disks'
import { createDesk, enrollByStep, furnish, stepOverFaults, watchFiles } from './index-saves'

interface Kind {
  readonly name: string
  readonly create: () => FailingDisk
  /** What is said, whichever operation it strikes. */
  readonly says: 'diskFull' | 'diskReadOnly'
}

const kinds: readonly Kind[] = [
  { name: 'is full', create: createFullDisk, says: 'diskFull' },
  { name: 'is read-only', create: createReadOnlyDisk, says: 'diskReadOnly' },
  {
    name: 'takes what it cannot keep, and says so when it is synced',
    create: createDiskThatCannotKeep,
    says: 'diskFull',
  },
  {
    name: 'has a directory that may not be written to',
    create: createReadOnlyDirectory,
    says: 'diskReadOnly',
  },
]

/** On a new disk each time. @param at the operation before which it begins to fail; null for never */
async function enrollOn(create: Kind['create'], at: number | null) {
  const disk = create()
  try {
    const directory = join(disk.folder, 'data')
    const desk = createDesk(directory)
    await furnish(await desk.open(nodeFileSystem))
    const files = watchFiles(nodeFileSystem, directory, async (number) => {
      if (number === at) await disk.fail()
    })
    const steps = stepOverFaults(files, directory, disk.repair)
    await enrollByStep(await desk.open(files.fileSystem), steps.until)
    await disk.repair()
    disk.forgetMemory()
    const accounts = (await desk.open(nodeFileSystem)).accounts.list()
    const statuses = accounts.map(({ issuer, status }) => `${issuer}: ${status}`)
    return { operations: files.count(), faults: steps.faults(), statuses }
  } finally {
    await disk.repair()
    disk.remove()
  }
}

const allIsThere = 'First: active,Second: active,Example: active'
/** Of an enrollment in which the first code is refused. */
const saves = 7
const operationsOfSave = 4

describe.skipIf(process.platform === 'win32')('a disk that', () => {
  describe.each(kinds)('$name', ({ create, says }) => {
    it.skipIf(!canBeHad(create))(
      'loses nothing, at whichever operation of a save',
      async () => {
        const { operations } = await enrollOn(create, null)
        const wrongs: unknown[] = []
        for (let at = 1; at <= operations; at += 1) {
          const { faults, statuses } = await enrollOn(create, at)
          // Once the new file is written, what is left to do may succeed even on a full disk.
          const isNoticed = faults.length === 1 || (at - 1) % operationsOfSave !== 0
          const isWell = faults.every(({ code, index }) => code === says && index === 'asBefore')
          if (!isNoticed || !isWell || statuses.join() !== allIsThere) wrongs.push({ at, faults, statuses })
        }
        expect(wrongs).toEqual([])
        expect(operations).toBe(saves * operationsOfSave)
      },
      90_000,
    )
  })
})
