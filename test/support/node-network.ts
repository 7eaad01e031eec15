// A network in plain Node, for the tests that run without Electron: HTTP to loopback, each request sent once.
import { request as openRequest, type IncomingMessage } from 'node:http'
import { permanent, transient } from '../../src/shared/errors'
import { fail, ok, type Result } from '../../src/shared/result'
import type { Network, NetworkAnswer, NetworkRequest, NetworkTrouble } from '../../src/main/ports/network'

type Answer = Result<NetworkAnswer, NetworkTrouble>

/** What Node calls an address where nobody listens, or that is none. */
const neverReached = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

export function troubleOf(code: string | undefined): NetworkTrouble {
  const reached = code !== undefined && neverReached.has(code) ? 'never' : 'perhaps'
  const isUnnamed = code === 'ENOTFOUND' || code === 'EAI_AGAIN'
  return { error: transient(isUnnamed ? 'hostNotFound' : 'networkUnreachable'), reached }
}

function headersOf({ headers }: IncomingMessage): Record<string, string> {
  const named = Object.entries(headers).map(([name, value]): [string, string] => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ])
  return Object.fromEntries(named)
}

function send(request: NetworkRequest): Promise<Answer> {
  const { method, url, headers, body, limitMs, signal } = request
  return new Promise((resolve) => {
    const timeout = AbortSignal.timeout(limitMs)
    const ended = signal === undefined ? timeout : AbortSignal.any([timeout, signal])
    const failWith = (error: NodeJS.ErrnoException): void => {
      if (ended.aborted) resolve(fail({ error: transient('networkTimedOut'), reached: 'perhaps' }))
      else resolve(fail(troubleOf(error.code)))
    }
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
    const sent = openRequest(
      url,
      { method, headers: { ...headers, ...length }, signal: ended },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', failWith)
        response.on('end', () =>
          resolve(
            ok({
              status: response.statusCode ?? 0,
              headers: headersOf(response),
              body: Buffer.concat(chunks),
            }),
          ),
        )
      },
    )
    sent.on('error', failWith)
    sent.end(body)
  })
}

export const nodeNetwork: Network = {
  send,
  findProxy: () => Promise.resolve(null),
  resolveHost: (host) =>
    Promise.resolve(host === '127.0.0.1' ? ok([host]) : fail(permanent('hostNotFound', { hosts: [host] }))),
  certificateOf: () => null,
  allowInspection: () => undefined,
}

export const openNodeNetwork = (): Promise<Network> => Promise.resolve(nodeNetwork)
