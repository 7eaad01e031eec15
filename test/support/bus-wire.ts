// How D-Bus writes values into bytes (little-endian), as far as keychains need it. Written here so
// that the tests can look at a keychain without the library that the app uses.

/** A value with its type beside it, where the protocol asks for one. */
export interface Variant {
  readonly type: string
  readonly value: BusValue
}
/** Structs and arrays are arrays, dictionaries are maps, `ay` is bytes. Read variants are unwrapped. */
export type BusValue =
  string | number | boolean | Uint8Array | Variant | readonly BusValue[] | ReadonlyMap<string, BusValue>

export const variant = (type: string, value: BusValue): Variant => ({ type, value })

const alignments: Readonly<Record<string, number>> = {
  y: 1,
  g: 1,
  v: 1,
  n: 2,
  q: 2,
  b: 4,
  i: 4,
  u: 4,
  s: 4,
  o: 4,
  a: 4,
  x: 8,
  t: 8,
  d: 8,
  '(': 8,
  '{': 8,
}
const alignmentOf = (type: string): number => alignments[type.charAt(0)] ?? 1

/** The complete types that a signature is made of. */
export function typesOf(signature: string): readonly string[] {
  const types: string[] = []
  for (let rest = signature; rest !== '';) {
    const length = lengthOfFirst(rest)
    types.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return types
}

function lengthOfFirst(signature: string): number {
  const first = signature.charAt(0)
  if (first === 'a') return 1 + lengthOfFirst(signature.slice(1))
  if (first !== '(' && first !== '{') return 1
  let depth = 0
  for (const [at, character] of Array.from(signature).entries()) {
    if (character === '(' || character === '{') depth += 1
    if (character === ')' || character === '}') depth -= 1
    if (depth === 0) return at + 1
  }
  throw new Error(`"${signature}" is no signature`)
}

export interface Writer {
  readonly write: (type: string, value: BusValue) => void
  readonly align: (to: number) => void
  readonly bytes: () => Buffer
}

export function createWriter(): Writer {
  let written = Buffer.alloc(0)
  const append = (bytes: Uint8Array) => void (written = Buffer.concat([written, bytes]))
  const align = (to: number) => append(Buffer.alloc((to - (written.length % to)) % to))

  function number(value: number, size: 1 | 2 | 4): void {
    const bytes = Buffer.alloc(size)
    bytes.writeUIntLE(value, 0, size)
    append(bytes)
  }

  function array(elementType: string, value: BusValue): void {
    const lengthAt = written.length
    number(0, 4)
    align(alignmentOf(elementType))
    const start = written.length
    if (value instanceof Uint8Array) append(value)
    else if (value instanceof Map) for (const entry of value) write(elementType, entry as BusValue[])
    else for (const element of value as readonly BusValue[]) write(elementType, element)
    written.writeUInt32LE(written.length - start, lengthAt)
  }

  function members(type: string, values: readonly BusValue[]): void {
    for (const [at, member] of typesOf(type.slice(1, -1)).entries()) write(member, values[at] ?? '')
  }

  const text = (value: string, lengthSize: 1 | 4) => {
    number(Buffer.byteLength(value), lengthSize)
    append(Buffer.from(`${value}\0`))
  }

  const writers: Readonly<Record<string, (value: BusValue, type: string) => void>> = {
    y: (value) => number(value as number, 1),
    b: (value) => number(value === true ? 1 : 0, 4),
    i: (value) => number(value as number, 4),
    u: (value) => number(value as number, 4),
    s: (value) => text(value as string, 4),
    o: (value) => text(value as string, 4),
    g: (value) => text(value as string, 1),
    v: (value) => {
      const { type, value: inner } = value as Variant
      write('g', type)
      write(type, inner)
    },
    a: (value, type) => array(type.slice(1), value),
    '(': (value, type) => members(type, value as readonly BusValue[]),
    '{': (value, type) => members(type, value as readonly BusValue[]),
  }

  function write(type: string, value: BusValue): void {
    const writer = writers[type.charAt(0)]
    if (!writer) throw new Error(`Cannot write "${type}"`)
    align(alignmentOf(type))
    writer(value, type)
  }

  return { write, align, bytes: () => written }
}

export interface Reader {
  readonly read: (type: string) => BusValue
  readonly align: (to: number) => void
}

export function createReader(bytes: Buffer): Reader {
  let at = 0
  const align = (to: number) => void (at += (to - (at % to)) % to)
  const take = (length: number) => bytes.subarray(at, (at += length))

  function text(length: number): string {
    const value = take(length).toString('utf8')
    at += 1
    return value
  }

  function array(elementType: string): BusValue {
    const length = take(4).readUInt32LE()
    align(alignmentOf(elementType))
    if (elementType === 'y') return new Uint8Array(take(length))
    const end = at + length
    const elements: BusValue[] = []
    while (at < end) elements.push(read(elementType))
    return elementType.startsWith('{') ? new Map(elements as [string, BusValue][]) : elements
  }

  const readers: Readonly<Record<string, (type: string) => BusValue>> = {
    y: () => take(1).readUInt8(),
    b: () => take(4).readUInt32LE() === 1,
    i: () => take(4).readInt32LE(),
    u: () => take(4).readUInt32LE(),
    t: () => Number(take(8).readBigUInt64LE()),
    s: () => text(take(4).readUInt32LE()),
    o: () => text(take(4).readUInt32LE()),
    g: () => text(take(1).readUInt8()),
    v: () => read(read('g') as string),
    a: (type) => array(type.slice(1)),
    '(': (type) => typesOf(type.slice(1, -1)).map(read),
    '{': (type) => typesOf(type.slice(1, -1)).map(read),
  }

  function read(type: string): BusValue {
    const reader = readers[type.charAt(0)]
    if (!reader) throw new Error(`Cannot read "${type}"`)
    align(alignmentOf(type))
    return reader(type)
  }

  return { read, align }
}
