// The forms for GitHub's issues: they are of its form, and name things as Keyturn does.
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { repository } from '../../scripts/lib/paths.mjs'
import { loadWords } from '../../src/words/load'

interface Field {
  type: string
  id?: string
  attributes: { label?: string; description?: string; value?: string; options?: { label: string }[] }
}
interface Form {
  name: string
  description: string
  body: Field[]
}

// electron-builder's own reader.
const require = createRequire(createRequire(import.meta.url).resolve('app-builder-lib'))
const { load } = require('js-yaml') as { load: (text: string) => unknown }

const folder = join(repository, '.github', 'ISSUE_TEMPLATE')
const formIn = (file: string) => load(readFileSync(join(folder, file), 'utf8')) as Form
const files = readdirSync(folder).filter((file) => file !== 'config.yml')
const { settings } = await loadWords('en')

/** What a person reads of a field. */
const textOf = ({ attributes: { description, value } }: Field): string => `${description ?? ''}${value ?? ''}`

describe.each(files)('%s', (file) => {
  const { name, description, body } = formIn(file)

  it('has a name, says what it is for, and asks something', () => {
    expect([name, description].every((text) => text !== '')).toBe(true)
    expect(body.some(({ type }) => type !== 'markdown')).toBe(true)
  })

  it('has fields of kinds that there are, each with a label and an id of its own', () => {
    const fields = body.filter(({ type }) => type !== 'markdown')
    expect(
      fields.filter(({ type }) => !['textarea', 'input', 'dropdown', 'checkboxes'].includes(type)),
    ).toEqual([])
    expect(fields.every(({ attributes }) => attributes.label !== undefined)).toBe(true)
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length)
  })

  it('warns of set-up keys', () => {
    expect(body.map(textOf).join('\n')).toMatch(/set-up key/)
  })
})

it('the report is found where the form says it is', () => {
  const report = formIn('fault.yml').body.find(({ id }) => id === 'report')
  const way = [settings.title, settings.about.title, settings.about.report, settings.about.copy].join(' → ')
  expect(report?.attributes.description).toContain(`${way}.`)
  expect(report?.attributes.description).toContain(`(${settings.about.show})`)
})
