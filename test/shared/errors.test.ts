import { describe, expect, it } from 'vitest'
import { appErrorCodes, permanent, transient } from '../../src/shared/errors'
import { appError } from '../../src/shared/models'

describe('error codes', () => {
  it('are each there once', () => {
    expect(new Set(appErrorCodes).size).toBe(appErrorCodes.length)
  })

  it.each(appErrorCodes)('%s may cross to the window', (code) => {
    expect(appError.parse(permanent(code))).toEqual({ code, retryable: false })
  })
})

describe('an error', () => {
  it('that is permanent cannot be tried again', () => {
    expect(permanent('secretNotBase32', { position: 3 })).toEqual({
      code: 'secretNotBase32',
      retryable: false,
      position: 3,
    })
  })

  it('that is transient can be tried again', () => {
    expect(transient('tooManyRequests', { retryAt: 1000 })).toEqual({
      code: 'tooManyRequests',
      retryable: true,
      retryAt: 1000,
    })
  })

  it.each(['message', 'stack', 'cause', 'input'])('has no room for a %s', (field) => {
    expect(appError.safeParse({ ...permanent('internal'), [field]: 'text' }).success).toBe(false)
  })
})
