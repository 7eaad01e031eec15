// What each step of a check says.
import { describe, expect, it } from 'vitest'
import {
  firstSteps,
  isClear,
  noteOf,
  findReader,
  skipOpenSteps,
} from '../../../src/renderer/connections/check-view'
import type { CheckStep } from '../../../src/shared/models'
import { blockedWay, clearWay, found, halfWay, inspectedWay } from '../support/fake-checks'

const notes = (steps: readonly CheckStep[]) => steps.map((step) => noteOf(step, steps))
const addresses = (count: number) => Array.from({ length: count }, (_, place) => `10.0.0.${place + 1}`)
const nameStep = (count: number): CheckStep =>
  found('name', 1, { kind: 'name', host: 'sign-in.example', addresses: addresses(count) })

describe('a check', () => {
  it('says of a straight way who is at its end, and that it answers', () => {
    expect(notes(clearWay)).toEqual([
      'Straight out, by no proxy.',
      'cognito-idp.eu-west-1.amazonaws.com is at 52.31.8.114 and 34.246.90.7.',
      'Its certificate is from Amazon RSA 2048 M01, which computers everywhere trust, and is valid until 14 March 2027.',
      'It is right.',
      'It answers.',
    ])
  })

  it('says of a way through a company who is on it', () => {
    expect(notes(inspectedWay).slice(0, 4)).toEqual([
      'By the proxy proxy.corp.northwind.example:3128.',
      'Not needed: the proxy looks it up.',
      'Its certificate is from Northwind Security Root, which only this computer trusts, and is valid until 14 March 2027.',
      'It is 42 seconds behind. Keyturn corrects for it.',
    ])
  })

  it.each([
    [0, 'sign-in.example is known.'],
    [1, 'sign-in.example is at 10.0.0.1.'],
    [3, 'sign-in.example is at 10.0.0.1, 10.0.0.2 and 10.0.0.3.'],
    [9, 'sign-in.example is at 10.0.0.1, 10.0.0.2, 10.0.0.3 and 6 more.'],
  ])('of %i addresses says what a person reads', (count, sentence) => {
    expect(notes([nameStep(count)])).toEqual([sentence])
  })

  it('says of a connection on this computer that it needs no protection', () => {
    expect(notes([found('connection', 1, { kind: 'connection', certificate: null })])).toEqual([
      'It stays on this computer, so it needs no protection.',
    ])
  })

  it('says of a clock that is ahead by how much', () => {
    expect(notes([found('clock', 1, { kind: 'clock', clockOffsetSeconds: -90 })])).toEqual([
      'It is 2 minutes ahead. Keyturn corrects for it.',
    ])
  })

  it('says nothing of a name that was not tried because there was no way out', () => {
    expect(notes([{ outcome: 'skipped', name: 'name' }])).toEqual([null])
  })

  it('knows who reads along', () => {
    expect([clearWay, inspectedWay, blockedWay].map(findReader)).toEqual([
      null,
      'Northwind Security Root',
      null,
    ])
  })

  it.each([
    ['a service that answers', clearWay, true],
    ['one that answers through a company', inspectedWay, true],
    ['a way that is blocked', blockedWay, false],
    ['one that is not tried to its end', halfWay, false],
    ['one that has just begun', firstSteps, false],
  ])('of %s says truly whether the way is clear', (_, steps, clear) => {
    expect(isClear(steps)).toBe(clear)
  })

  it('leaves nothing open once it has ended', () => {
    expect(skipOpenSteps(halfWay).map(({ outcome }) => outcome)).toEqual([
      'good',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
    ])
  })
})
