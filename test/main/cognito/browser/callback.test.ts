import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCallback, type Trip } from '../../../../src/main/cognito/browser/callback'
import type { RedirectRequest } from '../../../../src/main/ports/redirect-listener'

const trip: Trip = {
  state: 'A_state-of-43-characters-in-base64url-x1234',
  codeVerifier: 'a-verifier',
  redirectUri: 'http://127.0.0.1:42813/callback',
}

const request = (target: string, change: Partial<RedirectRequest> = {}): RedirectRequest => ({
  method: 'GET',
  host: '127.0.0.1:42813',
  target,
  ...change,
})
const read = (target: string, change: Partial<RedirectRequest> = {}) =>
  readCallback(request(target, change), trip)
const right = `/callback?code=abc&state=${trip.state}`

describe('what comes back from the browser', () => {
  it('is a code', () => {
    expect(read(right)).toEqual({ kind: 'back', outcome: { ok: true, value: { code: 'abc' } } })
  })

  it.each([
    ['access_denied', '', 'browserSignInRefused'],
    ['unauthorized_client', '', 'browserFlowNotAllowed'],
    ['invalid_scope', '', 'browserScopeNotAllowed'],
    ['temporarily_unavailable', '', 'serviceUnavailable'],
    ['invalid_request', 'User is not confirmed.', 'userNotConfirmed'],
    ['something_else', 'in words of its own', 'browserSignInRefused'],
  ])('is a refusal when the page says so: %s "%s"', (error, description, code) => {
    const query = new URLSearchParams({ error, error_description: description, state: trip.state })
    expect(read(`/callback?${query.toString()}`)).toMatchObject({
      kind: 'back',
      outcome: { error: { code } },
    })
  })

  it.each([
    ['neither a code nor an error', `/callback?state=${trip.state}`],
    ['an empty code', `/callback?code=&state=${trip.state}`],
  ])('is a refusal with %s: the state is right, so nothing else will come', (_, target) => {
    expect(read(target)).toMatchObject({ kind: 'back', outcome: { error: { code: 'browserSignInRefused' } } })
  })
})

describe('not this trip’s callback (404), and no end of it', () => {
  it.each([
    ['the state of another one', request('/callback?code=abc&state=not-ours')],
    ['a state of the right length', request(`/callback?code=abc&state=${'x'.repeat(trip.state.length)}`)],
    ['a part of the state', request(`/callback?code=abc&state=${trip.state.slice(1)}`)],
    ['another path', request(right.replace('/callback', '/other'))],
    ['a path below', request(right.replace('/callback', '/callback/more'))],
    ['another method', request(right, { method: 'POST' })],
    ['a look at it (HEAD)', request(right, { method: 'HEAD' })],
    ['another name for this computer', request(right, { host: 'evil.example' })],
    ['a name that leads here', request(right, { host: 'localhost:42813' })],
    ['no name at all', request(right, { host: '' })],
    ['the address of another host', request(`http://evil.example${right}`)],
    ['a network path', request(`//evil.example${right}`)],
  ])('%s', (_, knocking) => {
    expect(readCallback(knocking, trip)).toEqual({ kind: 'notOurs' })
  })
})

describe('a malformed callback (400), and no end of it either', () => {
  it.each([
    ['43 two-byte letters, escaped', `/callback?code=abc&state=${'%C3%A4'.repeat(43)}`],
    ['43 two-byte letters, raw', `/callback?code=abc&state=${'ä'.repeat(43)}`],
    ['43 letters outside of the basic plane', `/callback?code=abc&state=${'𝒜'.repeat(43)}`],
    ['bytes that are no UTF-8', `/callback?code=abc&state=${'%FF'.repeat(43)}`],
    ['an escape that is none', '/callback?code=abc&state=%'],
    ['a line break', `/callback?code=abc&state=${trip.state}%0A`],
    ['no state', '/callback?code=abc'],
    ['an empty state', '/callback?code=abc&state='],
    ['two states', `${right}&state=other`],
    ['two codes', `${right}&code=other`],
    ['no address', '*'],
    ['an address without a host', 'http://['],
    ['nothing', ''],
  ])('%s', (_, target) => {
    expect(read(target)).toEqual({ kind: 'malformed' })
  })
})

describe('whatever is asked for', () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.webPath())
  const target = fc.oneof(
    text,
    text.map((rest) => `/${rest}`),
    text.map((rest) => `/callback?${rest}`),
    text.map((rest) => `/callback?code=abc&state=${rest}`),
    fc
      .string({ unit: 'binary', minLength: 43, maxLength: 43 })
      .map((state) => `/callback?code=a&state=${state}`),
    fc.webUrl({ withQueryParameters: true }),
  )

  it('nothing is thrown, and without the state nothing ends', () => {
    fc.assert(
      fc.property(target, fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS'), text, (asked, method, host) => {
        const mine = readCallback(request(asked, { method }), trip)
        const other = readCallback(request(asked, { method, host }), trip)
        expect(['notOurs', 'malformed']).toContain(mine.kind)
        expect(['notOurs', 'malformed']).toContain(other.kind)
      }),
    )
  })

  it('with the state there is an end, whatever the code is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (code) => {
        const query = new URLSearchParams({ code, state: trip.state })
        expect(read(`/callback?${query.toString()}`)).toEqual({
          kind: 'back',
          outcome: { ok: true, value: { code } },
        })
      }),
    )
  })
})
