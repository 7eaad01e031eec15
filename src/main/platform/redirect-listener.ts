// The real door on loopback: a small HTTP server that shows a page and nothing else. Whatever a request does to it, it
// is answered, and the door stays open for the next one.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { RedirectListener, RedirectReply, RedirectRequest } from '../ports/redirect-listener'

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  connection: 'close',
} as const

const fault: RedirectReply = { status: 500, page: '' }

export function createLoopbackListener(dependencies: {
  /** Something in here, or in what answers, is broken. */
  readonly onFault: (reason: unknown) => void
}): RedirectListener {
  const { onFault } = dependencies

  const handle =
    (answer: (request: RedirectRequest) => RedirectReply) =>
    (
      { method = '', url: target = '', headers: { host = '' } }: IncomingMessage,
      response: ServerResponse,
    ) => {
      let reply = fault
      try {
        reply = answer({ method, host, target })
      } catch (reason) {
        onFault(reason)
      }
      response.writeHead(reply.status, headers)
      response.end(reply.page)
    }

  return {
    listen: (port, answer) =>
      new Promise((resolve, reject) => {
        const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 10_000 }, handle(answer))
        server.once('error', (error: NodeJS.ErrnoException) => {
          if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null)
          else reject(error)
        })
        server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
          // From now on the system may refuse a connection, and the door is there for the others.
          server.on('error', onFault)
          resolve(() => {
            server.close()
            // What is being answered ends by itself; what merely stays open does not hold the port.
            server.closeIdleConnections()
          })
        })
      }),
  }
}
