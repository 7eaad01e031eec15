import { describe, expect, it } from 'vitest'
import { createEmptyIndex, type IndexData } from '../../../../src/main/vault/index-file/index-data'
import type { FileFault, MemoryFileSystem } from '../../../support/doubles/memory-file-system'
import { codeOf, createVaultRig, currentPath, directory, previousPath, valueOf, type VaultRig } from '../rig'

const [first, second, third] = ['first', 'second', 'third'].map(createEmptyIndex) as [
  IndexData,
  IndexData,
  IndexData,
]

/** What a new start finds, by its installation id. */
async function found(rig: VaultRig): Promise<string | null> {
  const loaded = await rig.indexFile().load()
  return loaded.ok ? (loaded.value?.index.installId ?? null) : loaded.error.code
}

/** An index on disk as it is after two saves. */
async function withTwoGenerations(): Promise<VaultRig> {
  const rig = createVaultRig()
  const file = rig.indexFile()
  valueOf(await file.load())
  valueOf(await file.save(first))
  valueOf(await file.save(second))
  return rig
}

const textOf = (fileSystem: MemoryFileSystem, path: string): string => fileSystem.files().get(path) ?? ''

describe('the index file', () => {
  it('is not there on a first run', async () => {
    expect(await createVaultRig().indexFile().load()).toEqual({ ok: true, value: null })
  })

  it('reads one file and nothing else at a start', async () => {
    const rig = await withTwoGenerations()
    const before = rig.fileSystem.operations().length
    await rig.indexFile().load()
    expect(rig.fileSystem.operations().slice(before)).toEqual([
      { name: 'makeDirectory', path: directory },
      { name: 'read', path: currentPath },
    ])
  })

  it('comes back as it was saved', async () => {
    const rig = await withTwoGenerations()
    expect(await rig.indexFile().load()).toEqual({
      ok: true,
      value: { index: second, writtenBy: 'thisVersion', generation: 'current' },
    })
  })

  it('survives a power cut as soon as it is saved', async () => {
    const rig = await withTwoGenerations()
    rig.fileSystem.cutPower(0)
    expect(await found(rig)).toBe('second')
  })

  it('keeps the generation before beside it', async () => {
    const rig = createVaultRig()
    const file = rig.indexFile()
    await file.load()
    await file.save(first)
    const text = textOf(rig.fileSystem, currentPath)
    await file.save(second)
    expect(textOf(rig.fileSystem, previousPath)).toBe(text)
  })

  it('leaves nothing but the two generations', async () => {
    const rig = await withTwoGenerations()
    expect([...rig.fileSystem.files().keys()].sort()).toEqual([currentPath, previousPath])
  })

  it('writes nothing when nothing changed', async () => {
    const rig = createVaultRig()
    const file = rig.indexFile()
    await file.load()
    await file.save(first)
    const before = rig.fileSystem.operations().length
    await file.save(first)
    expect(rig.fileSystem.operations().length).toBe(before)
  })
})

const damages = [
  ['is empty', () => ''],
  ['is cut', (text: string) => text.slice(0, text.length / 2)],
  ['has another character', (text: string) => text.replace('canaryWritten', 'canaryWriften')],
  ['has lost its first line', (text: string) => text.split('\n').slice(1).join('\n')],
  ['is of a version that never was', (text: string) => text.replace('keyturn-index 1', 'keyturn-index 0')],
  ['is full of zeros', (text: string) => '\0'.repeat(text.length)],
] satisfies [string, (text: string) => string][]

describe('a damaged index', () => {
  it.each(damages)('that %s gives way to the generation before', async (_, damage) => {
    const { fileSystem, ...rig } = await withTwoGenerations()
    fileSystem.plant(currentPath, damage(textOf(fileSystem, currentPath)))
    expect(await found({ fileSystem, ...rig })).toBe('first')
  })

  it.each(damages)('that %s, like the generation before, is said to be damaged', async (_, damage) => {
    const { fileSystem, ...rig } = await withTwoGenerations()
    for (const path of [currentPath, previousPath]) fileSystem.plant(path, damage(textOf(fileSystem, path)))
    expect(await found({ fileSystem, ...rig })).toBe('indexDamaged')
  })

  it('is left as it is', async () => {
    const rig = await withTwoGenerations()
    for (const path of [currentPath, previousPath]) rig.fileSystem.plant(path, 'damaged')
    const before = rig.fileSystem.files()
    await rig.indexFile().load()
    expect(rig.fileSystem.files()).toEqual(before)
  })

  it('does not replace the generation it gave way to at the next save', async () => {
    const rig = await withTwoGenerations()
    const whole = textOf(rig.fileSystem, previousPath)
    rig.fileSystem.plant(currentPath, 'damaged')
    const file = rig.indexFile()
    await file.load()
    await file.save(third)
    expect([await found(rig), textOf(rig.fileSystem, previousPath)]).toEqual(['third', whole])
  })
})

const stepsOfSave = [
  { name: 'writeAndSync', path: `${currentPath}.new` },
  { name: 'linkOver', path: currentPath },
  { name: 'rename', path: `${currentPath}.new` },
  { name: 'syncDirectory', path: directory },
] as const
const numbers = stepsOfSave.map((_, index) => index)

/** Saves `third` over two generations, struck by a fault at one of its steps. */
async function saveStruck(step: number, fault: Omit<FileFault, 'at'>) {
  const rig = await withTwoGenerations()
  const file = rig.indexFile()
  await file.load()
  const before = textOf(rig.fileSystem, currentPath)
  rig.fileSystem.fault({ at: rig.fileSystem.operations().length + 1 + step, ...fault })
  const saving = file.save(third)
  return { rig, file, before, saving }
}

/** Lets everything run that can without an answer from the disk. */
const settle = () => new Promise((resolve) => setImmediate(resolve))

describe('a save', () => {
  it('writes the new index, keeps the one before under its other name, and then puts the new one in its place', async () => {
    const rig = await withTwoGenerations()
    const file = rig.indexFile()
    await file.load()
    const before = rig.fileSystem.operations().length
    await file.save(third)
    expect(rig.fileSystem.operations().slice(before)).toEqual(stepsOfSave)
  })

  const reasons = ['ENOSPC', 'EROFS', 'EIO'] as const
  const failures = numbers.flatMap((step) => reasons.map((reason) => ({ step, reason })))
  it.each(failures)(
    'that meets $reason at step $step leaves the old index byte for byte',
    async ({ step, reason }) => {
      const { rig, saving, before } = await saveStruck(step, { reason, effect: 'none' })
      await saving
      // Only once the new file has its name, in the very last step, is it too late.
      const expected = step === numbers.length - 1 ? 'third' : 'second'
      expect([await found(rig), textOf(rig.fileSystem, currentPath) === before]).toEqual([
        expected,
        expected === 'second',
      ])
    },
  )

  it.each(numbers)('that tears a file at step %d leaves the old index byte for byte', async (step) => {
    const { rig, saving, before } = await saveStruck(step, { reason: 'ENOSPC', effect: 'torn' })
    await saving
    expect(step === numbers.length - 1 || textOf(rig.fileSystem, currentPath) === before).toBe(true)
  })

  it.each([
    ['ENOSPC', 'diskFull', true],
    ['EDQUOT', 'diskFull', true],
    ['EROFS', 'diskReadOnly', false],
    ['EACCES', 'diskReadOnly', false],
    ['EIO', 'diskFailed', true],
  ] as const)('that meets %s fails with %s', async (reason, code, retryable) => {
    const { saving } = await saveStruck(0, { reason, effect: 'none' })
    expect(await saving).toEqual({ ok: false, error: { code, retryable } })
  })

  it.each(numbers)('that failed at step %d can be tried again', async (step) => {
    const { rig, file, saving } = await saveStruck(step, { reason: 'ENOSPC', effect: 'torn' })
    await saving
    valueOf(await file.save(third))
    rig.fileSystem.cutPower(0)
    expect(await found(rig)).toBe('third')
  })

  it.each(numbers)(
    'of the old index, after one that failed at step %d, brings the old index back',
    async (step) => {
      const { rig, file, saving } = await saveStruck(step, { reason: 'EIO', effect: 'whole' })
      await saving
      valueOf(await file.save(second))
      expect(await found(rig)).toBe('second')
    },
  )

  const effects = ['none', 'torn', 'whole'] as const
  const kills = numbers.flatMap((step) => effects.map((effect) => ({ step, effect })))
  it.each(kills)(
    'that is killed at step $step (effect: $effect) leaves a whole index',
    async ({ step, effect }) => {
      const { rig } = await saveStruck(step, { reason: 'kill', effect })
      await settle()
      rig.fileSystem.restart()
      expect(['second', 'third']).toContain(await found(rig))
    },
  )

  const cuts = kills.flatMap((kill) => [0, 1, 2].map((remaining) => ({ ...kill, remaining })))
  it.each(cuts)(
    'that the power is cut to at step $step (effect: $effect, $remaining renames remain) leaves a whole index',
    async ({ step, effect, remaining }) => {
      const { rig } = await saveStruck(step, { reason: 'kill', effect })
      await settle()
      rig.fileSystem.cutPower(remaining)
      expect(['second', 'third']).toContain(await found(rig))
    },
  )
})

describe('a disk that cannot be read', () => {
  it.each([
    [{ name: 'read', path: currentPath }, 'EIO', 'diskFailed'],
    [{ name: 'read', path: currentPath }, 'EACCES', 'diskReadOnly'],
    [{ name: 'makeDirectory', path: directory }, 'EROFS', 'diskReadOnly'],
    [{ name: 'makeDirectory', path: directory }, 'ENOSPC', 'diskFull'],
  ] as const)('is no empty index: %o, %s', async (at, reason, code) => {
    const rig = await withTwoGenerations()
    rig.fileSystem.fault({ at, reason, effect: 'none' })
    expect(codeOf(await rig.indexFile().load())).toBe(code)
  })
})
