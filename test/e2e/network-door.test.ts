// The door to the network in a real Electron: by proxies, with the trust of this computer, and what failed told apart.
import { mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NetworkRequest } from '../../src/main/ports/network'
import { createAuthority, trustAuthority, type CertificateAuthority } from '../support/certificate-authority'
import { startProxy, startServer, type LocalProxy, type LocalServer } from '../support/local-server'
import { startDoor, type StartedDoor } from '../support/network-door/start-door'
import { describeNetwork } from '../support/network-contract'

const host = 'cognito-idp.eu-west-1.amazonaws.com'
const other = 'cognito-idp.eu-west-2.amazonaws.com'
const request = (more: Partial<NetworkRequest> = {}): NetworkRequest => ({
  method: 'POST',
  url: `https://${host}/`,
  headers: {},
  body: 'secret',
  delivery: 'once',
  limitMs: 20_000,
  ...more,
})

let folder: string
let known: CertificateAuthority
let unknown: CertificateAuthority
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keyturn-network-'))
  known = await createAuthority(join(folder, 'known'), 'Acme Inspection Root')
  unknown = await createAuthority(join(folder, 'unknown'), 'Somebody Else')
  await trustAuthority(known, homedir())
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const secureServer = async (authority: CertificateAuthority, validity: 'now' | 'past' = 'now', name = host) =>
  startServer((_asked, response) => response.end('{}'), await authority.issueFor(name, validity))

/** A door for which these names of the service are a server on loopback. */
const doorTo = (server: LocalServer, args: readonly string[] = []): Promise<StartedDoor> =>
  startDoor([`--host-resolver-rules=MAP ${host}:443 127.0.0.1:${server.port}`, ...args])

async function withDoor<T>(
  door: StartedDoor,
  ends: readonly { close: () => Promise<void> }[],
  use: () => Promise<T>,
) {
  try {
    return await use()
  } finally {
    await door.close()
    for (const end of ends) await end.close()
  }
}

describe('the door', () => {
  let door: StartedDoor
  beforeAll(async () => {
    door = await startDoor()
  })
  afterAll(() => door.close())
  describeNetwork('on loopback', () => door.network)

  it('names the host that has no address', async () => {
    const answer = await door.network.send(request({ url: 'https://no-such-host.invalid/' }))
    expect(answer).toMatchObject({ error: { reached: 'never' } })
    // A machine without a network knows no names either.
    expect(['hostNotFound', 'networkOffline']).toContain(answer.ok ? '' : answer.error.error.code)
  })
})

describe('a connection that an authority of this computer vouches for', () => {
  it('carries nothing before the person was told who that is, and everything afterwards', async () => {
    const server = await secureServer(known)
    const door = await doorTo(server)
    await withDoor(door, [server], async () => {
      const issuerName = 'Acme Inspection Root'
      expect(await door.network.send(request())).toMatchObject({
        error: { error: { code: 'connectionInspected', issuerName }, reached: 'never' },
      })
      expect(server.asked).toEqual([])
      expect(await door.certificateOf(host)).toMatchObject({ issuerName, authority: 'thisComputer' })
      await door.allowInspection({ host, issuerName: 'Another Authority' })
      expect(await door.network.send(request())).toMatchObject({
        error: { error: { code: 'connectionInspected' } },
      })
      await door.allowInspection({ host, issuerName })
      expect(await door.network.send(request())).toMatchObject({ ok: true, value: { status: 200 } })
      expect(server.asked).toMatchObject([{ body: 'secret' }])
    })
  })
})

it('what fails after a connection was held back is told as what it is', async () => {
  const server = await secureServer(known)
  const door = await doorTo(server)
  await withDoor(door, [], async () => {
    await door.network.send(request())
    await server.close()
    expect(await door.network.send(request())).toMatchObject({
      error: { error: { code: 'networkUnreachable' } },
    })
  })
})

describe('a certificate is refused', () => {
  it.each([
    ['of an authority that nobody here trusts', () => secureServer(unknown), 'certificateUntrusted'],
    ['that has ended', () => secureServer(known, 'past'), 'certificateOutOfDate'],
    ['for another name', () => secureServer(known, 'now', other), 'certificateOfOtherName'],
  ])('%s', async (_, start, code) => {
    const server = await start()
    const door = await doorTo(server)
    await withDoor(door, [server], async () => {
      expect(await door.network.send(request())).toMatchObject({
        error: { error: { code, retryable: false }, reached: 'never' },
      })
      expect(server.asked).toEqual([])
    })
  })

  it('and says who issued it, whatever NODE_TLS_REJECT_UNAUTHORIZED says', async () => {
    const server = await secureServer(unknown)
    const door = await doorTo(server)
    await withDoor(door, [server], async () => {
      expect(await door.network.send(request())).toMatchObject({
        error: { error: { issuerName: 'Somebody Else' } },
      })
    })
  })
})

/** A door behind this proxy, which leads to a server of an authority that the person knows of. */
async function behind(proxy: LocalProxy): Promise<StartedDoor> {
  const door = await startDoor([`--proxy-server=127.0.0.1:${proxy.port}`])
  await door.allowInspection({ host, issuerName: 'Acme Inspection Root' })
  return door
}

describe('behind a proxy', () => {
  it('goes by it, with the name of the host for it to find, and never with a request on loopback', async () => {
    const server = await secureServer(known)
    const plain = await startServer((_asked, response) => response.end('{}'))
    const proxy = await startProxy({ leadsTo: server.port })
    const door = await behind(proxy)
    await withDoor(door, [proxy, server, plain], async () => {
      expect(await door.network.findProxy(`https://${host}/`)).toBe(`127.0.0.1:${proxy.port}`)
      expect(await door.network.send(request())).toMatchObject({ ok: true })
      expect(await door.network.send(request({ url: `http://127.0.0.1:${plain.port}/` }))).toMatchObject({
        ok: true,
      })
      expect(proxy.tunnels.map(({ to }) => to)).toContain(`${host}:443`)
      expect(proxy.tunnels.some(({ to }) => to.startsWith('127.0.0.1'))).toBe(false)
    })
  })

  const password = { realm: 'Acme Proxy', username: 'eva', password: 'right' }

  it('that wants a password, asks once, and again where it is refused', async () => {
    const server = await secureServer(known)
    const proxy = await startProxy({ password, leadsTo: server.port })
    const door = await behind(proxy)
    await withDoor(door, [proxy, server], async () => {
      await door.willAnswer('wrong', 'right')
      expect(await door.network.send(request())).toMatchObject({ ok: true })
      expect(await door.network.send(request({ delivery: 'repeatable' }))).toMatchObject({ ok: true })
      const asks = { proxy: `127.0.0.1:${proxy.port}`, realm: 'Acme Proxy' }
      expect(await door.questions()).toEqual([
        { ...asks, asked: 'first' },
        { ...asks, asked: 'refused' },
      ])
      expect(server.asked).toHaveLength(2)
    })
  })

  it.each([
    ['whose password nobody gives', { password }, 'proxyPasswordWanted'],
    ['that refuses', { refusal: 403 }, 'proxyRefused'],
    ['that reaches nothing', { refusal: 503 }, 'proxyRefused'],
  ])('%s, says so', async (_, manners, code) => {
    const proxy = await startProxy(manners)
    const door = await behind(proxy)
    await withDoor(door, [proxy], async () => {
      expect(await door.network.send(request())).toMatchObject({
        error: { error: { code, proxy: `127.0.0.1:${proxy.port}` }, reached: 'never' },
      })
    })
  })

  it('that is not there, says so', async () => {
    const proxy = await startProxy({})
    await proxy.close()
    const door = await behind(proxy)
    await withDoor(door, [], async () => {
      expect(await door.network.send(request())).toMatchObject({
        error: { error: { code: 'proxyUnreachable', proxy: `127.0.0.1:${proxy.port}` }, reached: 'never' },
      })
    })
  })

  it('that a script names, goes by it', async () => {
    const server = await secureServer(known)
    const proxy = await startProxy({ leadsTo: server.port })
    const script = `function FindProxyForURL() { return "PROXY 127.0.0.1:${proxy.port}" }`
    const pac = await startServer((_asked, response) =>
      response.writeHead(200, { 'content-type': 'application/x-ns-proxy-autoconfig' }).end(script),
    )
    const door = await startDoor([`--proxy-pac-url=http://127.0.0.1:${pac.port}/proxy.pac`])
    await door.allowInspection({ host, issuerName: 'Acme Inspection Root' })
    await withDoor(door, [proxy, server, pac], async () => {
      expect(await door.network.send(request())).toMatchObject({ ok: true })
      expect(proxy.tunnels.map(({ to }) => to)).toContain(`${host}:443`)
    })
  })
})
