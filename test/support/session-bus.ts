// A connection to a session bus: calls methods, and answers those that it is asked to serve.
import { once } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { createReader, createWriter, typesOf, variant, type BusValue } from './bus-wire'

export interface BusCall {
  readonly destination: string
  readonly path: string
  readonly interface: string
  readonly member: string
  /** The types of the arguments, and the arguments. */
  readonly signature?: string
  readonly body?: readonly BusValue[]
}

/** A call that came in. */
export interface ServedCall {
  readonly sender: string
  readonly path: string
  readonly interface: string
  readonly member: string
  readonly body: readonly BusValue[]
}

export interface SessionBus {
  /** What the other side answers; throws with the name of the error that it answers instead. */
  readonly call: (call: BusCall) => Promise<readonly BusValue[]>
  /** Takes every call that comes in, and acknowledges it. */
  readonly serve: (handler: (call: ServedCall) => void) => void
  /** From now on sees every call that anybody makes on this bus, and can do nothing else. */
  readonly watch: (handler: (call: ServedCall) => void) => Promise<void>
  readonly close: () => void
}

const kinds = { call: 1, reply: 2, error: 3 } as const
const fieldNumbers = {
  path: 1,
  interface: 2,
  member: 3,
  errorName: 4,
  replyTo: 5,
  destination: 6,
  sender: 7,
  signature: 8,
} as const

interface Message {
  readonly kind: number
  readonly serial: number
  readonly fields: ReadonlyMap<number, BusValue>
  readonly body: readonly BusValue[]
}

type Field = readonly [keyof typeof fieldNumbers, 'o' | 's' | 'g' | 'u', string | number]

function encode(kind: number, serial: number, fields: readonly Field[], body: Uint8Array): Buffer {
  const header = createWriter()
  for (const byte of [0x6c, kind, 0, 1]) header.write('y', byte)
  header.write('u', body.length)
  header.write('u', serial)
  header.write(
    'a(yv)',
    fields.map(([name, type, value]) => [fieldNumbers[name], variant(type, value)]),
  )
  header.align(8)
  return Buffer.concat([header.bytes(), body])
}

function encodeBody(signature: string, values: readonly BusValue[]): Buffer {
  const body = createWriter()
  for (const [at, type] of typesOf(signature).entries()) body.write(type, values[at] ?? '')
  return body.bytes()
}

const padded = (length: number) => length + ((8 - (length % 8)) % 8)

/** The first whole message of what has arrived, and how long it is. */
function decode(bytes: Buffer): { readonly message: Message; readonly length: number } | null {
  if (bytes.length < 16) return null
  const start = padded(16 + bytes.readUInt32LE(12))
  const length = start + bytes.readUInt32LE(4)
  if (bytes.length < length) return null
  const header = createReader(bytes.subarray(0, start))
  const [, kind = 0, , , , serial = 0] = ['y', 'y', 'y', 'y', 'u', 'u'].map(header.read) as number[]
  const fields = new Map(header.read('a(yv)') as [number, BusValue][])
  const body = createReader(bytes.subarray(start, length))
  const signature = fields.get(fieldNumbers.signature) ?? ''
  return { message: { kind, serial, fields, body: typesOf(signature as string).map(body.read) }, length }
}

/** Says who we are, and waits until the bus believes it. */
async function authenticate(socket: Socket): Promise<void> {
  const id = Buffer.from(String(process.getuid?.() ?? 0)).toString('hex')
  socket.write(`\0AUTH EXTERNAL ${id}\r\n`)
  const [answer] = (await once(socket, 'data')) as [Buffer]
  if (!answer.toString().startsWith('OK')) throw new Error(`The bus refuses us: ${answer.toString()}`)
  socket.write('BEGIN\r\n')
}

/** @param address as in DBUS_SESSION_BUS_ADDRESS */
export async function connectToBus(address: string): Promise<SessionBus> {
  const path = /unix:path=([^,;]+)/.exec(address)?.[1]
  if (path === undefined) throw new Error(`Cannot connect to ${address}`)
  const socket = createConnection(path)
  await once(socket, 'connect')
  await authenticate(socket)

  const waiting = new Map<number, (message: Message) => void>()
  let handler: ((call: ServedCall) => void) | null = null
  let acknowledges = true
  let lastSerial = 0

  function send(kind: number, fields: readonly Field[], body: Uint8Array = new Uint8Array()): number {
    lastSerial += 1
    socket.write(encode(kind, lastSerial, fields, body))
    return lastSerial
  }

  function take(message: Message): void {
    const text = (name: keyof typeof fieldNumbers) => (message.fields.get(fieldNumbers[name]) ?? '') as string
    const replyTo = message.fields.get(fieldNumbers.replyTo) as number | undefined
    if (replyTo !== undefined) {
      waiting.get(replyTo)?.(message)
      waiting.delete(replyTo)
    } else if (message.kind === kinds.call && handler) {
      const sender = text('sender')
      if (acknowledges)
        send(kinds.reply, [
          ['replyTo', 'u', message.serial],
          ['destination', 's', sender],
        ])
      const { body } = message
      handler({ sender, path: text('path'), interface: text('interface'), member: text('member'), body })
    }
  }

  let arrived = Buffer.alloc(0)
  socket.on('data', (bytes: Buffer) => {
    arrived = Buffer.concat([arrived, bytes])
    for (let next = decode(arrived); next; next = decode(arrived)) {
      arrived = arrived.subarray(next.length)
      take(next.message)
    }
  })
  socket.on('error', () => undefined)

  async function call({ signature = '', body = [], ...to }: BusCall): Promise<readonly BusValue[]> {
    const serial = send(
      kinds.call,
      [
        ['path', 'o', to.path],
        ['interface', 's', to.interface],
        ['member', 's', to.member],
        ['destination', 's', to.destination],
        ...(signature === '' ? [] : [['signature', 'g', signature] as const]),
      ],
      encodeBody(signature, body),
    )
    const answer = await new Promise<Message>((resolve) => waiting.set(serial, resolve))
    if (answer.kind === kinds.reply) return answer.body
    const [explanation] = answer.body
    const name = answer.fields.get(fieldNumbers.errorName) as string
    throw new Error(`${to.member}: ${name}, ${typeof explanation === 'string' ? explanation : ''}`)
  }

  const bus = { destination: 'org.freedesktop.DBus', path: '/org/freedesktop/DBus' }
  await call({ ...bus, interface: 'org.freedesktop.DBus', member: 'Hello' })

  async function watch(next: (call: ServedCall) => void): Promise<void> {
    acknowledges = false
    handler = next
    const body = [["type='method_call'"], 0] as const
    await call({
      ...bus,
      interface: 'org.freedesktop.DBus.Monitoring',
      member: 'BecomeMonitor',
      signature: 'asu',
      body,
    })
  }

  return { call, watch, serve: (next) => void (handler = next), close: () => socket.destroy() }
}
