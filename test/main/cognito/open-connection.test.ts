// A stored connection is opened at the service's own endpoint, or on loopback while practising.
import { describe, expect, it } from 'vitest'
import {
  createConnectionOpener,
  type ConnectionOpenerDependencies,
} from '../../../src/main/cognito/open-connection'
import type { StoredConnection } from '../../../src/main/ports/connections'
import type { KnownInspection, Network } from '../../../src/main/ports/network'
import { permanent } from '../../../src/shared/errors'
import type { ConnectionId, ConnectionSummary } from '../../../src/shared/models'
import { fail, ok } from '../../../src/shared/result'

const id = 'c'.repeat(32) as ConnectionId
const summary: ConnectionSummary = {
  id,
  kind: 'cognito',
  userPoolId: 'eu-west-1_AbC123xyZ',
  region: 'eu-west-1',
  clientId: '1example23456789',
  issuer: 'Acme',
  hasClientSecret: true,
  endpointVariant: 'fips',
  managedLogin: null,
}
const managedLogin = { domain: 'https://login.acme.example', redirectPorts: [42_813] }

interface World {
  readonly summary?: Partial<ConnectionSummary>
  readonly told?: readonly string[]
  readonly dependencies?: Partial<ConnectionOpenerDependencies>
}

async function open(world: World = {}) {
  const allowed: KnownInspection[] = []
  let networks = 0
  const stored: StoredConnection = {
    summary: { ...summary, ...world.summary },
    clientSecret: 'secret',
    inspectionTold: world.told ?? [],
  }
  const opener = createConnectionOpener({
    findConnection: () => Promise.resolve(ok(stored)),
    findEndpoint: (region, variant) => Promise.resolve(ok(`https://${variant}.${region}.example/`)),
    practiceEndpoint: null,
    http: { requestHandler: () => Promise.reject(new Error('Nothing is sent')) },
    retries: () => Promise.reject(new Error('Nothing is sent')),
    openNetwork: () => {
      networks += 1
      return Promise.resolve({
        allowInspection: (known: KnownInspection) => allowed.push(known),
      } as unknown as Network)
    },
    ...world.dependencies,
  })
  return { opened: await opener(id), allowed, networks: () => networks }
}

describe('opening a connection', () => {
  it('finds the endpoint of its region and kind', async () => {
    const { opened } = await open()
    expect(opened.ok && opened.value.connection).toEqual({
      kind: 'cognito',
      userPoolId: 'eu-west-1_AbC123xyZ',
      region: 'eu-west-1',
      poolName: 'AbC123xyZ',
      clientId: '1example23456789',
      clientSecret: 'secret',
      endpoint: 'https://fips.eu-west-1.example/',
      hosts: ['fips.eu-west-1.example'],
    })
  })

  it('goes to loopback with one for practice', async () => {
    const { opened } = await open({
      summary: { kind: 'practice' },
      dependencies: { practiceEndpoint: 'http://127.0.0.1:9229/' },
    })
    expect(opened.ok && opened.value.connection.endpoint).toBe('http://127.0.0.1:9229/')
  })

  it('names the host of the sign-in page too', async () => {
    const { opened } = await open({ summary: { managedLogin } })
    expect(opened.ok && [opened.value.managedLogin, opened.value.connection.hosts]).toEqual([
      managedLogin,
      ['fips.eu-west-1.example', 'login.acme.example'],
    ])
  })

  it('lets those read along on each of its hosts of whom the person knows', async () => {
    const { allowed } = await open({ summary: { managedLogin }, told: ['Acme', 'Other'] })
    expect(allowed).toEqual([
      { host: 'fips.eu-west-1.example', issuerName: 'Acme' },
      { host: 'fips.eu-west-1.example', issuerName: 'Other' },
      { host: 'login.acme.example', issuerName: 'Acme' },
      { host: 'login.acme.example', issuerName: 'Other' },
    ])
  })

  it('does not load the network for nobody', async () => {
    const { networks } = await open()
    expect(networks()).toBe(0)
  })

  it.each([
    [
      'is not there',
      { dependencies: { findConnection: () => Promise.resolve(fail(permanent('connectionNotFound'))) } },
      'connectionNotFound',
    ],
    ['has no pool', { summary: { userPoolId: 'x' } }, 'userPoolIdMalformed'],
    [
      'has no endpoint',
      { dependencies: { findEndpoint: () => Promise.resolve(fail(permanent('fipsUnsupported'))) } },
      'fipsUnsupported',
    ],
    [
      'is for practice while nobody practises',
      { summary: { kind: 'practice' as const } },
      'practicePoolNotRunning',
    ],
  ] satisfies [string, World, string][])('says of one that %s that it does', async (_, world, code) => {
    const { opened } = await open(world)
    expect(opened).toMatchObject({ ok: false, error: { code } })
  })
})
