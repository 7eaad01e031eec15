import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { readVectors, vectorsFolder } from '../support/vectors'

const files = readdirSync(vectorsFolder).filter((name) => name.endsWith('.json'))
const lists = z.record(z.string(), z.array(z.looseObject({})))

describe('the test vectors', () => {
  it('are described in their README, a section for each file', () => {
    const readme = readFileSync(join(vectorsFolder, 'README.md'), 'utf8')
    const sections = [...readme.matchAll(/^## (.*)$/gm)].map(([, name]) => name)
    expect(sections.sort()).toEqual([...files].sort())
  })

  it.each(files)('of %s are each there once', (name) => {
    for (const vectors of Object.values(readVectors(name, lists))) {
      const texts = vectors.map((vector) => JSON.stringify(vector))
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
    }
  })
})
