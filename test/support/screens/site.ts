// Serves the gallery's page on loopback, under the product's content security policy.
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

export interface Site {
  readonly origin: string
  readonly close: () => void
}

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'none'; require-trusted-types-for 'script'"

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

async function answer(file: string, response: ServerResponse): Promise<void> {
  const body = await readFile(file)
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-security-policy': policy,
    // It is the same for as long as it is served.
    'cache-control': 'max-age=86400, immutable',
  })
  response.end(body)
}

export async function serveSite(folder: string): Promise<Site> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    // What a window shows before its first picture, and what Chromium asks for with it: a refusal would be noted as a
    // fault of whichever picture comes first.
    if (pathname === '/nothing-yet')
      return void response.writeHead(200, { 'content-type': 'text/html' }).end()
    if (pathname === '/favicon.ico') return void response.writeHead(204).end()
    answer(join(folder, pathname === '/' ? 'index.html' : pathname), response).catch(() =>
      response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.'),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
