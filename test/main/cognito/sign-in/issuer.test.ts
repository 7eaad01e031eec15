// A token's issuer is the pool that is meant: on the service's own domains, or on anything while practising.
import { describe, expect, it } from 'vitest'
import type { CognitoConnection } from '../../../../src/main/cognito/service/connection'
import { isIssuerOf } from '../../../../src/main/cognito/sign-in/issuer'

const userPoolId = 'eu-west-1_AbC123xyZ'

const connectionTo = (endpoint: string, poolId = userPoolId): CognitoConnection => ({
  kind: endpoint.startsWith('https:') ? 'cognito' : 'practice',
  userPoolId: poolId,
  region: poolId.split('_')[0] ?? '',
  poolName: poolId.split('_')[1] ?? '',
  clientId: '1example23456789',
  clientSecret: null,
  endpoint,
  hosts: [new URL(endpoint).hostname],
})
const standard = connectionTo('https://cognito-idp.eu-west-1.amazonaws.com/')

describe('the issuer of a real pool', () => {
  it.each([
    ['standard', 'https://cognito-idp.eu-west-1.amazonaws.com/', 'cognito-idp.eu-west-1.amazonaws.com'],
    ['FIPS', 'https://cognito-idp-fips.eu-west-1.amazonaws.com/', 'cognito-idp.eu-west-1.amazonaws.com'],
    ['dual-stack', 'https://cognito-idp.eu-west-1.api.aws/', 'cognito-idp.eu-west-1.amazonaws.com'],
    [
      'standard',
      'https://cognito-idp.eu-west-1.amazonaws.com/',
      'issuer-cognito-idp.eu-west-1.amazonaws.com',
    ],
  ])('behind a %s endpoint (%s) may be at %s', (_, endpoint, host) => {
    expect(isIssuerOf(connectionTo(endpoint), `https://${host}/${userPoolId}`)).toBe(true)
  })

  it.each([
    ['cn-north-1_AbC123xyZ', 'cognito-idp.cn-north-1.amazonaws.com.cn'],
    ['us-gov-west-1_AbC123xyZ', 'cognito-idp.us-gov-west-1.amazonaws.com'],
    ['eusc-de-east-1_AbC123xyZ', 'cognito-idp.eusc-de-east-1.amazonaws.eu'],
  ])('in the partition of %s is at %s', (poolId, host) => {
    expect(isIssuerOf(connectionTo(`https://${host}/`, poolId), `https://${host}/${poolId}`)).toBe(true)
  })

  it.each([
    ['is another pool', 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Other'],
    ['is a pool whose name ends alike', `https://cognito-idp.eu-west-1.amazonaws.com/x${userPoolId}`],
    ['has more in its path', `https://cognito-idp.eu-west-1.amazonaws.com/x/${userPoolId}`],
    ['ends with a slash', `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}/`],
    ['has a query', `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}?x`],
    ['only names the pool in a fragment', `https://cognito-idp.eu-west-1.amazonaws.com/#/${userPoolId}`],
    ['has a port', `https://cognito-idp.eu-west-1.amazonaws.com:8443/${userPoolId}`],
    ['has a user', `https://u@cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`],
    ['is not encrypted', `http://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`],
    ['is elsewhere', `https://example.com/${userPoolId}`],
    ['is elsewhere, with a host that ends alike', `https://notamazonaws.com/${userPoolId}`],
    ['is in another partition', `https://cognito-idp.eu-west-1.amazonaws.com.cn/${userPoolId}`],
    ['is no address', userPoolId],
    ['is empty', ''],
  ])('is not one that %s', (_, issuer) => {
    expect(isIssuerOf(standard, issuer)).toBe(false)
  })
})

it('behind an endpoint of a partition that nobody knows yet is on its domain', () => {
  const connection = connectionTo('https://cognito-idp.eu-west-1.future.example/')
  expect([
    isIssuerOf(connection, `https://cognito-idp.eu-west-1.future.example/${userPoolId}`),
    isIssuerOf(connection, `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`),
  ]).toEqual([true, false])
})

it.each(['https://login.example/', 'https://cognito-idp.eu-west-1./'])(
  'behind an endpoint that does not name the region (%s) is nowhere',
  (endpoint) => {
    expect(isIssuerOf(connectionTo(endpoint), `https://${new URL(endpoint).hostname}/${userPoolId}`)).toBe(
      false,
    )
  },
)

describe('while practising, the issuer', () => {
  const practice = connectionTo('http://127.0.0.1:9229/')

  it.each([
    `http://localhost:9229/${userPoolId}`,
    `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`,
    `http://127.0.0.1:4566/base/${userPoolId}/`,
    'http://localhost:9229',
    'an emulator',
  ])('may be %s', (issuer) => {
    expect(isIssuerOf(practice, issuer)).toBe(true)
  })

  it('may not be another pool', () => {
    expect(isIssuerOf(practice, 'http://localhost:9229/eu-west-1_Other')).toBe(false)
  })
})
