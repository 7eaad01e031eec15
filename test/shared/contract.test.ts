// The contract: whole, strict, and with no room for a secret on the way out.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { channelNames, eventNames } from '../../src/shared/channel-names'
import { contract, events } from '../../src/shared/contract'
import { walkSchema, type SchemaParts } from './schema-walk'

const outgoing: readonly (readonly [string, z.ZodType])[] = [
  ...channelNames.map((name) => [`the answer of ${name}`, contract[name].output] as const),
  ...eventNames.map((name) => [`the event ${name}`, events[name]] as const),
]
const incoming = channelNames.map((name) => [`the input of ${name}`, contract[name].input] as const)

const secretName = /secret|token|session|password|credential|seed|key/i
/** Names that only sound like secrets, with the kind of value that makes it so. */
const harmless: ReadonlyMap<string, string> = new Map([
  ['hasClientSecret', 'boolean'],
  ['practicePassword', 'string'], // public by design: the practice pool prints it
])
/** One of a few words that the contract itself has written down: no secret fits in there. */
const closed = new Set(['literal', 'enum'])
const knownLeaves = new Set(['string', 'number', 'boolean', 'null', 'literal', 'enum'])

const formless = (schema: z.ZodType) => walkSchema(schema).leaves.filter(({ kind }) => !knownLeaves.has(kind))

const suspicious = ({ properties }: SchemaParts) =>
  properties
    .filter(({ name, kind }) => secretName.test(name) && !closed.has(kind) && harmless.get(name) !== kind)
    .map(({ path }) => path)

describe('the contract', () => {
  it('has both schemas for every channel, and no other channel', () => {
    const whole = Object.entries(contract).filter(([, { input, output }]) =>
      [input, output].every((schema) => schema instanceof z.ZodType),
    )
    expect(whole.map(([name]) => name).sort()).toEqual([...channelNames].sort())
  })

  it('has a schema for every event, and no other event', () => {
    expect(Object.keys(events)).toEqual([...eventNames])
  })

  it('names no channel twice', () => {
    expect(new Set([...channelNames, ...eventNames]).size).toBe(channelNames.length + eventNames.length)
  })
})

describe('what leaves the main process', () => {
  it.each(outgoing)('has no field for a secret: %s', (_, schema) => {
    expect(suspicious(walkSchema(schema))).toEqual([])
  })

  it.each(outgoing)('has nothing without a form: %s', (_, schema) => {
    expect(formless(schema)).toEqual([])
  })

  it.each(outgoing)('lets no field through that it does not name: %s', (_, schema) => {
    expect(walkSchema(schema).openObjects).toEqual([])
  })

  it('uses every exception', () => {
    const names = outgoing.flatMap(([, schema]) => walkSchema(schema).properties.map(({ name }) => name))
    expect([...harmless.keys()].filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('what enters the main process', () => {
  it.each(incoming)('lets no field through that it does not name: %s', (_, schema) => {
    expect(walkSchema(schema).openObjects).toEqual([])
  })

  it.each(incoming)('has nothing without a form: %s', (_, schema) => {
    expect(formless(schema)).toEqual([])
  })
})

describe('the walk itself', () => {
  const bait = z.discriminatedUnion('ok', [
    z.strictObject({
      ok: z.literal(true),
      value: z.array(z.strictObject({ accessToken: z.string().nullable().optional() })),
    }),
    z.strictObject({ ok: z.literal(false), error: z.record(z.string(), z.unknown()) }),
    z.strictObject({ ok: z.literal('loose'), more: z.object({ hasClientSecret: z.string() }) }),
  ])

  it('finds a token deep inside, and a string where a yes or no was excepted', () => {
    expect(suspicious(walkSchema(bait))).toEqual(['value[].accessToken', 'more.hasClientSecret'])
  })

  it('finds what has no form', () => {
    expect(formless(bait)).toEqual([{ path: 'error{}', kind: 'unknown' }])
  })

  it('finds an object that lets anything through', () => {
    expect(walkSchema(bait).openObjects).toEqual(['more'])
  })
})
