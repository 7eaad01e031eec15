import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { repository } from '../../scripts/lib/paths.mjs'

const folder = join(repository, 'docs', 'decisions')
const names = readdirSync(folder).sort()
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

/** A title with the number, the status, the date, and a blank line between. */
const head = /^# (\d+)\. (.+)\n\n- Status: (.+)\n- Date: (\d{4}-\d{2}-\d{2})\n\n/
const linkTo = '\\[(\\d+)\\]\\((\\d{4}-[a-z0-9-]+\\.md)\\)'
const status = new RegExp(`^(?:accepted|accepted, amended by ${linkTo}|superseded by ${linkTo})$`)

interface Decision {
  readonly name: string
  readonly number: number
  readonly title: string
  readonly status: string
  readonly date: string
  readonly text: string
}

function readDecision(name: string): Decision {
  const text = read(name)
  const [, number = '', title = '', said = '', date = ''] = head.exec(text) ?? []
  return { name, number: Number(number), title, status: said, date, text }
}
const decisions = names.filter((name) => name !== 'README.md').map(readDecision)

/** The names of the sections, and how much each of them says. */
const sectionsOf = (text: string) =>
  text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n')
      return { title, words: lines.join(' ').trim().split(/\s+/).length }
    })

describe('the decisions', () => {
  it('are numbered one after the other', () => {
    expect(decisions.map(({ number }) => number)).toEqual(decisions.map((_, at) => at + 1))
  })

  it('are all in the index, as each says of itself', () => {
    const rows = decisions.map(
      (one) => `| [${one.number}](${one.name}) | ${one.title} | ${one.status} | ${one.date} |`,
    )
    const listed = read('README.md').match(/^\| \[.*$/gm)
    expect(listed).toEqual(rows)
  })
})

describe.each(decisions)('decision $number', ({ name, number, text, status: said, date }) => {
  it('begins with its title, status and date', () => {
    expect(text).toMatch(head)
    expect(said).toMatch(status)
    expect(date).toBe(new Date(date).toISOString().slice(0, 10))
  })

  it('has its number in its name', () => {
    expect(name.slice(0, 4)).toBe(String(number).padStart(4, '0'))
  })

  it('says what was decided, what else there was, and what follows', () => {
    const sections = sectionsOf(text)
    expect(sections.map(({ title }) => title)).toEqual(['Decision', 'Alternatives', 'Consequences'])
    expect(sections.filter(({ words }) => words < 5)).toEqual([])
  })

  it('links to pages that are there, and to decisions by their numbers', () => {
    for (const [, label = '', target = ''] of text.matchAll(/\[([^\]]+)\]\(([^)#]+)/g)) {
      expect(existsSync(join(folder, target)), target).toBe(true)
      const linked = decisions.find((other) => other.name === target)
      if (linked !== undefined) expect(label).toMatch(new RegExp(`^(decision )?${linked.number}$`))
    }
  })

  it('is named by the later one that changed it', () => {
    const [, , amending, , replacing] = status.exec(said) ?? []
    const later = decisions.find((other) => other.name === (amending ?? replacing))
    if (later === undefined) return
    expect(later.number).toBeGreaterThan(number)
    expect(later.text).toContain(`](${name})`)
  })
})
