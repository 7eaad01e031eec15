// An error of the disk at any single call of Node's file functions, of any save of the index of an
// enrollment: injected there, over a real disk. See disk.test.ts for errors that are the kernel's own.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nodeFileSystem } from '../../src/main/platform/file-system'
import { armFileCalls, fileCalls, type FileCallFault } from './file-calls'
import { createDesk, enrollByStep, furnish, stepOverFaults, watchFiles } from './index-saves'

vi.mock('node:fs/promises', async (importReal) => {
  const { withFailingCalls } = await import('./file-calls')
  return withFailingCalls(await importReal())
})

/** On Linux there is a disk in memory, where a sync takes no time. */
const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(parent, 'keyturn-calls-'))
})
afterEach(async () => {
  armFileCalls(null)
  await rm(folder, { recursive: true, force: true })
})

async function enroll(fault: FileCallFault | null) {
  const directory = await mkdtemp(join(folder, 'data-'))
  const desk = createDesk(directory)
  await furnish(await desk.open(nodeFileSystem))
  const files = watchFiles(nodeFileSystem, directory, () => Promise.resolve())
  const steps = stepOverFaults(files, directory, () => Promise.resolve())
  const vault = await desk.open(files.fileSystem)
  armFileCalls(fault)
  await enrollByStep(vault, steps.until)
  const calls = fileCalls()
  armFileCalls(null)
  const statuses = (await desk.open(nodeFileSystem)).accounts
    .list()
    .map(({ issuer, status }) => `${issuer}: ${status}`)
  return { calls, faults: steps.faults(), statuses }
}

const allIsThere = 'First: active,Second: active,Example: active'

it.skipIf(process.platform === 'win32').each([
  ['EIO', 'diskFailed'],
  ['ENOSPC', 'diskFull'],
  ['EROFS', 'diskReadOnly'],
] as const)('%s at any call leaves the old index byte for byte, and can be got over', async (code, says) => {
  const { calls } = await enroll(null)
  const wrongs: unknown[] = []
  for (const [index, name] of calls.entries()) {
    const { faults, statuses } = await enroll({ at: index + 1, code })
    // The directory is synced when the new index has its name: too late for the old one, and none is torn.
    const isWell = faults.every(
      (fault) => fault.code === says && (fault.index === 'asBefore') === (fault.during !== 'syncDirectory'),
    )
    if (faults.length !== 1 || !isWell || statuses.join() !== allIsThere)
      wrongs.push({ at: index + 1, name, faults, statuses })
  }
  expect(wrongs).toEqual([])
  // Seven saves, of at least eight calls each.
  expect(calls.length).toBeGreaterThanOrEqual(56)
})
