// What a practice pool offers is taken from loopback alone, and from nothing that does not look like it.
import { describe, expect, it } from 'vitest'
import { fetchPracticeOffer, parsePracticeEndpoint } from '../../../src/main/cognito/practice-offer'
import type { Network, NetworkAnswer, NetworkRequest, NetworkTrouble } from '../../../src/main/ports/network'
import { transient } from '../../../src/shared/errors'
import { fail, ok, type Result } from '../../../src/shared/result'

const offer = {
  connections: [{ name: 'Acme', userPoolId: 'eu-west-1_A', clientId: 'client', issuer: 'Acme' }],
  users: [{ connection: 'Acme', username: 'ada', password: 'p', description: 'd' }],
}
const nothing = { connections: [], users: [] }
const answerOf = (body: unknown, changes: Partial<NetworkAnswer> = {}): NetworkAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: Buffer.from(typeof body === 'string' ? body : JSON.stringify(body)),
  ...changes,
})

async function ask(answer: Result<NetworkAnswer, NetworkTrouble>) {
  const requests: NetworkRequest[] = []
  const network = {
    send: (request: NetworkRequest) => {
      requests.push(request)
      return Promise.resolve(answer)
    },
  } as unknown as Network
  const offered = await fetchPracticeOffer({ endpoint: 'http://127.0.0.1:9229/', network })
  return { offered, requests }
}

describe('an offer', () => {
  it('is asked for once, with little patience', async () => {
    const { requests } = await ask(ok(answerOf(offer)))
    expect(requests).toEqual([
      {
        method: 'GET',
        url: 'http://127.0.0.1:9229/practice/offer',
        headers: {},
        delivery: 'repeatable',
        limitMs: 5_000,
      },
    ])
  })

  it('is taken as it is', async () => {
    expect((await ask(ok(answerOf(offer)))).offered).toEqual(ok(offer))
  })

  it.each([
    ['another status', answerOf(offer, { status: 404 })],
    ['another kind of content', answerOf(offer, { headers: { 'content-type': 'text/html' } })],
    [
      'a kind that only mentions JSON',
      answerOf(offer, { headers: { 'content-type': 'x-application/json' } }),
    ],
    ['no kind of content', answerOf(offer, { headers: {} })],
    ['what is no JSON', answerOf('{')],
    ['what is no offer', answerOf({ connections: 1 })],
  ])('is none where there is %s', async (_, answer) => {
    expect((await ask(ok(answer))).offered).toEqual(ok(nothing))
  })

  it('cannot be had where nothing answers', async () => {
    const trouble: NetworkTrouble = { error: transient('networkUnreachable'), reached: 'never' }
    expect((await ask(fail(trouble))).offered).toEqual(fail(transient('practicePoolNotRunning')))
  })
})

describe('the endpoint of a practice pool', () => {
  it.each([
    ['http://127.0.0.1:9229', 'http://127.0.0.1:9229/'],
    ['http://localhost:9229/x?y', 'http://localhost:9229/'],
    ['http://[::1]:9229', 'http://[::1]:9229/'],
    ['https://127.0.0.1:9229', null],
    ['http://example.com', null],
    ['http://127.0.0.1.example.com', null],
    ['nothing', null],
    ['', null],
  ])('from "%s" is %s', (text, endpoint) => {
    expect(parsePracticeEndpoint(text)).toBe(endpoint)
  })
})
