// Writes a zod schema as a TypeScript type that people can read: limits in comments, docstrings above what they are
// about, and the names of shapes that are described elsewhere.
import { z } from 'zod'
import { undescribed, type Described } from './docstrings'

/** Schemas that are written by their name. One schema may have several: a brand makes no new one. */
export type Names = ReadonlyMap<z.core.$ZodType, readonly string[]>

interface Written {
  readonly type: string
  /** Limits that a type cannot say. */
  readonly note: string
}

const quoted = (value: unknown): string => (typeof value === 'string' ? `'${value}'` : JSON.stringify(value))
const joined = (...notes: readonly string[]): string => notes.filter((note) => note !== '').join(', ')

/** The type by itself, on as many lines as it takes; whoever puts it on a page formats it. */
export function writeType(schema: z.core.$ZodType, described: Described, names: Names): string {
  const { type, note } = write(schema, described, names)
  return `${type}${lineComment(note)}`
}

/** A declaration of the type by its name, with its own fields even where it has a name elsewhere. */
export const writeDeclaration = (
  name: string,
  schema: z.core.$ZodType,
  described: Described,
  names: Names,
): string => `type ${name} = ${writeType(schema, described, without(names, schema))}`

function without(names: Names, schema: z.core.$ZodType): Names {
  const left = new Map(names)
  left.delete(schema)
  return left
}

function write(schema: z.core.$ZodType, described: Described, names: Names): Written {
  const name = nameOf(schema, described, names)
  if (name !== undefined) return { type: name, note: '' }
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'string') return { type: 'string', note: textNote(schema) }
  if (def.type === 'number') return { type: 'number', note: numberNote(schema) }
  if (def.type === 'enum') return { type: writeEnum(Object.values(def.entries), described), note: '' }
  if (def.type === 'literal') return { type: def.values.map(quoted).join(' | '), note: '' }
  if (def.type === 'array') return writeList(schema, def.element, described, names)
  if (def.type === 'object') return { type: writeObject(def.shape, described, names), note: '' }
  if (def.type === 'union') return writeUnion(def.options, described, names)
  if (def.type === 'record') return writeRecord(def.keyType, def.valueType, names)
  return writeWrapped(def, described, names)
}

/** What a schema may be besides: null, left out, or a default. Anything else is written as zod calls it. */
function writeWrapped(def: z.core.$ZodTypes['_zod']['def'], described: Described, names: Names): Written {
  if (def.type === 'optional' || def.type === 'readonly') return write(def.innerType, described, names)
  if (def.type === 'nullable') {
    const { type, note } = write(def.innerType, described, names)
    return { type: `${type} | null`, note }
  }
  if (def.type === 'default') {
    const { type, note } = write(def.innerType, described, names)
    return { type, note: joined(note, `${quoted(def.defaultValue)} if left out`) }
  }
  return { type: def.type, note: '' }
}

function nameOf(schema: z.core.$ZodType, described: Described, names: Names): string | undefined {
  const known = names.get(schema)
  if (known === undefined) return partialName(schema, names)
  const wanted = described.name === undefined ? undefined : typeName(described.name)
  return known.find((name) => name === wanted) ?? known[0]
}

/** `settings.partial()` is a schema of its own, with the fields of the one that it was made from. */
function partialName(schema: z.core.$ZodType, names: Names): string | undefined {
  const fields = fieldsOf(schema)
  if (fields.length === 0) return undefined
  for (const [whole, [name]] of names) {
    const parts = new Map(fieldsOf(whole))
    const isPart = fields.every(([key, field]) => optionalOf(field) === (parts.get(key) ?? null))
    if (isPart && parts.size === fields.length) return `Partial<${name ?? ''}>`
  }
  return undefined
}

function fieldsOf(schema: z.core.$ZodType): readonly [string, z.core.$ZodType][] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  return def.type === 'object' ? Object.entries(def.shape) : []
}

/** What may be left out, or nothing for a field that may not. */
function optionalOf(field: z.core.$ZodType): z.core.$ZodType | undefined {
  const { def } = (field as z.core.$ZodTypes)._zod
  return def.type === 'optional' ? def.innerType : undefined
}

/** `accountSummary`, a schema, is `AccountSummary`, a type. */
export const typeName = (constant: string): string => constant.charAt(0).toUpperCase() + constant.slice(1)

/** What is said of one of several literals stands behind it; of an object, inside it. */
function writeEnum(values: readonly unknown[], { options }: Described): string {
  const written = values.map((value, at) => `${quoted(value)}${lineComment(options[at]?.doc ?? '')}`)
  return written.join(' | ')
}

function writeUnion(options: readonly z.core.$ZodType[], described: Described, names: Names): Written {
  const written = options.map((option, at) => {
    const { doc, ...rest } = described.options[at] ?? undescribed
    const { type, note } = write(option, { ...rest, doc: '' }, names)
    return { type: doc === '' ? type : type.replace(/^\{\s*/, () => `{${lineComment(doc)}`), note }
  })
  return {
    type: written.map(({ type }) => type).join(' | '),
    note: joined(...written.map(({ note }) => note)),
  }
}

function writeList(
  list: z.core.$ZodType,
  element: z.core.$ZodType,
  described: Described,
  names: Names,
): Written {
  const { type, note } = write(element, described, names)
  const isOneWord = /^[\w<>]+$/.test(type)
  return {
    type: isOneWord ? `${type}[]` : `(${type})[]`,
    note: joined(range(limitsOf(list), 'of them'), note === '' ? '' : `each ${note}`),
  }
}

function writeRecord(keys: z.core.$ZodType, values: z.core.$ZodType, names: Names): Written {
  const [key, value] = [write(keys, undescribed, names), write(values, undescribed, names)]
  return {
    type: `Record<${key.type}, ${value.type}>`,
    note: joined(key.note && `names ${key.note}`, value.note && `values ${value.note}`),
  }
}

function writeObject(
  shape: Readonly<Record<string, z.core.$ZodType>>,
  { fields }: Described,
  names: Names,
): string {
  const written = Object.entries(shape).map(([key, field]) => {
    const described = fields.get(key) ?? undescribed
    const { type, note } = write(field, described, names)
    return {
      doc: docComment(described.doc),
      field: `${key}${isOptional(field) ? '?' : ''}: ${type}`,
      note: lineComment(note),
    }
  })
  const onOneLine = `{ ${written.map(({ field }) => field).join('; ')} }`
  const isPlain = written.every(({ doc, field, note }) => doc === '' && note === '' && !field.includes('\n'))
  if (written.length === 0) return '{}'
  if (isPlain && onOneLine.length <= 72) return onOneLine
  return `{\n${written.map(({ doc, field, note }) => `${doc}${field}${note || '\n'}`).join('')}}`
}

const lineComment = (text: string): string => (text === '' ? '' : ` // ${text}\n`)

const isOptional = (schema: z.core.$ZodType): boolean =>
  ['optional', 'default'].includes((schema as z.core.$ZodTypes)._zod.def.type)

interface Limits {
  readonly minimum?: number
  readonly above?: number
  readonly maximum?: number
  readonly isWhole?: true
  readonly pattern?: RegExp
}

/** What a schema's checks say together: the later of two says more. */
function limitsOf(schema: z.core.$ZodType): Limits {
  const checks = schema._zod.def.checks ?? []
  return Object.assign({}, ...checks.map((check) => limitOf(check as z.core.$ZodChecks))) as Limits
}

function limitOf(check: z.core.$ZodChecks): Limits {
  const { def } = check._zod
  if (def.check === 'min_length') return { minimum: def.minimum }
  if (def.check === 'max_length') return { maximum: def.maximum }
  if (def.check === 'greater_than')
    return def.inclusive ? { minimum: Number(def.value) } : { above: Number(def.value) }
  if (def.check === 'less_than') return { maximum: Number(def.value) }
  if (def.check === 'number_format' && def.format === 'safeint') return { isWhole: true }
  if (def.check === 'string_format' && def.pattern !== undefined) return { pattern: def.pattern }
  return {}
}

function textNote(schema: z.core.$ZodType): string {
  const limits = limitsOf(schema)
  const isUrl = schema instanceof z.ZodURL
  return joined(isUrl ? 'a URL' : '', range(limits, 'characters'), String(limits.pattern ?? ''))
}

function numberNote(schema: z.core.$ZodType): string {
  const limits = limitsOf(schema)
  return joined(limits.isWhole ? 'whole' : '', range(limits))
}

function range({ minimum, above, maximum }: Limits, of = ''): string {
  if (above !== undefined)
    return joined(`more than ${above}`, maximum === undefined ? '' : `at most ${maximum}`)
  if (minimum === undefined) return maximum === undefined ? '' : `at most ${maximum} ${of}`.trim()
  return `${maximum === undefined ? `at least ${minimum}` : `${minimum} to ${maximum}`} ${of}`.trim()
}

/** A docstring as a comment above what it is about, its lines no longer than a page is wide. */
function docComment(doc: string): string {
  if (doc === '') return ''
  const lines = wrapText(doc, 96)
  return lines.length === 1 ? `/** ${doc} */\n` : `/**\n${lines.map((line) => ` * ${line}\n`).join('')} */\n`
}

function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim()
    if (longer.length > width) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}
