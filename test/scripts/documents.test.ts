// The documents for others name files and commands: each of them is there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { repository } from '../../scripts/lib/paths.mjs'

const documents = ['CONTRIBUTING.md', 'SECURITY.md', 'README.md', '.github/pull_request_template.md']
const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

const roots = ['src', 'test', 'scripts', 'docs', 'bench', 'assets', '.github', '.ci', '.devcontainer']
/** As it is written down where there is no folder in it. */
const single = /^[\w.-]+\.(?:md|json|ya?ml|js|ts)$|^\.nvmrc$/

const matchesOf = (text: string, expression: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(expression)].map(([, match = '']) => match)),
]

/** What is made when things run is not here before. */
const isOurs = (path: string): boolean =>
  roots.some((root) => path === root || path.startsWith(`${root}/`)) || single.test(path)

/** The paths that a document names, in code and as links; up to where a reader fills something in. */
function pathsIn(text: string): readonly string[] {
  const named = matchesOf(text, /`([^`\s]+)`/g).filter(isOurs)
  const arguments_ = matchesOf(text, /npm test -- ([\w/.-]+\.ts)/g)
  const links = matchesOf(text, /\]\(([^):]+)\)/g)
  return [...named, ...arguments_, ...links].map((path) => path.replace(/<.*/, ''))
}

const commandsIn = (text: string): readonly string[] => matchesOf(text, /npm run (?:--silent )?([\w:-]+)/g)

/** A file beside one that the document names may be named by its name alone. */
function isThere(path: string, all: readonly string[]): boolean {
  const beside = all.map((other) => join(other, '..', path))
  return [path, ...beside].some((candidate) => existsSync(join(repository, candidate)))
}

function missingPaths(text: string): readonly string[] {
  const all = pathsIn(text)
  return all.filter((path) => !isThere(path, all))
}
const missingCommands = (text: string): readonly string[] =>
  commandsIn(text).filter((name) => scripts[name] === undefined)

describe.each(documents)('%s', (document) => {
  const text = readFileSync(join(repository, document), 'utf8')

  it('names files and folders that are there', () => {
    expect(missingPaths(text)).toEqual([])
  })

  it('names commands that there are', () => {
    expect(missingCommands(text)).toEqual([])
  })
})

it('CONTRIBUTING.md names enough to be worth a look', () => {
  const text = readFileSync(join(repository, 'CONTRIBUTING.md'), 'utf8')
  expect(pathsIn(text).length).toBeGreaterThan(50)
  expect(commandsIn(text).length).toBeGreaterThan(5)
})

describe('the look itself', () => {
  it('finds a path that is not there, and leaves out what is none', () => {
    const text =
      'See `src/main/otp`, `src/gone/<name>.ts`, `codes.copy`, [this](docs/gone.md), `out/screens/`.'
    expect(missingPaths(text)).toEqual(['src/gone/', 'docs/gone.md'])
  })

  it('takes a name alone for a file beside others', () => {
    expect(missingPaths('`src/shared/limits.ts` and `settings.ts`, not `nothing.ts`.')).toEqual([
      'nothing.ts',
    ])
  })

  it('finds a command that there is not', () => {
    expect(missingCommands('`npm run lint`, then `npm run --silent fly`.')).toEqual(['fly'])
  })
})
