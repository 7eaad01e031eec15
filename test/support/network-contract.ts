// What every network does, the real one and the one of the tests in plain Node: one suite for both.
import type { ServerResponse } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Network, NetworkRequest } from '../../src/main/ports/network'
import { startServer, type Asked, type LocalServer } from './local-server'

const decode = (body: Uint8Array): string => Buffer.from(body).toString('utf8')

/** As the paths of the server in the suite say. */
function answerByPath({ path }: Asked, response: ServerResponse): void {
  switch (path) {
    case '/redirect':
      response.writeHead(302, { location: '/elsewhere' }).end()
      return
    case '/dropped':
      response.destroy()
      return
    case '/never':
      return
    case '/refused':
      response.writeHead(403, { 'content-type': 'text/html', 'x-amzn-waf-action': 'captcha' }).end('<html>')
      return
    default:
      response.writeHead(200, { 'content-type': 'application/json', 'set-cookie': 'a=b' }).end('{"ä":1}')
  }
}

export function describeNetwork(name: string, network: () => Pick<Network, 'send'>): void {
  describe(name, () => {
    let server: LocalServer
    beforeEach(async () => {
      server = await startServer(answerByPath)
    })
    afterEach(() => server.close())

    const request = (path: string, more: Partial<NetworkRequest> = {}): NetworkRequest => ({
      method: 'POST',
      url: `http://127.0.0.1:${server.port}${path}`,
      headers: { 'x-amz-target': 'Service.Operation' },
      body: '{"ü":true}',
      delivery: 'once',
      limitMs: 20_000,
      ...more,
    })

    it('gives status, headers by names in lower case, and the bytes of the body', async () => {
      const answer = await network().send(request('/'))
      expect(answer).toMatchObject({
        ok: true,
        value: { status: 200, headers: { 'content-type': 'application/json' } },
      })
      expect(answer.ok && decode(answer.value.body)).toBe('{"ä":1}')
    })

    it('sends method, headers and body as they are', async () => {
      await network().send(request('/path?query=1'))
      expect(server.asked).toMatchObject([
        {
          method: 'POST',
          path: '/path?query=1',
          headers: { 'x-amz-target': 'Service.Operation' },
          body: '{"ü":true}',
        },
      ])
    })

    it('remembers no cookie', async () => {
      await network().send(request('/'))
      await network().send(request('/'))
      expect(server.asked.map(({ headers }) => headers['cookie'])).toEqual([undefined, undefined])
    })

    it('follows no redirect: it is the answer', async () => {
      expect(await network().send(request('/redirect'))).toMatchObject({ ok: true, value: { status: 302 } })
      expect(server.asked).toHaveLength(1)
    })

    it('gives a refusal as an answer', async () => {
      expect(await network().send(request('/refused'))).toMatchObject({
        ok: true,
        value: { status: 403, headers: { 'x-amzn-waf-action': 'captcha' } },
      })
    })

    it('says that nothing can have arrived where nobody listens', async () => {
      const { port } = server
      await server.close()
      const url = `http://127.0.0.1:${port}/`
      expect(await network().send(request('/', { url }))).toMatchObject({
        error: { error: { code: 'networkUnreachable', retryable: true }, reached: 'never' },
      })
    })

    it('says that a request may have arrived when the answer is lost', async () => {
      expect(await network().send(request('/dropped'))).toMatchObject({
        error: { error: { code: 'networkUnreachable' }, reached: 'perhaps' },
      })
    })

    it('sends nothing twice, on a connection that was kept open either', async () => {
      await network().send(request('/'))
      await network().send(request('/dropped'))
      expect(server.asked.map(({ path }) => path)).toEqual(['/', '/dropped'])
    })

    it('waits no longer than its limit', async () => {
      expect(await network().send(request('/never', { limitMs: 50 }))).toMatchObject({
        error: { error: { code: 'networkTimedOut' }, reached: 'perhaps' },
      })
    })
  })
}
