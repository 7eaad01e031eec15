import { describe, expect, it } from 'vitest'
import {
  toDraft,
  findFieldErrors,
  hasOnlyFips,
  toInput,
  findMissing,
} from '../../../src/renderer/connection-form/connection-form-state'
import {
  createCallbackAddress,
  parsePorts,
  formatPorts,
} from '../../../src/renderer/connection-form/redirect-ports'
import { findRegion } from '../../../src/renderer/connection-form/region-of'
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
    expect(findRegion(id)).toBe(region)
  })
})

describe('the organization form', () => {
  it('says what is missing, and never asks for a client secret', () => {
    expect(Object.keys(findMissing(toDraft(null)))).toEqual(['issuer', 'userPoolId', 'clientId'])
    expect(findMissing(toDraft(connectionOf(1)))).toEqual({})
  })

  it('never starts with a client secret', () => {
    expect(toDraft(connectionOf(1, { hasClientSecret: true })).clientSecret).toBe('')
  })

  it('puts an error at its field, and leaves the others to the whole form', () => {
    expect(Object.keys(findFieldErrors(permanent('userPoolIdMalformed')) ?? {})).toEqual(['userPoolId'])
    expect(Object.keys(findFieldErrors(permanent('clientIdMalformed')) ?? {})).toEqual(['clientId'])
    expect(Object.keys(findFieldErrors(permanent('managedLoginDomainMalformed')) ?? {})).toEqual([
      'signInPage',
    ])
    expect(Object.keys(findFieldErrors(permanent('fipsUnsupported')) ?? {})).toEqual(['endpointVariant'])
    expect(findFieldErrors(permanent('diskFull'))).toBeNull()
  })

  it('says that ports are not ports, where there is a page to come back from', () => {
    const draft = { ...toDraft(connectionOf(1)), ports: '80' }
    expect(findMissing(draft)).toEqual({})
    expect(Object.keys(findMissing({ ...draft, signInPage: 'sign-in.acme.example' }))).toEqual(['ports'])
  })
})

describe('the ports for the way back', () => {
  it.each([
    ['42813, 42814,42815', [42_813, 42_814, 42_815]],
    ['1024;65535', [1024, 65_535]],
    ['50000 50000', [50_000]],
    ['', [42_813, 42_814, 42_815]],
    ['４２８１３、４２８１４', [42_813, 42_814]],
    ['\u200B50000\u00A0', [50_000]],
    ['80', null],
    ['65536', null],
    ['42813, x', null],
    ['1e4', null],
    ['2001,2002,2003,2004,2005,2006,2007,2008,2009', null],
  ])('reads %j as %j', (text, ports) => {
    expect(parsePorts(text)).toEqual(ports)
  })

  it('says the addresses to register, letter for letter', () => {
    expect(createCallbackAddress(42_813)).toBe('http://127.0.0.1:42813/callback')
    expect(formatPorts([1, 2])).toBe('1, 2')
  })
})

describe('what is saved', () => {
  const managedLogin = { domain: 'https://sign-in.acme.example', redirectPorts: [50_000] }
  const stored = connectionOf(1, { managedLogin, endpointVariant: 'fips' })
  const essential = {
    id: stored.id,
    issuer: stored.issuer,
    userPoolId: stored.userPoolId,
    clientId: stored.clientId,
  }

  it('leaves out what is as it was', () => {
    expect(toInput(toDraft(stored), stored)).toEqual(essential)
    expect(toInput(toDraft(null), null)).toEqual({ issuer: '', userPoolId: '', clientId: '' })
  })

  it('has the page with its ports when either has changed', () => {
    const changed = { ...toDraft(stored), ports: '50000, 50001' }
    expect(toInput(changed, stored).managedLogin).toEqual({
      ...managedLogin,
      redirectPorts: [50_000, 50_001],
    })
    const first = { ...toDraft(null), signInPage: ' sign-in.acme.example ' }
    expect(toInput(first, null).managedLogin).toEqual({
      domain: 'sign-in.acme.example',
      redirectPorts: [42_813, 42_814, 42_815],
    })
  })

  it('takes the page away when its field is emptied', () => {
    expect(toInput({ ...toDraft(stored), signInPage: '' }, stored).managedLogin).toBeNull()
    const neverHad = { ...toDraft(connectionOf(1)), ports: '50000' }
    expect(toInput(neverHad, connectionOf(1))).not.toHaveProperty('managedLogin')
  })

  it('has the endpoint when it has changed', () => {
    expect(toInput({ ...toDraft(stored), endpointVariant: 'standard' }, stored).endpointVariant).toBe(
      'standard',
    )
    expect(hasOnlyFips('us-gov-west-1_AbC')).toBe(true)
    expect(hasOnlyFips('us-east-1_AbC')).toBe(false)
  })
})
