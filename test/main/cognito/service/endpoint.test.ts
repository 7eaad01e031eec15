// Where a user pool is, from its id alone.
import { describe, expect, it } from 'vitest'
import { endpointOf, parseClientId, parseUserPoolId } from '../../../../src/main/cognito/service/endpoint'
import { parsePracticeEndpoint } from '../../../../src/main/cognito/practice-offer'

describe('a user pool id', () => {
  it('gives region and pool name', () => {
    expect(parseUserPoolId(' eu-west-1_AbC123xyZ ')).toEqual({
      ok: true,
      value: { userPoolId: 'eu-west-1_AbC123xyZ', region: 'eu-west-1', poolName: 'AbC123xyZ' },
    })
  })

  it.each([
    '',
    'eu-west-1',
    'eu-west-1_',
    '_abc',
    'eu-west-1_a b',
    'https://x',
    `eu-west-1_${'a'.repeat(60)}`,
  ])('is refused as "%s"', (text) => {
    expect(parseUserPoolId(text)).toMatchObject({ error: { code: 'userPoolIdMalformed' } })
  })
})

describe('the endpoint', () => {
  it.each([
    ['eu-west-1', 'https://cognito-idp.eu-west-1.amazonaws.com/'],
    ['us-gov-west-1', 'https://cognito-idp-fips.us-gov-west-1.amazonaws.com/'],
    ['cn-north-1', 'https://cognito-idp.cn-north-1.amazonaws.com.cn/'],
  ])('of %s is %s', (region, endpoint) => {
    expect(endpointOf(region, 'standard')).toEqual({ ok: true, value: endpoint })
  })

  it.each([
    ['us-east-1', 'https://cognito-idp-fips.us-east-1.amazonaws.com/'],
    ['ca-central-1', 'https://cognito-idp-fips.ca-central-1.amazonaws.com/'],
    ['us-gov-east-1', 'https://cognito-idp-fips.us-gov-east-1.amazonaws.com/'],
  ])('with FIPS of %s is %s', (region, endpoint) => {
    expect(endpointOf(region, 'fips')).toEqual({ ok: true, value: endpoint })
  })

  it.each(['eu-west-1', 'cn-north-1'])('with FIPS is not invented for %s', (region) => {
    expect(endpointOf(region, 'fips')).toMatchObject({ error: { code: 'fipsUnsupported' } })
  })

  it.each(['evil.example/x', 'eu-west-1.evil.example', 'local', ''])('is never made of "%s"', (region) => {
    expect(endpointOf(region, 'standard')).toMatchObject({ error: { code: 'userPoolIdMalformed' } })
  })

  it('is not guessed for isolated regions', () => {
    expect(endpointOf('us-iso-east-1', 'standard')).toMatchObject({ error: { code: 'regionUnsupported' } })
  })
})

it.each(['', 'has space', 'a-b', 'ü', 'x'.repeat(129)])('the client id "%s" is refused', (text) => {
  expect(parseClientId(text)).toMatchObject({ error: { code: 'clientIdMalformed' } })
})

describe('the practice endpoint', () => {
  it.each([
    ['http://127.0.0.1:9229/', 'http://127.0.0.1:9229/'],
    ['http://localhost:80/x?y', 'http://localhost/'],
    ['http://[::1]:1234', 'http://[::1]:1234/'],
  ])('%s is taken', (text, endpoint) => {
    expect(parsePracticeEndpoint(text)).toBe(endpoint)
  })

  it.each([
    'https://127.0.0.1/',
    'http://127.0.0.1.evil.example/',
    'http://10.0.0.1/',
    'http://evil@example.com/',
    'file:///etc/passwd',
    'nonsense',
  ])('%s is not', (text) => {
    expect(parsePracticeEndpoint(text)).toBeNull()
  })
})
