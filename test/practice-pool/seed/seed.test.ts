// Seed files: what is accepted, and how plainly a mistake is named.
import { describe, expect, it } from 'vitest'
import { defaultSeed } from '../../../src/practice-pool'
import { parseSeed } from '../../../src/practice-pool/seed/seed-schema'
import { seedWith } from '../support'

describe('a seed file', () => {
  it.each([
    ['the default seed', defaultSeed],
    ['a small one', seedWith()],
  ])('may say %s', (_what, seed) => {
    expect(parseSeed(JSON.stringify(seed))).toEqual(seed)
  })

  const client = { clientId: 'abc', connection: 'One' }
  const user = { username: 'alice', password: 'x' }
  it.each([
    ['{', 'The seed file is not JSON.'],
    [{ pools: [] }, 'issuer'],
    [seedWith({ pool: { userPoolId: 'my-pool' } }), 'a user pool id looks like eu-west-1_AbCdEfGhI'],
    [{ ...seedWith(), colour: 'red' }, 'colour'],
    [seedWith({ user: { username: 'two words' } }), 'a user name has no spaces'],
    [seedWith({ client: { authSessionValidityMinutes: 1 } }), 'authSessionValidityMinutes'],
    [seedWith({ pool: { clients: [client, client] } }), 'the client id "abc" is there twice'],
    [seedWith({ client: { callbackUrls: ['http://127.0.0.1/#here'] } }), 'has no fragment'],
    [seedWith({ client: { allowedOAuthScopes: ['openid email'] } }), 'a scope has no spaces'],
    [
      seedWith({ pool: { users: [user, user] } }),
      'the user name in eu-west-1_AbCdEfGhI "alice" is there twice',
    ],
  ])('is refused with its reason: %j', (seed, reason) => {
    const text = typeof seed === 'string' ? seed : JSON.stringify(seed)
    expect(() => parseSeed(text)).toThrow(reason)
  })
})
