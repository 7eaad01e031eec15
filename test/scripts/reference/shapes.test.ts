import { describe, expect, it } from 'vitest'
import { z } from 'zod'

import { undescribed, type Described } from '../../../scripts/lib/reference/docstrings'
import { writeDeclaration, writeType, type Names } from '../../../scripts/lib/reference/shapes'

const described = (changes: Partial<Described>): Described => ({ ...undescribed, ...changes })
const write = (schema: z.ZodType, said = undescribed, names: Names = new Map()) =>
  writeType(schema, said, names).trim()

describe('writeType', () => {
  it.each<[string, z.ZodType]>([
    ['string', z.string()],
    ['string // 1 to 9 characters', z.string().min(1).max(9)],
    ['string // at least 2 characters, /^a/', z.string().min(2).regex(/^a/)],
    ['number // whole, more than 0', z.number().int().positive()],
    ['number | null // 5 to 600', z.number().min(5).max(600).nullable()],
    ["'a' | 'b'", z.enum(['a', 'b'])],
    ["'a'", z.literal('a')],
    ["('a' | 'b')[] // at most 2 of them", z.array(z.enum(['a', 'b'])).max(2)],
    ['string[] // each at most 4 characters', z.array(z.string().max(4)).readonly()],
    ['Record<string, number> // values whole', z.record(z.string(), z.number().int())],
    ['{}', z.strictObject({})],
    ['{ a: string; b?: boolean }', z.strictObject({ a: z.string(), b: z.boolean().optional() })],
    ['{\na?: number // 1 if left out\n}', z.strictObject({ a: z.number().default(1) })],
    [
      "{ is: 'a' } | { is: 'b' }",
      z.union([z.object({ is: z.literal('a') }), z.object({ is: z.literal('b') })]),
    ],
  ])('writes %s', (text, schema) => {
    expect(write(schema)).toBe(text)
  })

  it('puts what is said of a field above it, and of an option inside it', () => {
    const schema = z.union([z.object({ a: z.string() }), z.object({ b: z.string() })])
    const first = described({ fields: new Map([['a', described({ doc: 'Of a.' })]]) })
    const said = described({ options: [first, described({ doc: 'Of the second.' })] })
    expect(write(schema, said)).toBe('{\n/** Of a. */\na: string\n} | { // Of the second.\nb: string }')
  })
})

describe('the names of shapes', () => {
  const id = z.string()
  const pair = z.object({ a: z.string(), b: z.number() })
  const names: Names = new Map<z.core.$ZodType, string[]>([
    [id, ['AccountId', 'CandidateId']],
    [pair, ['Pair']],
  ])

  it('stand for them, by the one that the code used', () => {
    expect(write(z.array(id), described({ name: 'candidateId' }), names)).toBe('CandidateId[]')
  })

  it('stand for a part of one too', () => {
    expect(write(pair.partial(), undescribed, names)).toBe('Partial<Pair>')
  })

  it('do not stand for themselves where they are declared', () => {
    expect(writeDeclaration('Pair', pair, undescribed, names)).toBe('type Pair = { a: string; b: number }')
  })
})
