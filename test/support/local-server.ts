// Servers on loopback for the tests of the network: HTTP, HTTPS and a proxy, each saying what it was asked.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { connect, type AddressInfo, type Server, type Socket } from 'node:net'
import type { HostCertificate } from './certificate-authority'

export interface Asked {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: string
}

export interface LocalServer {
  readonly port: number
  readonly asked: readonly Asked[]
  readonly close: () => Promise<void>
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** What still lives on a connection is of no use to a test that is over. */
function closing(server: Server): () => Promise<void> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve())
      for (const socket of sockets) socket.destroy()
    })
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

export type Answering = (asked: Asked, response: ServerResponse) => void

/** @param certificate with it, HTTPS */
export async function startServer(answer: Answering, certificate?: HostCertificate): Promise<LocalServer> {
  const asked: Asked[] = []
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const { method = '', url: path = '', headers } = request
    void bodyOf(request).then((body) => {
      const one = { method, path, headers, body }
      asked.push(one)
      answer(one, response)
    })
  }
  const server = certificate === undefined ? createServer(handle) : createSecureServer(certificate, handle)
  const close = closing(server)
  return { port: await listen(server), asked, close }
}

export interface LocalProxy {
  readonly port: number
  /** host:port of every tunnel that was asked for, with the credentials that came along. */
  readonly tunnels: readonly { readonly to: string; readonly credentials: string | null }[]
  readonly close: () => Promise<void>
}

export interface ProxyManners {
  /** What it wants to hear before it lets anything through. */
  readonly password?: { readonly realm: string; readonly username: string; readonly password: string }
  /** The status with which it refuses every tunnel. */
  readonly refusal?: number
  /** Where every tunnel leads, on loopback. */
  readonly leadsTo?: number
}

function credentialsIn(header: string | undefined): string | null {
  const [, encoded] = /^Basic (.+)$/.exec(header ?? '') ?? []
  return encoded === undefined ? null : Buffer.from(encoded, 'base64').toString('utf8')
}

/** A proxy for HTTPS. */
export async function startProxy(manners: ProxyManners): Promise<LocalProxy> {
  const { password, refusal, leadsTo } = manners
  const tunnels: { to: string; credentials: string | null }[] = []
  const server = createServer((_request, response) => response.writeHead(405).end())
  const close = closing(server)
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => socket.destroy())
    const credentials = credentialsIn(request.headers['proxy-authorization'])
    tunnels.push({ to: request.url ?? '', credentials })
    const end = (status: number, header = ''): void => {
      // It has to say that it closes: whoever is to ask again would do so on a connection that is about to be gone.
      socket.end(`HTTP/1.1 ${status} No\r\n${header}Connection: close\r\nContent-Length: 0\r\n\r\n`)
    }
    if (password !== undefined && credentials !== `${password.username}:${password.password}`) {
      end(407, `Proxy-Authenticate: Basic realm="${password.realm}"\r\n`)
      return
    }
    if (leadsTo === undefined) {
      end(refusal ?? 502)
      return
    }
    const onward = connect(leadsTo, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => socket.destroy())
  })
  return { port: await listen(server), tunnels, close }
}
