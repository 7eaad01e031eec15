import { describe, expect, it } from 'vitest'
import {
  checkGivenAccessToken,
  readClaims,
  usernameClaim,
} from '../../../../src/main/cognito/sign-in/access-token'

const userPoolId = 'eu-west-1_AbC123xyZ'
const serviceNow = Date.UTC(2026, 0, 1)
const inAnHour = serviceNow / 1000 + 3_600

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const tokenWith = (claims: object): string =>
  `${base64url({ alg: 'RS256' })}.${base64url({ ...usual, ...claims })}.c2lnbmF0dXJl`
const usual = {
  iss: `https://cognito-idp.eu-west-1.amazonaws.com/${userPoolId}`,
  token_use: 'access',
  scope: 'openid aws.cognito.signin.user.admin',
  username: 'ada',
  exp: inAnHour,
}

const check = (token: string) => checkGivenAccessToken(token, { userPoolId, serviceNow })

describe('an access token from elsewhere', () => {
  it('is taken with the name of its user', () => {
    const accessToken = tokenWith({})
    expect(check(accessToken)).toEqual({ ok: true, value: { accessToken, username: 'ada' } })
  })

  it.each([
    ['as it stands in a header', (token: string) => `Bearer ${token}`],
    ['broken into lines', (token: string) => token.replace(/.{40}/g, '$&\n')],
    ['with spaces around it', (token: string) => `  ${token}\n`],
  ])('may be pasted %s', (_, paste) => {
    const accessToken = tokenWith({})
    expect(check(paste(accessToken))).toMatchObject({ value: { accessToken } })
  })

  it.each([
    ['that has run out', { exp: serviceNow / 1000 }, 'accessTokenExpired'],
    [
      'of another pool',
      { iss: 'https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Other' },
      'accessTokenOfOtherPool',
    ],
    ['without the scope for second factors', { scope: 'openid email' }, 'accessTokenScopeMissing'],
    ['that is an ID token', { token_use: 'id', scope: undefined }, 'accessTokenIsIdToken'],
    ['that names nobody', { username: undefined }, 'accessTokenMalformed'],
  ])('%s is refused as such', (_, claims, code) => {
    expect(check(tokenWith(claims))).toEqual({ ok: false, error: { code, retryable: false } })
  })

  it.each([
    ['nothing', ''],
    ['words', 'not a token'],
    ['two parts', 'abc.def'],
    ['parts that are no JSON', 'abc.def.ghi'],
    ['a refresh token, which has five parts', 'eyJjdHkiOiJKV1QifQ.a2V5.aXY.dGV4dA.dGFn'],
    ['JSON that is no object', `${base64url({})}.${base64url('text')}.x`],
  ])('is not %s', (_, text) => {
    expect(check(text)).toMatchObject({ error: { code: 'accessTokenMalformed' } })
  })

  it('of a server that says less about itself is left to the service', () => {
    const accessToken = `${base64url({})}.${base64url({ sub: 'f81d4fae' })}.x`
    expect(check(accessToken)).toEqual({ ok: true, value: { accessToken, username: 'f81d4fae' } })
  })
})

describe('the claims', () => {
  it('of another kind than expected count as missing, and cost nothing else', () => {
    const claims = { scope: ['aws.cognito.signin.user.admin'], exp: String(inAnHour), username: 'ada' }
    expect(check(tokenWith(claims))).toMatchObject({ value: { username: 'ada' } })
  })

  it('of an opaque token are none', () => {
    expect([readClaims('opaque'), usernameClaim('opaque')]).toEqual([null, null])
  })

  it('may have fields that nobody knows', () => {
    expect(readClaims(tokenWith({ 'cognito:groups': ['admins'] }))).toMatchObject({ username: 'ada' })
  })
})
