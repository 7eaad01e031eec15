// What comes out of the scanner's window is as little trusted as the pictures that go into it.
import { describe, expect, it } from 'vitest'
import { appErrorCodes } from '../../src/shared/error-facts'
import { scannerReport } from '../../src/shared/scanner-protocol'
import { walkSchema } from './schema-walk'

const isTaken = (report: unknown): boolean => scannerReport.safeParse(report).success
const texts = (...found: readonly unknown[]) => ({ kind: 'texts', texts: found })
const failures = [
  'pictureTooLarge',
  'pictureUnreadable',
  'screenRefused',
  'cameraMissing',
  'cameraRefused',
  'cameraBusy',
  'scanFailed',
] as const

describe('a report', () => {
  it.each(['ready', 'decoding', 'visible', 'cancelled'])('may say how far it is: %s', (kind) => {
    expect(isTaken({ kind })).toBe(true)
  })

  it.each([
    ['none', []],
    ['one', ['otpauth://totp/a?secret=A']],
    ['an empty one', ['']],
    ['as many as there may be', Array.from({ length: 256 }, () => 'a')],
    ['as long as they may be', ['a'.repeat(16_384)]],
  ])('may have texts: %s', (_, found) => {
    expect(isTaken(texts(...found))).toBe(true)
  })

  it.each(failures)('may say what went wrong: %s', (code) => {
    expect(isTaken({ kind: 'failed', code })).toBe(true)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ready'],
    ['a list', []],
    ['an unknown kind', { kind: 'saved' }],
    ['no kind', { texts: [] }],
    ['a field too many', { kind: 'ready', texts: [] }],
    ['a field too many beside texts', { ...texts('a'), issuer: 'Example' }],
    ['no texts', { kind: 'texts' }],
    ['a text for a list', { kind: 'texts', texts: 'otpauth://' }],
    ['something else among the texts', texts('a', 7)],
    ['bytes among the texts', texts(new Uint8Array(3))],
    ['a hole among the texts', { kind: 'texts', texts: new Array(3) }],
    ['too many texts', texts(...Array.from({ length: 257 }, () => 'a'))],
    ['too long a text', texts('a'.repeat(16_385))],
    ['a failure without a code', { kind: 'failed' }],
    ['a failure with a message', { kind: 'failed', code: 'scanFailed', message: 'text' }],
    ['a failure in its own words', { kind: 'failed', code: 'Error: text' }],
    ['a failure that may be tried again', { kind: 'failed', code: 'scanFailed', retryable: true }],
    ['an own __proto__', JSON.parse('{"kind":"ready","__proto__":{"texts":[]}}') as unknown],
  ])('is not %s', (_, report) => {
    expect(isTaken(report)).toBe(false)
  })

  it('cannot say anything else of what we say to people', () => {
    const others = appErrorCodes.filter((code) => !(failures as readonly string[]).includes(code))
    expect(others.filter((code) => isTaken({ kind: 'failed', code }))).toEqual([])
  })

  it('lets no field through that it does not name', () => {
    expect(walkSchema(scannerReport).openObjects).toEqual([])
  })
})
