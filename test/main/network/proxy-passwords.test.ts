// Proxies that ask for a password: what is known, what a person is asked, what is kept.
import { describe, expect, it } from 'vitest'
import type { ProxyPassword } from '../../../src/main/network/environment-proxies'
import { createProxyPasswords } from '../../../src/main/network/proxy-passwords'
import type { ProxyRealm } from '../../../src/main/ports/proxy-credentials'
import type { ProxyQuestion } from '../../../src/shared/models'
import { transient } from '../../../src/shared/errors'
import { done, fail, ok } from '../../../src/shared/result'
import { createManualClock } from '../../support/doubles/manual-clock'
import { until } from '../../support/waiting'

const realm: ProxyRealm = { proxy: 'proxy.corp:3128', realm: 'Acme Proxy' }
const right = { username: 'eva', password: 'right' }
const wrong = { username: 'eva', password: 'wrong' }

function createRig(
  given: {
    readonly stored?: ProxyPassword
    readonly environment?: ProxyPassword
    readonly keychain?: 'locked'
  } = {},
) {
  const clock = createManualClock()
  const told: (ProxyQuestion | null)[] = []
  const kept = new Map<string, ProxyPassword>()
  if (given.stored) kept.set(realm.proxy, given.stored)
  const passwords = createProxyPasswords({
    store: {
      find: ({ proxy }) =>
        Promise.resolve(
          given.keychain === 'locked' ? fail(transient('keychainLocked')) : ok(kept.get(proxy) ?? null),
        ),
      keep: ({ proxy }, one) => {
        kept.set(proxy, one)
        return Promise.resolve(done)
      },
      forget: ({ proxy }) => {
        kept.delete(proxy)
        return Promise.resolve(done)
      },
    },
    inEnvironment: () => given.environment ?? null,
    clock,
    onQuestion: (question) => told.push(question),
  })
  const asked = () => until('the question', () => passwords.question() ?? false)
  async function answered(answer: ProxyPassword, keptIn: 'memory' | 'keychain' = 'memory') {
    await asked()
    passwords.answer({ kind: 'password', ...answer, keptIn })
  }
  return { passwords, clock, told, kept, asked, answered }
}

describe('a proxy that asks', () => {
  it('is told what the person types', async () => {
    const rig = createRig()
    const found = rig.passwords.find(realm, null)
    await rig.answered(right)
    expect(await found).toEqual(right)
    expect(rig.told).toEqual([{ ...realm, asked: 'first' }, null])
  })

  it('is told the same again without a question', async () => {
    const rig = createRig()
    const found = rig.passwords.find(realm, null)
    await rig.answered(right)
    await found
    expect(await rig.passwords.find(realm, null)).toEqual(right)
    expect(rig.told).toHaveLength(2)
  })

  it('is told what the keychain has', async () => {
    expect(await createRig({ stored: right }).passwords.find(realm, null)).toEqual(right)
  })

  it('is told what the environment says', async () => {
    expect(await createRig({ environment: right }).passwords.find(realm, null)).toEqual(right)
  })

  it('is told what the person types where the keychain is locked', async () => {
    const rig = createRig({ keychain: 'locked' })
    const found = rig.passwords.find(realm, null)
    await rig.answered(right)
    expect(await found).toEqual(right)
  })

  it('is told nothing by someone who cancels', async () => {
    const rig = createRig()
    const found = rig.passwords.find(realm, null)
    await rig.asked()
    rig.passwords.answer({ kind: 'cancel' })
    expect(await found).toBeNull()
  })

  it('waits five minutes for someone who has gone away', async () => {
    const rig = createRig()
    const found = rig.passwords.find(realm, null)
    await rig.asked()
    rig.clock.advance(5 * 60_000)
    expect(await found).toBeNull()
    expect(rig.passwords.question()).toBeNull()
  })

  it('puts one question for all requests that wait', async () => {
    const rig = createRig()
    const all = [rig.passwords.find(realm, null), rig.passwords.find(realm, null)]
    await rig.answered(right)
    expect(await Promise.all(all)).toEqual([right, right])
    expect(rig.told).toHaveLength(2)
  })
})

describe('a password that is refused', () => {
  it('is asked for again, and the person told so', async () => {
    const rig = createRig()
    const first = rig.passwords.find(realm, null)
    await rig.answered(wrong)
    await first
    const second = rig.passwords.find(realm, wrong)
    expect(await rig.asked()).toEqual({ ...realm, asked: 'refused' })
    await rig.answered(right)
    expect(await second).toEqual(right)
  })

  it('leaves the keychain, and is not tried again', async () => {
    const rig = createRig({ stored: wrong })
    const found = rig.passwords.find(realm, wrong)
    await rig.answered(right, 'keychain')
    await found
    expect([...rig.kept.values()]).toEqual([right])
  })

  it('from the environment is not tried again', async () => {
    const rig = createRig({ environment: wrong })
    const found = rig.passwords.find(realm, wrong)
    await rig.answered(right)
    expect(await found).toEqual(right)
  })

  it('may be typed again on purpose', async () => {
    const rig = createRig()
    const found = rig.passwords.find(realm, wrong)
    await rig.answered(wrong)
    expect(await found).toEqual(wrong)
    expect(await rig.passwords.find(realm, null)).toEqual(wrong)
  })
})

describe('what a person types', () => {
  it('is kept in the keychain only if they say so', async () => {
    const rig = createRig()
    const found = rig.passwords.find(realm, null)
    await rig.answered(right, 'memory')
    await found
    expect([...rig.kept]).toEqual([])
  })

  it('to a question that is over is no mistake', () => {
    expect(createRig().passwords.answer({ kind: 'cancel' })).toEqual(done)
  })
})
