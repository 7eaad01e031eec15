// The way around a missing GetTokensFromRefreshToken: taken where it may be, and nowhere else.
import { describe, expect, it } from 'vitest'
import { createAuthOperations } from '../../../../../src/main/cognito/service/operations/auth'
import type { CognitoConnection } from '../../../../../src/main/cognito/service/connection'
import type { SdkCalls } from '../../../../../src/main/cognito/service/operations/sdk'
import { permanent, transient, type AppError, type AppErrorCode } from '../../../../../src/shared/errors'
import { fail, ok, type Result } from '../../../../../src/shared/result'

const connection = (kind: CognitoConnection['kind']): CognitoConnection => ({
  kind,
  userPoolId: 'eu-west-1_AbC123xyZ',
  region: 'eu-west-1',
  poolName: 'AbC123xyZ',
  clientId: '1example23456789',
  clientSecret: null,
  endpoint: 'http://127.0.0.1:1/',
  hosts: [],
})

const refreshed = ok({ AuthenticationResult: { AccessToken: 'access-2' } })
const tokens = ok({ accessToken: 'access-2', refreshToken: null, newDevice: null })

/** Refreshes; the service answers each request in turn. */
async function refresh(kind: CognitoConnection['kind'], answers: readonly Result<unknown>[]) {
  let asked = 0
  const answer = () => {
    asked += 1
    return Promise.resolve(answers[asked - 1] ?? fail(permanent('internal')))
  }
  const sdk = { raw: answer, once: answer, retrying: answer } as unknown as SdkCalls
  const { refresh: send } = createAuthOperations(connection(kind), sdk)
  const answered = await send({ refreshToken: 'refresh-1', username: 'ada', deviceKey: null })
  return { answered, asked }
}

const notThere = fail(permanent('operationNotEnabled'))

describe('a refresh goes the other way', () => {
  it.each(['operationNotEnabled', 'featureUnavailable'] as const)(
    'in a real pool that says %s',
    async (code) => {
      expect(await refresh('cognito', [fail(permanent(code)), refreshed])).toEqual({
        answered: tokens,
        asked: 2,
      })
    },
  )

  it.each([
    'operationNotEnabled',
    'requestRefused',
    'flowNotEnabled',
    'serviceErrorUnknown',
    'serviceAnswerUnreadable',
    'serviceUnavailable',
  ] satisfies AppErrorCode[])('in practice with a server that says %s', async (code) => {
    expect(await refresh('practice', [fail(permanent(code)), refreshed])).toEqual({
      answered: tokens,
      asked: 2,
    })
  })
})

describe('a refresh does not go the other way', () => {
  it.each([
    permanent('requestRefused'),
    permanent('flowNotEnabled'),
    permanent('serviceErrorUnknown'),
    transient('serviceAnswerUnreadable'),
    transient('serviceUnavailable'),
    permanent('signInNotRenewed'),
    transient('networkUnreachable'),
  ] satisfies AppError[])('in a real pool that answers %o', async (error) => {
    expect(await refresh('cognito', [fail(error), refreshed])).toEqual({ answered: fail(error), asked: 1 })
  })

  it.each([
    permanent('signInNotRenewed'),
    permanent('signedOutEverywhere'),
    permanent('userRemoved'),
    permanent('userDisabled'),
    transient('networkUnreachable'),
    transient('tooManyRequests'),
  ] satisfies AppError[])('in practice with a server that answers %o', async (error) => {
    expect(await refresh('practice', [fail(error), refreshed])).toEqual({ answered: fail(error), asked: 1 })
  })
})

describe('where the other way does not lead on', () => {
  it('what it says counts', async () => {
    const ended = fail(permanent('signedOutEverywhere'))
    expect((await refresh('cognito', [notThere, ended])).answered).toEqual(ended)
  })

  it.each(['flowNotEnabled', 'requestRefused'] as const)(
    'because it is not there either (%s), the first answer counts',
    async (code) => {
      expect((await refresh('practice', [notThere, fail(permanent(code))])).answered).toEqual(notThere)
    },
  )
})
