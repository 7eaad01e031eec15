// The walls of the source: every file is in a room, the rooms have an order, and what the table does not allow is found.
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cruiseOptions, filesOf, wallRules } from '../../scripts/lib/wall-rules.mjs'
import { rooms } from '../../scripts/lib/walls.mjs'

type Room = (typeof rooms)[number]

const repository = join(import.meta.dirname, '../..')
const isFile = ({ path }: Room): boolean => path.endsWith('.ts') || path.endsWith('.tsx')
/** A file of a room that no other room is inside of. */
const fileIn = (room: Room): string => (isFile(room) ? room.path : `${room.path}/planted.ts`)
const others = (room: Room): readonly Room[] =>
  rooms.filter(({ path }) => path !== room.path && !room.imports.includes(path))
const onlyOne = <T>(list: readonly T[]): readonly T[] => list.slice(0, 1)

/** What no room may import, and what this one may not. */
const foreign = (room: Room): readonly string[] => [
  'left-pad',
  ...['electron', 'node:child_process', 'node:https'].filter((name) => !room.packages.includes(name)),
]

/** A tree as the table knows it, in which each room has one file with the imports that `importsOf` gives it. */
async function plant(importsOf: (room: Room) => readonly string[]): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'keyturn-walls-'))
  for (const room of rooms) {
    const file = join(directory, 'src', fileIn(room))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(
      file,
      importsOf(room)
        .map((name) => `import type {} from '${name}'\n`)
        .join(''),
    )
  }
  return directory
}

/** From a room's file to a file of another. */
function pathTo(from: Room, to: Room): string {
  const up = '../'.repeat(fileIn(from).split('/').length - 1)
  return `${up === '' ? './' : up}${fileIn(to).replace(/\.tsx?$/, '')}`
}

/** Which rules a tree breaks, with what breaks them: "rule: from → to". */
async function violationsIn(directory: string): Promise<readonly string[]> {
  const options = { ...cruiseOptions, validate: true, ruleSet: { forbidden: wallRules() } }
  const { output } = await cruise(['src'], { ...options, baseDir: directory })
  if (typeof output === 'string') throw new Error('A report as text')
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)
}

describe('the table', () => {
  it('has a room for every file of the source', async () => {
    const files = await readdir(join(repository, 'src'), { recursive: true, withFileTypes: true })
    const scripts = files
      .filter((file) => file.isFile() && /\.tsx?$/.test(file.name))
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(repository.length + 1)
          .replaceAll('\\', '/'),
      )
    const roomsOf = (file: string) => rooms.filter(({ path }) => new RegExp(filesOf(path, rooms)).test(file))
    expect(scripts.filter((file) => roomsOf(file).length !== 1)).toEqual([])
  })

  it('has an order: a room imports only rooms above it, so that no two need each other', () => {
    const backwards = rooms.flatMap(({ path, imports }, place) =>
      imports
        .filter((other) => !rooms.slice(0, place).some((above) => above.path === other))
        .map((other) => `${path} → ${other}`),
    )
    expect(backwards).toEqual([])
  })

  it('lets only the edge import Electron', () => {
    const edge = rooms.filter(({ packages }) => packages.includes('electron')).map(({ path }) => path)
    const isEdge = /^(preload|main\/index\.ts|main\/ipc\/(transport|events)\.ts|main\/desktop\/.*)$/
    expect(edge.filter((path) => !isEdge.test(path))).toEqual([])
  })

  it('lets no feature of the window import another', () => {
    const features = 'codes details add enrollment connections settings proxy quick scanner'.split(' ')
    const isFeature = (path: string) => features.includes(path.replace('renderer/', ''))
    const crossings = rooms.filter(({ path, imports }) => isFeature(path) && imports.some(isFeature))
    expect(crossings).toEqual([])
  })
})

describe('what is planted', () => {
  let allowed: readonly string[] = []
  let forbidden: readonly string[] = []
  const directories: string[] = []

  beforeAll(async () => {
    const good = await plant((room) => [
      ...rooms.filter(({ path }) => room.imports.includes(path)).map((other) => pathTo(room, other)),
      ...room.packages,
    ])
    const bad = await plant((room) => [
      ...onlyOne(others(room)).map((other) => pathTo(room, other)),
      ...foreign(room),
    ])
    directories.push(good, bad)
    allowed = await violationsIn(good)
    forbidden = await violationsIn(bad)
  })
  afterAll(() => Promise.all(directories.map((directory) => rm(directory, { recursive: true }))))

  it('is not complained about where the table allows it', () => {
    expect(allowed).toEqual([])
  })

  it.each(rooms.map((room) => [room.path, room] as const))('in %s is found where it does not', (_, room) => {
    const named = (name: string) => name.replace('node:', '')
    const planted = [
      ...onlyOne(others(room)).map((other) => `src/${fileIn(other)}`),
      ...foreign(room).map(named),
    ]
    const found = forbidden.filter((violation) =>
      violation.startsWith(`${room.path}: src/${fileIn(room)} → `),
    )
    expect(new Set(found.map((violation) => violation.split(' → ')[1]))).toEqual(new Set(planted))
  })

  it('as a circle of types is found', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'keyturn-circle-'))
    directories.push(directory)
    const folder = join(directory, 'src/shared')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'one.ts'), "import type { Two } from './two'\nexport type One = Two\n")
    await writeFile(join(folder, 'two.ts'), "import type { One } from './one'\nexport type Two = One\n")
    expect(await violationsIn(directory)).toContain('no-circle: src/shared/one.ts → src/shared/two.ts')
  })
})
