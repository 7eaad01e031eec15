import { describe, expect, it } from 'vitest'
import { createRouter, createUnavailableRouter, type Handlers } from '../../../src/main/ipc/router'
import { channelNames, type ChannelName } from '../../../src/shared/channel-names'
import { permanent, transient } from '../../../src/shared/errors'
import { done, fail, ok } from '../../../src/shared/result'

const accountId = 'a'.repeat(32)
const canary = 'CANARYSECRETJBSWY3DPEHPK3PXP'

interface Report {
  readonly channel: ChannelName
  readonly reason: unknown
}

/** A router whose channels all answer with `answer`, and what they were called with. */
function createRig(answer: (input: unknown) => unknown = () => done) {
  const received: unknown[] = []
  const reports: Report[] = []
  const handler = (input: unknown) => {
    received.push(input)
    return answer(input)
  }
  const handlers = Object.fromEntries(channelNames.map((name) => [name, handler])) as unknown as Handlers
  const route = createRouter({
    handlers,
    reportUnexpected: (channel, reason) => {
      reports.push({ channel, reason })
      return 'reference'
    },
  })
  return { route, received, reports }
}

const invalidInput = fail(permanent('invalidInput'))
const internal = fail(permanent('internal', { referenceId: 'reference' }))

describe('a call', () => {
  it('reaches its handler with its input, and comes back with the answer', async () => {
    const { route, received } = createRig()
    const answer = await route('accounts.trash', { accountId })
    expect([answer, received]).toEqual([done, [{ accountId }]])
  })

  it('comes back with an expected error as it is', async () => {
    const error = fail(transient('keychainLocked'))
    const { route } = createRig(() => Promise.resolve(error))
    expect(await route('accounts.trash', { accountId })).toEqual(error)
  })
})

describe('input that does not fit', () => {
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['text', 'accountId'],
    ['a list', [accountId]],
    ['no fields', {}],
    ['an unknown field', { accountId, extra: 1 }],
    ['an unknown field without a value', { accountId, extra: undefined }],
    ['an own __proto__', JSON.parse(`{"accountId":"${accountId}","__proto__":{"admin":true}}`) as unknown],
    ['a wrong type', { accountId: 7 }],
    ['an object for a text', { accountId: { toString: 'x' } }],
    ['a wrong form', { accountId: '../../etc/passwd' }],
    ['an id in capitals', { accountId: accountId.toUpperCase() }],
  ])('is refused: %s', async (_, input) => {
    const { route } = createRig()
    expect(await route('accounts.trash', input)).toEqual(invalidInput)
  })

  it.each(channelNames)('is refused by %s when it has a field too many', async (channel) => {
    const { route } = createRig()
    expect(await route(channel, { unknownField: true })).toEqual(invalidInput)
  })

  it('reaches no handler', async () => {
    const { route, received } = createRig()
    await route('accounts.trash', { accountId, extra: 1 })
    expect(received).toEqual([])
  })

  it('is not worth a report, which would hold it', async () => {
    const { route, reports } = createRig()
    await route('accounts.trash', { accountId: canary })
    expect(reports).toEqual([])
  })

  it.each([
    ['a text', 'intake.offerText', { text: 'x'.repeat(1_048_577) }],
    ['a password', 'signIn.start', { connectionId: accountId, username: 'a', password: 'x'.repeat(257) }],
    ['a list of ids', 'codes.read', { accountIds: Array.from({ length: 201 }, () => accountId) }],
  ] as const)('is refused when it is too long: %s', async (_, channel, input) => {
    const { route } = createRig()
    expect(await route(channel, input)).toEqual(invalidInput)
  })

  it('changes no prototype', async () => {
    const { route } = createRig()
    const before = Reflect.ownKeys(Object.prototype)
    const attributes = JSON.parse('{"__proto__":"polluted","constructor":"polluted"}') as unknown
    const answer = { kind: 'newPassword', newPassword: 'x', attributes }
    await route('signIn.respond', { signInId: accountId, answer })
    expect([Reflect.ownKeys(Object.prototype), Reflect.get({}, 'polluted')]).toEqual([before, undefined])
  })
})

describe('an answer that does not fit', () => {
  const summary = {
    id: accountId,
    issuer: 'Example',
    accountName: 'alice',
    parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
    status: 'active',
    createdAt: 0,
    tags: [],
    note: '',
    pinned: false,
    lastUsedAt: null,
    timesUsed: 0,
  }

  it('passes when it does fit', async () => {
    const { route } = createRig(() => ok([summary]))
    expect(await route('accounts.list', {})).toEqual(ok([summary]))
  })

  it.each([
    ['a secret beside the others', { ...summary, secret: canary }],
    ['a secret among the parameters', { ...summary, parameters: { ...summary.parameters, secret: canary } }],
    ['another type', { ...summary, createdAt: canary }],
    ['no account at all', canary],
  ])('does not leave: %s', async (_, value) => {
    const { route } = createRig(() => ok([value]))
    expect(await route('accounts.list', {})).toEqual(internal)
  })

  it.each([
    ['nothing', undefined],
    ['text', canary],
    ['a success that is none', { ok: true }],
    ['an error without a known code', fail({ code: canary, retryable: false })],
    ['an error with a message', fail({ ...permanent('internal'), message: canary })],
    ['a success with more beside it', { ...done, secret: canary }],
  ])('does not leave: %s instead of a result', async (_, value) => {
    const { route } = createRig(() => value)
    expect(await route('accounts.trash', { accountId })).toEqual(internal)
  })

  it.each(channelNames)('does not leave %s with a field too many', async (channel) => {
    const { route } = createRig(() => ({ ...fail(permanent('internal')), secret: canary }))
    expect(JSON.stringify(await route(channel, {}))).not.toContain(canary)
  })

  it('is reported without its content', async () => {
    const { route, reports } = createRig(() => ok([{ ...summary, secret: canary }]))
    await route('accounts.list', {})
    expect(reports.map(({ channel, reason }) => [channel, String(reason).includes(canary)])).toEqual([
      ['accounts.list', false],
    ])
  })
})

describe('a handler that throws', () => {
  it.each([
    ['an error', new Error(canary)],
    ['a text', canary],
    ['nothing', undefined],
    ['something that is ok', { ok: true, value: canary }],
  ])('becomes an internal error with a reference, and nothing else: %s', async (_, reason) => {
    const { route } = createRig(() => {
      throw reason as Error // whatever it is
    })
    expect(await route('accounts.trash', { accountId })).toEqual(internal)
  })

  it('may as well reject', async () => {
    const { route } = createRig(() => Promise.reject(new Error(canary)))
    expect(await route('accounts.trash', { accountId })).toEqual(internal)
  })

  it('is reported with its channel and reason', async () => {
    const reason = new Error('a bug')
    const { route, reports } = createRig(() => Promise.reject(reason))
    await route('accounts.trash', { accountId })
    expect(reports).toEqual([{ channel: 'accounts.trash', reason }])
  })
})

describe('a router that has nothing to serve', () => {
  it.each(channelNames)('says why to %s', async (channel) => {
    const route = createUnavailableRouter(permanent('indexDamaged'))
    expect(await route(channel, {})).toEqual(fail(permanent('indexDamaged')))
  })
})
