// The real door on loopback: a small HTTP server that shows a page and nothing else.
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

function handle(
  answer: (request: RedirectRequest) => RedirectReply,
): (request: IncomingMessage, response: ServerResponse) => void {
  return ({ method = '', url: target = '', headers: { host = '' } }, response) => {
    const { status, page } = answer({ method, host, target })
    response.writeHead(status, headers)
    response.end(page)
  }
}

export const loopbackListener: RedirectListener = {
  listen: (port, answer) =>
    new Promise((resolve, reject) => {
      const server = createServer({ maxHeaderSize: 16_384, requestTimeout: 10_000 }, handle(answer))
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null)
        else reject(error)
      })
      server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
        resolve(() => {
          server.close()
          // What is being answered ends by itself; what merely stays open does not hold the port.
          server.closeIdleConnections()
        })
      })
    }),
}
