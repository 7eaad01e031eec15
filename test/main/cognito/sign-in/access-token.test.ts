import { describe, expect, it } from 'vitest'
import {
  checkAccessToken,
  readClaims,
  readGivenAccessToken,
  readUsernameClaim,
  type TokenCheck,
} from '../../../../src/main/cognito/sign-in/access-token'
import type { CognitoConnection } from '../../../../src/main/cognito/service/connection'

const userPoolId = 'eu-west-1_AbC123xyZ'
const clientId = '1example23456789'
const serviceNow = Date.UTC(2026, 0, 1)
const inAnHour = serviceNow / 1000 + 3_600
const cognito: CognitoConnection = {
  kind: 'cognito',
  userPoolId,
  region: 'eu-west-1',
  poolName: 'AbC123xyZ',
  clientId,
  clientSecret: null,
  endpoint: 'https://cognito-idp.eu-west-1.amazonaws.com/',
  hosts: [],
}
const practice: CognitoConnection = { ...cognito, kind: 'practice', endpoint: 'http://127.0.0.1:9229/' }

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenWith = (claims: object): string =>
  `${base64url({ alg: 'RS256' })}.${base64url({ ...usual, ...claims })}.c2lnbmF0dXJl`
const usual = {
  iss: `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`,
  client_id: clientId,
  token_use: 'access',
  scope: 'openid aws.cognito.signin.user.admin',
  username: 'ada',
  exp: inAnHour,
}

const check = (token: string, change: Partial<TokenCheck> = {}) =>
  checkAccessToken(token, {
    connection: cognito,
    serviceNow,
    origin: 'service',
    needs: 'scopeToo',
    ...change,
  })
const refusal = (code: string) => ({ ok: false, error: { code, retryable: false } })
const accepted = { ok: true, value: null }

describe.each(['service', 'person'] as const)('an access token that comes from the %s', (origin) => {
  it('is taken', () => {
    expect(check(tokenWith({}), { origin })).toEqual(accepted)
  })

  it.each([
    ['that has run out', { exp: serviceNow / 1000 }, 'accessTokenExpired'],
    ['of another pool', { iss: usual.iss.replace(userPoolId, 'eu-west-1_Other') }, 'accessTokenOfOtherPool'],
    ['of another app client', { client_id: 'another' }, 'accessTokenOfOtherClient'],
    ['without the scope for second factors', { scope: 'openid email' }, 'accessTokenScopeMissing'],
    ['that is an ID token', { token_use: 'id', scope: undefined }, 'accessTokenIsIdToken'],
    ['for another use', { token_use: 'refresh' }, 'accessTokenMalformed'],
  ])('%s is refused as such, wherever the pool is', (_, claims, code) => {
    expect([cognito, practice].map((connection) => check(tokenWith(claims), { origin, connection }))).toEqual(
      [refusal(code), refusal(code)],
    )
  })

  it.each([
    ['iss', 'accessTokenOfOtherPool'],
    ['client_id', 'accessTokenOfOtherClient'],
    ['token_use', 'accessTokenMalformed'],
    ['exp', 'accessTokenExpired'],
  ])('without %s is none of Cognito’s', (claim, code) => {
    expect(check(tokenWith({ [claim]: undefined }), { origin })).toEqual(refusal(code))
  })

  it('may say less about itself while practising', () => {
    const little = `${base64url({})}.${base64url({ sub: 'f81d4fae' })}.x`
    expect(check(little, { origin, connection: practice })).toEqual(accepted)
  })
})

it.each([
  ['Cognito’s own', cognito, 'service', refusal('accessTokenMalformed')],
  ['a person’s', practice, 'person', refusal('accessTokenMalformed')],
  ['from a server that one practises with', practice, 'service', accepted],
] as const)('a token that cannot be read, %s', (_, connection, origin, outcome) => {
  expect(check('opaque', { connection, origin })).toEqual(outcome)
})

it('needs no scope where nothing is done with it', () => {
  expect(check(tokenWith({ scope: 'openid' }), { needs: 'identity' })).toEqual(accepted)
})

describe('an access token as a person has it', () => {
  it('is taken with the name of its user', () => {
    const accessToken = tokenWith({})
    expect(readGivenAccessToken(accessToken)).toEqual({ ok: true, value: { accessToken, username: 'ada' } })
  })

  it.each([
    ['as it stands in a header', (token: string) => `Bearer ${token}`],
    ['broken into lines', (token: string) => token.replace(/.{40}/g, '$&\n')],
    ['with spaces around it', (token: string) => `  ${token}\n`],
  ])('may be pasted %s', (_, paste) => {
    const accessToken = tokenWith({})
    expect(readGivenAccessToken(paste(accessToken))).toMatchObject({ value: { accessToken } })
  })

  it('is told apart from an ID token, and from one that names nobody', () => {
    const given = [tokenWith({ token_use: 'id' }), tokenWith({ username: undefined })]
    expect(given.map(readGivenAccessToken)).toEqual([
      refusal('accessTokenIsIdToken'),
      refusal('accessTokenMalformed'),
    ])
  })

  it.each([
    ['nothing', ''],
    ['words', 'not a token'],
    ['two parts', 'abc.def'],
    ['parts that are no JSON', 'abc.def.ghi'],
    ['a refresh token, which has five parts', 'eyJjdHkiOiJKV1QifQ.a2V5.aXY.dGV4dA.dGFn'],
    ['JSON that is no object', `${base64url({})}.${base64url('text')}.x`],
  ])('is not %s', (_, text) => {
    expect(readGivenAccessToken(text)).toEqual(refusal('accessTokenMalformed'))
  })
})

describe('the claims', () => {
  it('of another kind than expected count as missing, and cost nothing else', () => {
    const claims = { scope: ['aws.cognito.signin.user.admin'], exp: String(inAnHour), username: 'ada' }
    const token = tokenWith(claims)
    expect([check(token, { connection: practice }), readUsernameClaim(token)]).toEqual([accepted, 'ada'])
  })

  it('of an opaque token are none', () => {
    expect([readClaims('opaque'), readUsernameClaim('opaque')]).toEqual([null, null])
  })

  it('may have fields that nobody knows', () => {
    expect(readClaims(tokenWith({ 'cognito:groups': ['admins'] }))).toMatchObject({ username: 'ada' })
  })
})
