// Requests of the SDK go through the one door to the network as they are, and only the service's answers come back.
import { describe, expect, it } from 'vitest'
import { createClockOffset } from '../../../../src/main/cognito/service/clock-offset'
import { createCognitoHttp, type SdkRequest } from '../../../../src/main/cognito/service/http'
import type {
  Network,
  NetworkAnswer,
  NetworkRequest,
  NetworkTrouble,
} from '../../../../src/main/ports/network'
import { transient } from '../../../../src/shared/errors'
import { fail, ok, type Result } from '../../../../src/shared/result'
import { createManualClock } from '../../../support/doubles/manual-clock'

const request: SdkRequest = {
  method: 'POST',
  protocol: 'https:',
  hostname: 'cognito-idp.eu-west-1.amazonaws.com',
  path: '/',
  headers: { Host: 'x', 'Content-Length': '2', 'x-amz-target': 'GetUser' },
  body: '{}',
}
const answer: NetworkAnswer = {
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: Buffer.from('{}'),
}

async function send(
  changes: Partial<SdkRequest> = {},
  options: { abortSignal?: unknown } = {},
  answered: Result<NetworkAnswer, NetworkTrouble> = ok(answer),
) {
  const sent: NetworkRequest[] = []
  const clockOffset = createClockOffset()
  const network = {
    send: (asked: NetworkRequest) => {
      sent.push(asked)
      return Promise.resolve(answered)
    },
  } as unknown as Network
  const http = createCognitoHttp({
    clock: createManualClock(Date.UTC(2026, 0, 1)),
    openNetwork: () => Promise.resolve(network),
    clockOffset,
  })
  const handler = await http.requestHandler('once')
  const outcome = await handler.handle({ ...request, ...changes }, options).catch((reason: unknown) => reason)
  return { outcome, sent, offset: clockOffset.current() }
}

describe('a request of the SDK', () => {
  it('is sent once, with its headers but for those that the network counts itself, and is not cached', async () => {
    const { sent } = await send()
    expect(sent).toEqual([
      {
        method: 'POST',
        url: 'https://cognito-idp.eu-west-1.amazonaws.com/',
        headers: { 'x-amz-target': 'GetUser', 'cache-control': 'no-store' },
        body: '{}',
        delivery: 'once',
        limitMs: 20_000,
        signal: undefined,
      },
    ])
  })

  it('keeps its port', async () => {
    const { sent } = await send({ protocol: 'http:', hostname: '127.0.0.1', port: 9229 })
    expect(sent[0]?.url).toBe('http://127.0.0.1:9229/')
  })

  it.each([
    ['bytes', new Uint8Array([123, 125]), new Uint8Array([123, 125])],
    ['nothing', undefined, ''],
    ['something else', { a: 1 }, ''],
  ])('has a body of %s', async (_, body, expected) => {
    expect((await send({ body })).sent[0]?.body).toEqual(expected)
  })

  it('hands plain bytes over, and no kind of its own', async () => {
    class Own extends Uint8Array {}
    expect((await send({ body: new Own([1]) })).sent[0]?.body?.constructor).toBe(Uint8Array)
  })

  it('can be given up', async () => {
    const { signal } = new AbortController()
    expect((await send({}, { abortSignal: signal })).sent[0]?.signal).toBe(signal)
  })

  it('is not given up by what is no signal', async () => {
    expect((await send({}, { abortSignal: 'now' })).sent[0]?.signal).toBeUndefined()
  })
})

describe('what comes back', () => {
  it('is the answer of the service', async () => {
    const { outcome } = await send()
    expect(outcome).toEqual({ response: { statusCode: 200, headers: answer.headers, body: answer.body } })
  })

  it('says how far the clocks are apart', async () => {
    const date = new Date(Date.UTC(2026, 0, 1, 0, 2)).toUTCString()
    const { offset } = await send({}, {}, ok({ ...answer, headers: { ...answer.headers, date } }))
    expect(offset).toBeGreaterThanOrEqual(120_000)
  })

  it('says nothing of the clocks without a date', async () => {
    expect((await send()).offset).toBe(0)
  })

  it('is the trouble of the network where nothing came', async () => {
    const trouble = { error: transient('networkUnreachable'), reached: 'never' } as const
    expect((await send({}, {}, fail(trouble))).outcome).toMatchObject({
      name: 'NetworkFailure',
      message: 'networkUnreachable',
      trouble,
    })
  })

  it('is trouble where somebody else has answered', async () => {
    const page = { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from('<html>') }
    expect((await send({}, {}, ok(page))).outcome).toMatchObject({ name: 'NetworkFailure' })
  })
})

it('the handler is what the SDK expects of one', async () => {
  const http = createCognitoHttp({
    clock: createManualClock(),
    openNetwork: () => Promise.resolve({} as Network),
    clockOffset: createClockOffset(),
  })
  const handler = await http.requestHandler('once')
  handler.destroy()
  handler.updateHttpClientConfig()
  expect([handler.metadata, handler.httpHandlerConfigs()]).toEqual([{ handlerProtocol: 'http/1.1' }, {}])
})
