// Where a user pool is, from its id alone.
import { describe, expect, it } from 'vitest'
import { readFile } from 'node:fs/promises'
import {
  commercialRegion,
  createFindEndpoint,
  parseClientId,
  parseUserPoolId,
} from '../../../../src/main/cognito/service/endpoint'
import { loadEndpointRules } from '../../../../src/main/cognito/service/operations/sdk'
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

const findEndpoint = createFindEndpoint(loadEndpointRules)

describe('the endpoint', () => {
  it.each([
    ['eu-west-1', 'standard', 'https://cognito-idp.eu-west-1.amazonaws.com/'],
    ['mx-central-1', 'standard', 'https://cognito-idp.mx-central-1.amazonaws.com/'],
    ['us-gov-west-1', 'standard', 'https://cognito-idp-fips.us-gov-west-1.amazonaws.com/'],
    ['cn-north-1', 'standard', 'https://cognito-idp.cn-north-1.amazonaws.com.cn/'],
    ['eusc-de-east-1', 'standard', 'https://cognito-idp.eusc-de-east-1.amazonaws.eu/'],
    ['us-iso-east-1', 'standard', 'https://cognito-idp.us-iso-east-1.c2s.ic.gov/'],
    ['us-east-1', 'fips', 'https://cognito-idp-fips.us-east-1.amazonaws.com/'],
    ['us-gov-east-1', 'fips', 'https://cognito-idp-fips.us-gov-east-1.amazonaws.com/'],
    ['eusc-de-east-1', 'dualStack', 'https://cognito-idp.eusc-de-east-1.api.amazonwebservices.eu/'],
    ['us-gov-west-1', 'dualStack', 'https://cognito-idp-fips.us-gov-west-1.api.aws/'],
  ] as const)('of %s, %s, is %s', async (region, variant, endpoint) => {
    expect(await findEndpoint(region, variant)).toEqual({ ok: true, value: endpoint })
  })

  it.each(['evil.example/x', 'eu-west-1.evil.example', 'local', ''])(
    'is never made of "%s"',
    async (region) => {
      expect(await findEndpoint(region, 'standard')).toMatchObject({ error: { code: 'userPoolIdMalformed' } })
    },
  )

  it.each(['xx-mars-1', 'eu-moon-east-1', 'zz-north-2'])(
    'is not guessed for %s, of a partition that nobody knows',
    async (region) => {
      expect(await findEndpoint(region, 'standard')).toMatchObject({ error: { code: 'regionUnsupported' } })
    },
  )

  it.each(['fips', 'dualStack'] as const)('is refused where there is none with %s', async (variant) => {
    const without = createFindEndpoint(() =>
      Promise.resolve({
        partitionOf: () => 'aws',
        endpointOf: () => {
          throw new Error('This partition does not support it')
        },
      }),
    )
    expect(await without('eu-west-1', variant)).toMatchObject({ error: { code: `${variant}Unsupported` } })
  })

  it('knows the commercial regions by the very pattern that the SDK has', async () => {
    const file = new URL(
      'dist-es/submodules/client/util-endpoints/lib/aws/partitions.js',
      import.meta.resolve('@aws-sdk/core/package.json'),
    )
    const [, pattern = ''] = /"regionRegex": "(.*?)"/.exec(await readFile(file, 'utf8')) ?? []
    expect(commercialRegion.source).toBe(JSON.parse(`"${pattern}"`))
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
