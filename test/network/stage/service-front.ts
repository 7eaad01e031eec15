// The service's front door: TLS under the service's own name, with the practice pool behind it. It is reached as the real
// one is, on port 443 of an address, or through a proxy: for those it is the way out, which takes CONNECT for the
// service's name and for nothing else.
import { readFile } from 'node:fs/promises'
import { createServer, request as ask, type IncomingHttpHeaders, type IncomingMessage } from 'node:http'
import {
  createSecureServer,
  type Http2SecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
} from 'node:http2'
import { once } from 'node:events'
import type { AddressInfo, Server } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Identity } from './authority'

/** What someone before the service answers in its place. */
export interface ForeignAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface ServiceFront {
  /** For proxies: where their CONNECT goes, `127.0.0.1` and this port. */
  readonly wayOutPort: number
  /** Also answers here directly. */
  readonly listen: (address: string, port: number) => Promise<void>
  /** From now on nothing reaches the service. */
  readonly answerInstead: (answer: ForeignAnswer) => void
  readonly close: () => Promise<void>
}

const loopback = '127.0.0.1'

/** Of one connection, and therefore not passed on (RFC 9110, 7.6.1). */
const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'host', 'proxy-connection'])

const endToEnd = (headers: IncomingHttpHeaders): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith(':') && !hopByHop.has(name)))

function passOn(request: Http2ServerRequest, response: Http2ServerResponse, endpoint: string): void {
  const { method, url, headers } = request
  const asked = ask(new URL(url, endpoint), { method, headers: endToEnd(headers), agent: false })
  asked.on('response', (answer: IncomingMessage) => {
    response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers))
    answer.pipe(response)
  })
  // The pool drops a connection on purpose, where a test says so: the front does the same.
  asked.on('error', () => response.stream.destroy())
  request.pipe(asked)
}

function createWayOut(host: string, secure: Http2SecureServer): Server {
  const wayOut = createServer((_request, response) => response.writeHead(404).end())
  return wayOut.on('connect', ({ url }, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy())
    if (url !== `${host}:443`) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    if (head.length > 0) socket.unshift(head)
    secure.emit('connection', socket)
  })
}

async function listenOn(server: Server, address: string, port: number): Promise<number> {
  server.listen(port, address)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

export interface FrontOptions {
  readonly host: string
  readonly identity: Identity
  /** Of the practice pool. */
  readonly endpoint: string
}

export async function startServiceFront({ host, identity, endpoint }: FrontOptions): Promise<ServiceFront> {
  const [cert, key] = await Promise.all([readFile(identity.certificate), readFile(identity.key)])
  let instead: ForeignAnswer | null = null
  const secure = createSecureServer({ cert, key, allowHTTP1: true }, (request, response) => {
    if (instead === null) passOn(request, response, endpoint)
    else response.writeHead(instead.status, instead.headers).end(instead.body)
  })
  const connections = new Set<Duplex>()
  const remember = (socket: Duplex): void => {
    connections.add(socket)
    socket.once('close', () => connections.delete(socket))
  }
  const wayOut = createWayOut(host, secure)
  for (const server of [wayOut, secure]) server.on('connection', remember)
  const wayOutPort = await listenOn(wayOut, loopback, 0)
  return {
    wayOutPort,
    listen: async (address, port) => {
      await listenOn(secure, address, port)
    },
    answerInstead: (answer) => (instead = answer),
    close: async () => {
      const listening = [wayOut, secure].filter((server) => server.listening)
      const closed = listening.map((server) => once(server, 'close'))
      for (const server of listening) server.close()
      for (const socket of connections) socket.destroy()
      await Promise.all(closed)
    },
  }
}
