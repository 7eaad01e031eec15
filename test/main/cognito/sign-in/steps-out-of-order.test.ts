// A step of a sign-in that is for another stage of it is out of order, and nothing is sent.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startPracticePool, type PracticePool } from '../../../../src/practice-pool'
import { connectionTo, enroll, signIn, startTestApp, type TestApp } from '../../../support/test-app'
import { alex, kimWithPhone, robinSelfRegistered } from '../practice-users'

let pool: PracticePool
let app: TestApp
beforeEach(async () => {
  pool = await startPracticePool()
  app = await startTestApp({ practiceEndpoint: pool.endpoint })
})
afterEach(() => pool.close())

/** Does a step, and gives its refusal with how many requests there were for it. */
async function refused(step: () => Promise<string>) {
  const before = pool.calls().length
  return [await step(), pool.calls().length - before]
}

describe('someone who is signed in', () => {
  it('has nothing to answer', async () => {
    const { signInId } = await signIn(app, robinSelfRegistered)
    const answer = { kind: 'typedCode', code: '123456' } as const
    expect(await refused(() => app.refusal('signIn.respond', { signInId, answer }))).toEqual([
      'stepOutOfOrder',
      0,
    ])
  })

  it('has no computer to remember in a pool that tracks none', async () => {
    const { signInId } = await signIn(app, robinSelfRegistered)
    expect(await refused(() => app.refusal('signIn.rememberDevice', { signInId }))).toEqual([
      'stepOutOfOrder',
      0,
    ])
  })
})

describe('someone who is asked for something', () => {
  it('cannot have this computer remembered', async () => {
    const { signInId } = await signIn(app, alex)
    expect(await refused(() => app.refusal('signIn.rememberDevice', { signInId }))).toEqual([
      'stepOutOfOrder',
      0,
    ])
  })

  it('gets no secret while the question is another', async () => {
    const state = await signIn(app, kimWithPhone)
    const request = { signInId: state.signInId, issuer: 'Acme', accountName: 'kim' }
    expect(state.state).toBe('challenged')
    expect(await refused(() => app.refusal('enrollment.associate', request))).toEqual(['stepOutOfOrder', 0])
  })
})

it('a sign-in that was ended is not there any more', async () => {
  const { signInId } = await signIn(app, robinSelfRegistered)
  await app.want('signIn.end', { signInId })
  expect(await refused(() => app.refusal('signIn.rememberDevice', { signInId }))).toEqual([
    'signInNotFound',
    0,
  ])
})

it('an access token that is none is sent nowhere', async () => {
  const { id: connectionId } = await connectionTo(app, alex.userPoolId)
  const step = () => app.refusal('signIn.startWithAccessToken', { connectionId, accessToken: 'x.y.z' })
  expect(await refused(step)).toEqual(['accessTokenMalformed', 0])
})

it('codes that are typed before the reset of a password are checked here', async () => {
  const { id: connectionId } = await connectionTo(app, alex.userPoolId)
  const person = { connectionId, username: 'alex', code: ' ' }
  expect(await refused(() => app.refusal('signUp.confirm', person))).toEqual(['codeMalformed', 0])
})

it('an enrollment that is finished cannot be verified again', async () => {
  const { id: enrollmentId } = await enroll(app, alex)
  const request = { enrollmentId, friendlyDeviceName: 'Computer' }
  const [code, times] = await refused(() => app.refusal('enrollment.verify', request))
  expect([typeof code, times]).toEqual(['string', 0])
})
