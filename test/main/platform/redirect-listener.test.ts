import { once } from 'node:events'
import { connect, createServer, type AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLoopbackListener } from '../../../src/main/platform/redirect-listener'
import type { RedirectReply, RedirectRequest } from '../../../src/main/ports/redirect-listener'

let port = 0
let close: (() => void) | null = null
beforeEach(async () => {
  port = await findFreePort()
})
afterEach(() => close?.())

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: free } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return free
}

async function open(answer: (request: RedirectRequest) => RedirectReply): Promise<readonly unknown[]> {
  const faults: unknown[] = []
  close = await createLoopbackListener({ onFault: (reason) => faults.push(reason) }).listen(port, answer)
  return faults
}

/** Bytes as they are, which no client would send; the first line of the answer. */
function knockWith(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect({ port, host: '127.0.0.1' }, () => socket.end(Buffer.from(request, 'latin1')))
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    socket.once('error', reject)
    socket.once('close', () => resolve(answer.split('\r\n')[0] ?? ''))
  })
}

const get = (target: string) => fetch(`http://127.0.0.1:${port}${target}`)

describe('the door on loopback', () => {
  it('shows what is answered, and lets no one keep or frame it', async () => {
    await open(({ method, host, target }) => ({ status: 200, page: `${method} ${host} ${target}` }))
    const answer = await get('/callback?code=abc')
    expect(await answer.text()).toBe(`GET 127.0.0.1:${port} /callback?code=abc`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  it('answers 500 and nothing else when the answer throws, says so, and goes on', async () => {
    const bug = new TypeError('a bug')
    const faults = await open(({ target }) => {
      if (target === '/bad') throw bug
      return { status: 200, page: 'good' }
    })
    const bad = await get('/bad')
    expect([bad.status, await bad.text()]).toEqual([500, ''])
    expect(faults).toEqual([bug])
    expect(await (await get('/good')).text()).toBe('good')
  })

  it.each([
    ['no HTTP at all', '\x00\x01\xFF\r\n\r\n', 400],
    ['a header that is none', 'GET / HTTP/1.1\r\nHost: x\r\n\xFF\xFE\r\n\r\n', 400],
    ['a header without an end', `GET / HTTP/1.1\r\nHost: x\r\nA: ${'a'.repeat(40_000)}\r\n\r\n`, 431],
  ])('refuses %s, and goes on', async (_, request, status) => {
    await open(() => ({ status: 200, page: 'good' }))
    expect(await knockWith(request)).toContain(`HTTP/1.1 ${status}`)
    expect(await (await get('/')).text()).toBe('good')
  })

  it('is not opened twice', async () => {
    await open(() => ({ status: 200, page: '' }))
    const second = await createLoopbackListener({ onFault: () => undefined }).listen(port, () => ({
      status: 200,
      page: '',
    }))
    expect(second).toBeNull()
  })

  it('is closed when it is closed', async () => {
    await open(() => ({ status: 200, page: '' }))
    close?.()
    await expect(get('/')).rejects.toThrow()
  })
})
