// Walks a zod schema down to its leaves, so that a test can say what may never be in one.
import { z } from 'zod'

export interface SchemaLeaf {
  /** Where it is, as "value.accounts[].id". */
  readonly path: string
  readonly kind: string
}

export interface SchemaProperty {
  readonly path: string
  readonly name: string
  /** What kind of schema its values have, without `optional` and `nullable`. */
  readonly kind: string
}

export interface SchemaParts {
  readonly leaves: readonly SchemaLeaf[]
  readonly properties: readonly SchemaProperty[]
  /** Objects that let fields through which they do not name. */
  readonly openObjects: readonly string[]
}

const none: SchemaParts = { leaves: [], properties: [], openObjects: [] }

const together = (parts: readonly SchemaParts[]): SchemaParts => ({
  leaves: parts.flatMap(({ leaves }) => leaves),
  properties: parts.flatMap(({ properties }) => properties),
  openObjects: parts.flatMap(({ openObjects }) => openObjects),
})

/** The schema inside `optional`, `nullable` and `readonly`. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodReadonly
      ? schema.unwrap()
      : schema
  return inner === schema ? schema : unwrapped(inner)
}

function walkObject(schema: z.ZodObject, path: string): SchemaParts {
  const isStrict = schema.def.catchall instanceof z.ZodNever
  const fields = Object.entries(schema.shape as z.core.$ZodShape).map(([name, field]) => {
    const below = path === '' ? name : `${path}.${name}`
    const property = { path: below, name, kind: unwrapped(field)._zod.def.type }
    return together([{ ...none, properties: [property] }, walkSchema(field, below)])
  })
  return together([{ ...none, openObjects: isStrict ? [] : [path] }, ...fields])
}

export function walkSchema(wrapped: z.core.$ZodType, path = ''): SchemaParts {
  const schema = unwrapped(wrapped)
  if (schema instanceof z.ZodObject) return walkObject(schema, path)
  if (schema instanceof z.ZodArray) return walkSchema(schema.element, `${path}[]`)
  if (schema instanceof z.ZodRecord) return walkSchema(schema.valueType, `${path}{}`)
  if (schema instanceof z.ZodUnion) return together(schema.options.map((option) => walkSchema(option, path)))
  return { ...none, leaves: [{ path, kind: schema._zod.def.type }] }
}
