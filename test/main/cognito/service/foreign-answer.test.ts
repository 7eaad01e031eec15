// Answers of something on the way to the service, told apart from the service's own.
import { describe, expect, it } from 'vitest'
import { explainForeignAnswer } from '../../../../src/main/cognito/service/foreign-answer'

const host = 'cognito-idp.eu-west-1.amazonaws.com'
const answer = (status: number, type: string, body = '', headers: Readonly<Record<string, string>> = {}) => ({
  status,
  headers: { 'content-type': type, ...headers },
  body: Buffer.from(body),
})
const html = 'text/html; charset=utf-8'
const json = 'application/x-amz-json-1.1'

describe('an answer from the way to the service is', () => {
  it.each([
    ['a page that wants a sign-in', answer(200, html, '<html>'), 'captivePortal'],
    ['a page that says it is JSON', answer(200, json, '\ufeff <!DOCTYPE html><html>'), 'captivePortal'],
    ['a redirect', answer(302, '', '', { location: 'http://portal' }), 'captivePortal'],
    ['a temporary redirect', answer(307, json), 'captivePortal'],
    ['a network that asks for a sign-in', answer(511, html), 'captivePortal'],
    ['a page that forbids', answer(403, html, '<html>'), 'firewallBlocked'],
    ['a page for reasons of law', answer(451, html, '<html>'), 'firewallBlocked'],
    ['a CAPTCHA', answer(405, html, '<html>', { 'x-amzn-waf-action': 'captcha' }), 'firewallCaptcha'],
    ['a challenge', answer(202, '', '', { 'x-amzn-waf-action': 'Challenge' }), 'firewallChallenge'],
    ['a block', answer(403, json, '{}', { 'x-amzn-waf-action': 'block' }), 'firewallBlocked'],
    [
      'what a firewall will do next',
      answer(400, json, '{}', { 'x-amzn-waf-action': 'new' }),
      'firewallBlocked',
    ],
    ['a proxy that asks', answer(407, html), 'proxyPasswordWanted'],
  ])('%s', (_, given, code) => {
    expect(explainForeignAnswer(given, host)?.error.code).toBe(code)
  })

  it.each(['captcha', 'challenge', 'block'])('never repeated after %s', (action) => {
    const given = answer(405, html, '', { 'x-amzn-waf-action': action })
    expect(explainForeignAnswer(given, host)).toMatchObject({ error: { retryable: false }, reached: 'never' })
  })

  it('a page in the place of an answer, so that nothing is known', () => {
    expect(explainForeignAnswer(answer(200, html, '<html>'), host)?.reached).toBe('perhaps')
  })
})

describe('the service itself answers with', () => {
  it.each([
    ['JSON', answer(200, json, '{}')],
    ['an error', answer(400, json, '{"__type":"NotAuthorizedException"}')],
    ['nothing', answer(403, '')],
    ['a page of its load balancer', answer(503, html, '<html>')],
    ['a page that is missing', answer(404, html, '<html>')],
  ])('%s', (_, given) => {
    expect(explainForeignAnswer(given, host)).toBeNull()
  })
})
