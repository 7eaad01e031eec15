import { describe, expect, it } from 'vitest'
import { draftOf, fieldErrorsFor, missingIn } from '../../../src/renderer/connections/connection-form-state'
import { regionOf } from '../../../src/renderer/connections/region-of'
import { permanent } from '../../../src/shared/errors'
import { connectionOf } from '../support/fake-data'

describe('regionOf', () => {
  it.each([
    ['eu-west-1_AbC123xyZ', 'eu-west-1'],
    [' us-gov-east-1_abc ', 'us-gov-east-1'],
    ['cn-north-1_abc', 'cn-north-1'],
    ['ap-southeast-12_abc', 'ap-southeast-12'],
    ['eu-west-1', null],
    ['eu-west-1_', null],
    ['_abc', null],
    ['', null],
  ])('reads %j as %j', (id, region) => {
    expect(regionOf(id)).toBe(region)
  })
})

describe('the organization form', () => {
  it('says what is missing, and never asks for a client secret', () => {
    expect(Object.keys(missingIn(draftOf(null)))).toEqual(['issuer', 'userPoolId', 'clientId'])
    expect(missingIn(draftOf(connectionOf(1)))).toEqual({})
  })

  it('never starts with a client secret', () => {
    expect(draftOf(connectionOf(1, { hasClientSecret: true })).clientSecret).toBe('')
  })

  it('puts an error at its field, and leaves the others to the whole form', () => {
    expect(Object.keys(fieldErrorsFor(permanent('userPoolIdMalformed')) ?? {})).toEqual(['userPoolId'])
    expect(Object.keys(fieldErrorsFor(permanent('clientIdMalformed')) ?? {})).toEqual(['clientId'])
    expect(fieldErrorsFor(permanent('diskFull'))).toBeNull()
  })
})
