// What is handed to the network: what it sends once and on a connection of its own, and what it may send again by itself.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { NetworkRequest } from '../../../src/main/ports/network'
import { startPracticePool, type PracticePool } from '../../../src/practice-pool'
import { nodeNetwork } from '../../support/node-network'
import { connectionTo, startTestApp, type TestUser } from '../../support/test-app'
import { alex, samOnTheFirstDay } from './practice-users'

let pool: PracticePool
beforeEach(async () => {
  pool = await startPracticePool()
})
afterEach(() => pool.close())

/** "RespondToAuthChallenge MFA_SETUP once", say. */
function describeRequest({ headers, body = '', delivery }: NetworkRequest): string {
  const target = Object.entries(headers).find(([name]) => name.toLowerCase() === 'x-amz-target')?.[1] ?? ''
  const { ChallengeName = '' } = JSON.parse(Buffer.from(body).toString()) as { ChallengeName?: string }
  return [target.split('.').at(-1), ChallengeName, delivery].filter((part) => part !== '').join(' ')
}

async function openApp() {
  const requests: string[] = []
  const bodies: unknown[] = []
  const app = await startTestApp({
    practiceEndpoint: pool.endpoint,
    openNetwork: () =>
      Promise.resolve({
        ...nodeNetwork,
        send: (request) => {
          // The practice pool is asked what it offers, before anything else.
          if (request.method === 'GET') return nodeNetwork.send(request)
          requests.push(describeRequest(request))
          bodies.push(request.body)
          return nodeNetwork.send(request)
        },
      }),
  })
  const signIn = async ({ userPoolId, username, password }: TestUser) => {
    const { id: connectionId } = await connectionTo(app, userPoolId)
    return app.want('signIn.start', { connectionId, username, password })
  }
  return { app, requests, bodies, signIn }
}

it('an enrollment sends Verify once, and all that it computes on the connection that is there', async () => {
  const { app, requests, signIn } = await openApp()
  const { signInId } = await signIn(alex)
  const { enrollment } = await app.want('enrollment.associate', {
    signInId,
    issuer: 'Acme',
    accountName: 'alex',
  })
  await app.want('enrollment.verify', { enrollmentId: enrollment.id, friendlyDeviceName: 'Desk' })
  await app.want('enrollment.finish', { enrollmentId: enrollment.id })
  expect(requests).toEqual([
    'InitiateAuth repeatable',
    'RespondToAuthChallenge PASSWORD_VERIFIER repeatable',
    'AssociateSoftwareToken repeatable',
    'VerifySoftwareToken once',
    'RespondToAuthChallenge MFA_SETUP repeatable',
  ])
})

it('what a person has typed is sent once', async () => {
  const { app, requests, signIn } = await openApp()
  const { signInId } = await signIn(samOnTheFirstDay)
  const newPassword = 'Another-good-one-2'
  const answer = { kind: 'newPassword', newPassword, attributes: { name: 'Sam Ito' } } as const
  await app.want('signIn.respond', { signInId, answer })
  expect(requests.at(-1)).toBe('RespondToAuthChallenge NEW_PASSWORD_REQUIRED once')
})

it('bodies are plain text or plain bytes, whatever kind of its own the SDK has', async () => {
  const { bodies, signIn } = await openApp()
  await signIn(alex)
  const kinds = bodies.map((body) => Object.getPrototypeOf(body) as unknown)
  expect(kinds.every((kind) => kind === Uint8Array.prototype || kind === String.prototype)).toBe(true)
})
