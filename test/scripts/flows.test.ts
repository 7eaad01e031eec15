// docs/flows.md against the code: what it names is there, and its diagrams have the form that Mermaid reads. (Mermaid itself
// is not asked: it would bring some hundred packages along, for five diagrams.)
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { repository } from '../../scripts/lib/paths.mjs'
import { channelNames, eventNames } from '../../src/shared/channel-names'

const page = join(repository, 'docs', 'flows.md')
const text = readFileSync(page, 'utf8')
const found = (pattern: RegExp, within = text): readonly string[] => [
  ...new Set([...within.matchAll(pattern)].map((match) => match[1] ?? '')),
]
const diagrams = [...text.matchAll(/^## (.*)\n[^]*?```mermaid\n([^]*?)```/gm)].map(
  ([, title = '', diagram = '']) => ({ title, lines: diagram.trim().split('\n') }),
)

describe('docs/flows.md names', () => {
  it.each(found(/`((?:src|test|scripts)\/[^`]*)`/g))('%s, which is there', (path) => {
    expect(existsSync(join(repository, path))).toBe(true)
  })

  it.each(found(/\]\(([^)#]+)(?:#[^)]*)?\)/g))('the page %s, which is there', (link) => {
    expect(existsSync(join(dirname(page), link))).toBe(true)
  })

  const preload = readdirSync(join(repository, 'src/preload'))
    .map((name) => readFileSync(join(repository, 'src/preload', name), 'utf8'))
    .flatMap((source) => found(/'([a-z]\w*\.[a-z]\w*)'/gi, source))
  const messages = new Set<string>([...channelNames, ...eventNames, ...preload])
  const isFile = (name: string) => /\.(json|md|ts|html)$/.test(name)
  const spoken = found(/(?<![\w./-])([a-z][A-Za-z]*\.[a-z][A-Za-z]*)(?![\w/])/g).filter(
    (name) => !isFile(name),
  )

  it('channels and events', () => {
    expect(spoken.length).toBeGreaterThan(15)
  })

  it.each(spoken)('%s, which windows and main say to each other', (name) => {
    expect(messages).toContain(name)
  })

  it.each(found(/event ([\w.]+)/g))('the event %s', (name) => {
    expect(eventNames).toContain(name)
  })
})

/** The participants of a line; none for one that opens or closes a block. Undefined: no line of a sequence diagram. */
function participantsOf(line: string): readonly string[] | undefined {
  const message = /^(\w+)-?->>(\w+): [^;#]+$/.exec(line)
  if (message !== null) return message.slice(1)
  const note = /^Note over (\w+): [^;#]+$/.exec(line)
  if (note !== null) return note.slice(1)
  return /^((alt|else|opt|par|and) [^;#]+|end)$/.test(line) ? [] : undefined
}

describe.each(diagrams)('the diagram of $title', ({ lines: [kind, ...lines] }) => {
  const declarations = /^(?:participant|actor) (\w+) as .+$/
  const declared = lines.flatMap((line) => declarations.exec(line.trim())?.[1] ?? [])
  const said = lines.map((line) => line.trim()).filter((line) => !declarations.test(line))

  it('is a sequence diagram', () => {
    expect([kind, said.filter((line) => participantsOf(line) === undefined)]).toEqual(['sequenceDiagram', []])
  })

  it('says who is who, and has each of them say or hear something', () => {
    const speaking = new Set(said.flatMap((line) => participantsOf(line) ?? []))
    expect([...speaking].sort()).toEqual([...declared].sort())
  })

  it('closes each block that it opens', () => {
    const opened = said.filter((line) => /^(alt|opt|par) /.test(line))
    expect(said.filter((line) => line === 'end')).toHaveLength(opened.length)
  })
})

it('there are five flows, each with a diagram', () => {
  expect(diagrams.map(({ title }) => title)).toEqual(found(/^## (.*)$/gm))
  expect(diagrams).toHaveLength(5)
})
