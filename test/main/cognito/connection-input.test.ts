// A typed connection is cleaned and checked part by part before it is saved.
import { describe, expect, it } from 'vitest'
import { createConnectionInputCheck, type TypedConnection } from '../../../src/main/cognito/connection-input'
import { permanent } from '../../../src/shared/errors'
import { fail, ok } from '../../../src/shared/result'

const typed: TypedConnection = {
  userPoolId: ' eu-west-1_AbC123xyZ ',
  clientId: ' 1example23456789 ',
  issuer: ' Acme ',
}
const login = { domain: 'login.acme.example', redirectPorts: [42_813, 42_814, 42_813] }

const real = createConnectionInputCheck({
  findEndpoint: (region, variant) =>
    Promise.resolve(
      variant === 'dualStack' ? fail(permanent('dualStackUnsupported')) : ok(`${region} ${variant}`),
    ),
  practiceEndpoint: null,
})
const practising = createConnectionInputCheck({
  findEndpoint: () => Promise.resolve(fail(permanent('regionUnsupported'))),
  practiceEndpoint: 'http://127.0.0.1:9229/',
})

describe('a typed connection', () => {
  it('loses the blanks around its parts', async () => {
    expect(await real(typed)).toEqual({
      ok: true,
      value: {
        kind: 'cognito',
        userPoolId: 'eu-west-1_AbC123xyZ',
        clientId: '1example23456789',
        issuer: 'Acme',
        managedLogin: undefined,
      },
    })
  })

  it('is for practice while practising, whatever its region', async () => {
    expect(await practising(typed)).toMatchObject({ ok: true, value: { kind: 'practice' } })
  })

  it('keeps what is no part of the check', async () => {
    const input = { ...typed, clientSecret: 's', endpointVariant: 'fips' as const, managedLogin: null }
    expect(await real(input)).toMatchObject({
      ok: true,
      value: { clientSecret: 's', endpointVariant: 'fips', managedLogin: null },
    })
  })

  it('has its sign-in page as an origin, and each port once', async () => {
    expect(await real({ ...typed, managedLogin: login })).toMatchObject({
      ok: true,
      value: { managedLogin: { domain: 'https://login.acme.example', redirectPorts: [42_813, 42_814] } },
    })
  })

  it('may have its sign-in page on loopback while practising', async () => {
    const managedLogin = { domain: 'http://127.0.0.1:9000', redirectPorts: [42_813] }
    expect(await practising({ ...typed, managedLogin })).toMatchObject({ ok: true })
  })

  it.each([
    ['a pool', { userPoolId: 'eu-west-1' }, 'userPoolIdMalformed'],
    ['an endpoint', { endpointVariant: 'dualStack' as const }, 'dualStackUnsupported'],
    ['a client', { clientId: 'a b' }, 'clientIdMalformed'],
    ['a name', { issuer: 'a\u202Eb' }, 'keyUriTextUnsafe'],
    [
      'a sign-in page',
      { managedLogin: { domain: 'http://127.0.0.1:9000', redirectPorts: [1] } },
      'managedLoginDomainMalformed',
    ],
  ] satisfies [string, Partial<TypedConnection>, string][])(
    'is refused for %s that cannot be',
    async (_, changes, code) => {
      expect(await real({ ...typed, ...changes })).toMatchObject({ ok: false, error: { code } })
    },
  )
})
