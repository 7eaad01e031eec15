import { describe, expect, it } from 'vitest'
import type { PoolOffer } from '../../../src/main/cognito/practice-offer'
import { createPractice } from '../../../src/main/services/practice'
import { transient } from '../../../src/shared/errors'
import { fail, ok, type Result } from '../../../src/shared/result'
import { codeOf, createVaultRig, valueOf } from '../vault/rig'

const endpoint = 'http://127.0.0.1:9229/'
const offer: PoolOffer = {
  connections: [
    { name: 'open', userPoolId: 'eu-west-1_Open', clientId: 'client1', issuer: 'Practice' },
    {
      name: 'closed',
      userPoolId: 'eu-west-1_Closed',
      clientId: 'client2',
      clientSecret: 'canary-client-secret',
      issuer: 'Practice',
    },
  ],
  users: [
    { connection: 'open', username: 'alice', password: 'public-1', description: 'Sets up' },
    { connection: 'closed', username: 'bob', password: 'public-2', description: 'Signs in' },
  ],
}

/** @param answers what the pool says, in turn; the last one from then on */
async function createRig(answers: readonly Result<PoolOffer>[] = [ok(offer)], at: string | null = endpoint) {
  const rig = createVaultRig()
  const { connections } = await rig.open()
  const asked: string[] = []
  const practice = createPractice({
    endpoint: at,
    fetchOffer: (from) => {
      asked.push(from)
      return Promise.resolve(answers[asked.length - 1] ?? answers[answers.length - 1] ?? ok(offer))
    },
    connections,
  })
  return { ...rig, connections, practice, asked }
}

describe('without a practice pool', () => {
  it('nothing is offered, and nobody is asked', async () => {
    const { practice, asked } = await createRig([ok(offer)], null)
    expect([await practice.offer(), asked]).toEqual([ok(null), []])
  })
})

describe('with a practice pool', () => {
  it('its users are offered with their connection and public password', async () => {
    const { practice, connections } = await createRig()
    const offered = valueOf(await practice.offer())
    const idOf = (userPoolId: string) =>
      connections.list().find((other) => other.userPoolId === userPoolId)?.id
    expect(offered?.users).toEqual([
      {
        connectionId: idOf('eu-west-1_Open'),
        username: 'alice',
        practicePassword: 'public-1',
        description: 'Sets up',
      },
      {
        connectionId: idOf('eu-west-1_Closed'),
        username: 'bob',
        practicePassword: 'public-2',
        description: 'Signs in',
      },
    ])
  })

  it('its connections are saved as practice connections', async () => {
    const { practice, connections } = await createRig()
    await practice.offer()
    expect(connections.list().map(({ kind }) => kind)).toEqual(['practice', 'practice'])
  })

  it('is asked once, however often its offer is', async () => {
    const { practice, asked } = await createRig()
    await Promise.all([practice.offer(), practice.offer()])
    await practice.offer()
    expect(asked).toEqual([endpoint])
  })

  it('is met again at the next start with the same connections', async () => {
    const rig = await createRig()
    await rig.practice.offer()
    const before = rig.connections.list()
    const { connections } = await rig.open()
    const again = createPractice({ endpoint, fetchOffer: () => Promise.resolve(ok(offer)), connections })
    await again.offer()
    expect(connections.list()).toEqual(before)
  })

  it('that is not up yet is asked again', async () => {
    const { practice } = await createRig([fail(transient('practicePoolNotRunning')), ok(offer)])
    expect([codeOf(await practice.offer()), codeOf(await practice.offer())]).toEqual([
      'practicePoolNotRunning',
      'no error',
    ])
  })

  it('offers what needs no keychain while the keychain is locked', async () => {
    const { practice, keychain } = await createRig()
    keychain.become('locked')
    expect(valueOf(await practice.offer())?.users.map(({ username }) => username)).toEqual(['alice'])
  })

  it('offers no user of a connection that it does not have', async () => {
    const { practice } = await createRig([ok({ ...offer, connections: [] })])
    expect(valueOf(await practice.offer())?.users).toEqual([])
  })
})
