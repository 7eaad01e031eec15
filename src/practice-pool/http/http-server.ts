// HTTP on loopback: listens on 127.0.0.1 only, refuses a Host that is not loopback (a web page could
// reach us under its own name by DNS rebinding), bounds the body, and sends replies or drops connections.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Reply } from './wire'

export interface HttpRequest {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: string
}

export type Outcome = { readonly kind: 'REPLY'; readonly reply: Reply } | { readonly kind: 'DROP' }

interface Dependencies {
  readonly port: number
  readonly commonHeaders: () => Readonly<Record<string, string>>
  readonly handle: (request: HttpRequest) => Promise<Outcome>
}

export interface HttpServer {
  readonly endpoint: string
  close(): Promise<void>
}

const maxBodyLength = 1_000_000
const loopbackNames = new Set(['127.0.0.1', 'localhost', '[::1]'])

const plain = (status: number, body: string): Reply => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body,
})

function isLoopback(host: string | undefined): boolean {
  const url = `http://${host ?? ''}`
  return URL.canParse(url) && loopbackNames.has(new URL(url).hostname)
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size <= maxBodyLength) chunks.push(chunk)
  }
  return size <= maxBodyLength ? Buffer.concat(chunks).toString('utf8') : undefined
}

function flatHeaders(request: IncomingMessage): Record<string, string | undefined> {
  const entries = Object.entries(request.headers)
  return Object.fromEntries(entries.map(([name, value]) => [name, [value].flat().join(', ')]))
}

export async function startHttpServer({ port, commonHeaders, handle }: Dependencies): Promise<HttpServer> {
  async function outcomeOf(request: IncomingMessage): Promise<Outcome> {
    if (!isLoopback(request.headers.host))
      return { kind: 'REPLY', reply: plain(403, 'Only this computer may talk to the practice pool.\n') }
    const body = await readBody(request)
    if (body === undefined) return { kind: 'REPLY', reply: plain(413, 'The request is too large.\n') }
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://127.0.0.1')
    return handle({ method: request.method ?? 'GET', path, query, headers: flatHeaders(request), body })
  }

  function send(response: ServerResponse, outcome: Outcome): void {
    if (outcome.kind === 'DROP') {
      response.destroy()
      return
    }
    const { status, headers, body } = outcome.reply
    response.sendDate = false
    response.writeHead(status, { ...commonHeaders(), ...headers, 'Content-Length': Buffer.byteLength(body) })
    response.end(body)
  }

  const server = createServer((request, response) => {
    outcomeOf(request).then(
      (outcome) => send(response, outcome),
      // The client went away while it was sending.
      () => response.destroy(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const listeningPort = typeof address === 'object' && address !== null ? address.port : port
  return {
    endpoint: `http://127.0.0.1:${listeningPort}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
