import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

import { repository } from '../../scripts/lib/paths.mjs'
import { referenceFolder, writeReferencePages } from '../../scripts/lib/reference/pages'
import { controlRoutes } from '../../src/practice-pool/control/control-endpoint'
import { channelNames, eventNames } from '../../src/shared/channel-names'
import { defaultSettings } from '../../src/shared/default-settings'
import { appErrorCodes } from '../../src/shared/error-facts'

const pages = await writeReferencePages()
const pathOf = (name: string) => join(repository, referenceFolder, name)

describe('the reference pages', () => {
  it.each([...pages])('%s says what the code says', (name, text) => {
    const written = existsSync(pathOf(name)) ? readFileSync(pathOf(name), 'utf8') : ''
    expect(written === text, `${referenceFolder}/${name} is out of date: run \`npm run docs\`.`).toBe(true)
  })

  it('are the only files in their folder', () => {
    expect(readdirSync(pathOf('.')).sort()).toEqual([...pages.keys()].sort())
  })

  it.each([...pages])('%s has each of its headings once, so that links find them', (_, text) => {
    const headings = text.match(/^#+ .*$/gm) ?? []
    expect(new Set(headings).size).toBe(headings.length)
  })

  it.each<[string, readonly string[]]>([
    ['channels.md', [...channelNames, ...eventNames]],
    ['settings.md', Object.keys(defaultSettings)],
    ['errors.md', appErrorCodes],
    ['practice-pool.md', Object.keys(controlRoutes).map((route) => route.replace(' ', ' /practice/'))],
  ])('%s leaves nothing out', (page, names) => {
    const headings = new Set(pages.get(page)?.match(/(?<=^#+ ).*$/gm))
    expect(names.filter((name) => !headings.has(name))).toEqual([])
  })
})
