// The workflows for GitHub, which nobody can run here: looked over by actionlint, and held to what it does not ask for.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it, onTestFinished } from 'vitest'

import { repository } from '../../scripts/lib/paths.mjs'
import { tool } from '../../scripts/lib/tools.mjs'

interface Workflow {
  permissions?: unknown
  concurrency?: unknown
  jobs: Record<string, { 'timeout-minutes'?: unknown; permissions?: unknown }>
}

// electron-builder's own reader.
const require = createRequire(createRequire(import.meta.url).resolve('app-builder-lib'))
const { load } = require('js-yaml') as { load: (text: string) => Workflow }

const folder = join(repository, '.github', 'workflows')
const files = readdirSync(folder)
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8')

/** What actionlint finds in the workflows of a folder; nothing when they are good. */
function lint(directory: string): string {
  const [program = '', ...args] = tool('actionlint', '.github/workflows/*.yml')
  try {
    execFileSync(program, args, { cwd: directory, encoding: 'utf8', stdio: 'pipe' })
    return ''
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: unknown; stderr?: unknown }
    return `${String(stdout)}${String(stderr)}`
  }
}

/** Actions of others than this repository, as they are named. */
const actionsIn = (text: string): readonly string[] =>
  [...text.matchAll(/^[ -]*uses: (?!\.\/)(.*)$/gm)].map(([, action = '']) => action)
/** By what cannot be moved, with the version for people and for Dependabot. */
const pinned = /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/

it('there are the checks and the release', () => {
  expect(files.toSorted()).toEqual(['checks.yml', 'release.yml'])
})

it('actionlint finds nothing', () => {
  expect(lint(repository)).toBe('')
})

describe.each(files)('%s', (file) => {
  it('pins every action to a commit', () => {
    const actions = actionsIn(textOf(file))
    expect(actions.length).toBeGreaterThan(0)
    expect(actions.filter((action) => !pinned.test(action))).toEqual([])
  })

  it('may only read, unless a job says more, and every job ends', () => {
    const { permissions, concurrency, jobs } = load(textOf(file))
    expect(permissions).toEqual({ contents: 'read' })
    expect(concurrency).toBeDefined()
    expect(Object.entries(jobs).filter(([, job]) => typeof job['timeout-minutes'] !== 'number')).toEqual([])
  })
})

it('only the draft of a release may write anything', () => {
  const writing = files.flatMap((file) =>
    Object.entries(load(textOf(file)).jobs).filter(([, { permissions }]) => permissions !== undefined),
  )
  expect(writing.map(([name]) => name)).toEqual(['draft'])
})

describe('the look itself', () => {
  const faulty = `on: pusch
jobs:
  greet:
    runs-on: ubuntu-24
    steps:
      - run: echo \${{ steps.none.outputs.name }}
      - run: echo \${{ github.head_ref }}
`
  it('finds words that there are not, and what a stranger wrote as part of a command', () => {
    const directory = mkdtempSync(join(tmpdir(), 'keyturn-workflows-'))
    onTestFinished(() => rmSync(directory, { recursive: true }))
    mkdirSync(join(directory, '.github', 'workflows'), { recursive: true })
    writeFileSync(join(directory, '.github', 'workflows', 'faulty.yml'), faulty)
    const found = lint(directory)
    expect(found).toContain('unknown Webhook event "pusch"')
    expect(found).toContain('label "ubuntu-24" is unknown')
    expect(found).toContain('property "none" is not defined')
    expect(found).toContain('"github.head_ref" is potentially untrusted')
  })

  it('finds an action whose version can be moved', () => {
    const uses = actionsIn('      - uses: actions/checkout@v5\n      - uses: ./.github/actions/ours\n')
    expect(uses).toEqual(['actions/checkout@v5'])
    expect(uses.filter((action) => pinned.test(action))).toEqual([])
  })
})
