// docs/reference/channels.md: what the windows and main say to each other.
import { z } from 'zod'
import { contract, events } from '../../../src/shared/contract'
import * as models from '../../../src/shared/models'
import * as settings from '../../../src/shared/settings'
import { readSource, undescribed, type Described } from './docstrings'
import { code, codeBlock, plainText, writePage } from './markdown'
import { typeName, writeDeclaration, writeType, type Names } from './shapes'

const source = 'src/shared/contract/index.ts'
const shapeFiles = { 'src/shared/models/index.ts': models, 'src/shared/settings.ts': settings }

interface SharedShape {
  readonly name: string
  readonly schema: z.ZodType
  readonly described: Described
}

const sharedShapes: readonly SharedShape[] = Object.entries(shapeFiles)
  .flatMap(([path, exported]) =>
    Object.entries(exported).flatMap(([constant, schema]: [string, unknown]) =>
      schema instanceof z.ZodType
        ? [{ name: typeName(constant), schema, described: describeShape(path, constant) }]
        : [],
    ),
  )
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** What may accompany an error is described with the type that main fills in. */
function describeShape(path: string, constant: string): Described {
  const described = readSource(path).describe(constant)
  if (constant !== 'appError') return described
  const details = readSource('src/shared/errors.ts').describeFields('AppErrorDetails')
  return { ...described, fields: new Map([...details].map(([name, doc]) => [name, { ...undescribed, doc }])) }
}

function namesOf(shapes: readonly SharedShape[]): Names {
  const names = new Map<z.core.$ZodType, string[]>()
  for (const { schema, name } of shapes) names.set(schema, [...(names.get(schema) ?? []), name])
  // So many that they have a page of their own.
  names.set(models.appError.shape.code, ['AppErrorCode'])
  return names
}
const names = namesOf(sharedShapes)

export const channelsPage = (): Promise<string> =>
  writePage(
    'Channels',
    `What the windows and the main process say to each other (${code(source)}). Main checks both sides of every call
against these shapes, and a field too many makes the call fail. No output has room for a secret.`,
    `Every channel answers ${code('{ ok: true, value }')} or ${code('{ ok: false, error }')}, where the error is an
[AppError](#apperror) with one of [these codes](errors.md). What is said below to come out is the value. Names with a
capital letter are [shapes](#shapes) that several channels share.`,
    ...groupBy(Object.keys(contract), groupName).flatMap(([group, channels]) => [
      `## ${group}`,
      ...channels.flatMap((name) => channelBlocks(name as keyof typeof contract)),
    ]),
    '## Events',
    'What main tells the windows without being asked.',
    ...Object.entries(events).flatMap(([name, schema]) => eventBlocks(name, schema)),
    '## Shapes',
    ...sharedShapes.flatMap(shapeBlocks),
  )

const groupName = (channel: string): string => channel.split('.')[0] ?? channel

function groupBy(items: readonly string[], key: (item: string) => string): [string, string[]][] {
  const groups = new Map<string, string[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return [...groups]
}

function channelBlocks(name: keyof typeof contract): readonly string[] {
  const { input, output } = contract[name]
  const described = readSource(source).describe('contract').fields.get(name) ?? undescribed
  const takes = { schema: input, described: described.fields.get('input') ?? undescribed }
  const gives = { schema: valueOf(output), described: described.fields.get('output') ?? undescribed }
  return [`### ${name}`, plainText(described.doc), ...shapeText('In', takes), ...shapeText('Out', gives)]
}

function eventBlocks(name: string, schema: z.ZodType): readonly string[] {
  const described = readSource(source).describe('events').fields.get(name) ?? undescribed
  return [`### ${name}`, plainText(described.doc), ...shapeText('Brings', { schema, described })]
}

/** What a successful answer has as its value. */
function valueOf(output: z.ZodType): z.core.$ZodType {
  const [success] = output instanceof z.ZodDiscriminatedUnion ? output.options : []
  if (success instanceof z.ZodObject && success.shape['value'] instanceof z.ZodType)
    return success.shape['value']
  throw new Error('An output of the contract is no result.')
}

interface Shape {
  readonly schema: z.core.$ZodType
  readonly described: Described
}

/** On a line of its own where it is short, in a block where it has fields. */
function shapeText(direction: string, { schema, described }: Shape): readonly string[] {
  const type = writeType(schema, described, names)
  if (type === '{}' || type === 'null') return [`${direction}: nothing.`]
  return /^[^\n/]{1,80}$/.test(type)
    ? [`${direction}: ${code(type)}`]
    : [`${direction}:`, codeBlock(`type ${direction} = ${type}`)]
}

const shapeBlocks = ({ name, schema, described }: SharedShape): readonly string[] => [
  `### ${name}`,
  plainText(described.doc),
  codeBlock(writeDeclaration(name, schema, described, names)),
]
