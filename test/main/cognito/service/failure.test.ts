// What is looked at of an error, whoever has thrown it; and whether the service may have acted all the same.
import { describe, expect, it } from 'vitest'
import { readFailure } from '../../../../src/main/cognito/service/errors/failure'
import { isOutcomeUnknown, mapCognitoError } from '../../../../src/main/cognito/service/errors/map-error'
import { NetworkFailure } from '../../../../src/main/cognito/service/http'
import { transient } from '../../../../src/shared/errors'

describe('readFailure', () => {
  it.each([
    [
      'a code first, then that of its cause, then its name',
      { name: 'N', code: 'C', cause: { code: 'D' } },
      ['C', 'D', 'N'],
    ],
    ['a name without its namespace and its address', { name: 'com.amazonaws#Name:http://x' }, ['Name']],
    ['a name without what follows a comma', { name: 'Name,more' }, ['Name']],
    ['nothing of what is no text', { name: 7, code: 1 }, []],
    ['nothing of what is no object', 'Name', []],
    ['nothing of null', null, []],
  ])('has the names of an error: %s', (_, reason, names) => {
    expect(readFailure(reason).names).toEqual(names)
  })

  it.each([
    ['message', { message: 'm' }, 'm'],
    ['Message', { Message: 'M' }, 'M'],
    ['the first of both', { message: 'm', Message: 'M' }, 'm'],
    ['none', {}, ''],
    ['one that is no text', { message: 7 }, ''],
  ])('has its %s', (_, reason, message) => {
    expect(readFailure(reason).message).toBe(message)
  })

  it.each([
    [{ $metadata: { httpStatusCode: 400 } }, 400],
    [{ $metadata: { httpStatusCode: '400' } }, undefined],
    [{}, undefined],
  ])('has the status of %o', (reason, status) => {
    expect(readFailure(reason).status).toBe(status)
  })
})

const failed = (name: string, httpStatusCode?: number) => ({
  name,
  message: '',
  $metadata: { httpStatusCode },
})

describe('isOutcomeUnknown', () => {
  it.each([
    ['no answer that anybody knows of', failed('Whatever'), true],
    ['a fault of the service', failed('Whatever', 500), true],
    ['an answer that cannot be read', failed('SyntaxError', 200), true],
    ['an error without a name of its own', failed('Unknown', 400), true],
    ['another one without a name of its own', failed('UnknownError', 400), true],
    ['an error of the service’s own', failed('InternalErrorException', 400), true],
    ['an error that nobody knows', failed('Whatever', 400), false],
    ['a refusal', failed('CodeMismatchException', 400), false],
    ['a refusal, whatever the status', failed('CodeMismatchException', 500), false],
    ['a refusal without a status', failed('CodeMismatchException'), false],
    [
      'trouble on the way back',
      new NetworkFailure({ error: transient('networkTimedOut'), reached: 'perhaps' }),
      true,
    ],
    [
      'trouble on the way there',
      new NetworkFailure({ error: transient('networkUnreachable'), reached: 'never' }),
      false,
    ],
  ])('after %s: %s', (_, reason, isUnknown) => {
    expect(isOutcomeUnknown(reason)).toBe(isUnknown)
  })
})

describe('mapCognitoError', () => {
  it.each([
    ['499', 499, { code: 'serviceErrorUnknown', serviceName: 'Whatever', retryable: false }],
    ['500', 500, { code: 'serviceUnavailable', retryable: true }],
  ])('of an error that nobody knows with the status %s', (_, status, error) => {
    expect(mapCognitoError('GetUser', failed('Whatever', status))).toEqual(error)
  })

  it.each(['ada@example.com', 'Name7', '7Name', 'A'.repeat(65)])(
    'never says %s, which could be text of ours',
    (name) => {
      expect(mapCognitoError('GetUser', failed(name, 400))).toMatchObject({ serviceName: undefined })
    },
  )
})
