import { describe, expect, it } from 'vitest'
import {
  emptyDraft,
  errorsFor,
  firstWrong,
  inputOf,
  isAdvanced,
  missingIn,
  previewInputOf,
} from '../../../../src/renderer/add/by-hand/by-hand-draft'
import { permanent } from '../../../../src/shared/errors'

const draft = { ...emptyDraft, issuer: ' GitHub ', setupKey: 'JBSW Y3DP' }

describe('an account typed by hand', () => {
  it('needs a name and a key', () => {
    expect(Object.keys(missingIn(emptyDraft))).toEqual(['issuer', 'setupKey'])
    expect(missingIn({ ...emptyDraft, accountName: 'ada', setupKey: 'x' })).toEqual({})
  })

  it('is sent with what its kind has', () => {
    expect(inputOf(draft)).toEqual({
      issuer: 'GitHub',
      accountName: '',
      setupKey: 'JBSW Y3DP',
      parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
    })
    expect(inputOf({ ...draft, kind: 'hotp', counter: '7' }).parameters).toEqual({
      type: 'hotp',
      algorithm: 'SHA1',
      digits: 6,
      counter: 7,
    })
    expect(inputOf({ ...draft, kind: 'steam', digits: 8 }).parameters).toEqual({ type: 'steam' })
  })

  it.each(['３０', '٣٠', ' 30\u200B'])('reads the period as it is typed: “%s”', (period) => {
    expect(inputOf({ ...draft, period }).parameters).toMatchObject({ period: 30 })
  })

  it.each(['', ' ', 'often', '1e999'])('sends a number that cannot be for the period “%s”', (period) => {
    expect(inputOf({ ...draft, period }).parameters).toMatchObject({ period: -1 })
  })

  it('is previewed by its key and its kind, whatever its name', () => {
    expect(previewInputOf(emptyDraft)).toBeNull()
    expect(previewInputOf(draft)).toEqual(previewInputOf({ ...draft, issuer: 'Another' }))
  })

  it('shows errors at their fields, and leaves the others to the form', () => {
    expect(errorsFor(permanent('secretNotBase32', { position: 4 }))?.setupKey).toContain('position 4')
    expect(errorsFor(permanent('periodUnsupported'))).toHaveProperty('period')
    expect(errorsFor(permanent('counterUnsupported'))).toHaveProperty('counter')
    expect(errorsFor(permanent('nameTooLong'))).toHaveProperty('issuer')
    expect(errorsFor(permanent('diskFull'))).toBeNull()
  })

  it('opens what is behind “Advanced” when something is wrong there', () => {
    expect(isAdvanced({ counter: 'no' })).toBe(true)
    expect(isAdvanced({ issuer: 'no' })).toBe(false)
    expect(firstWrong({ period: 'no', setupKey: 'no' })).toBe('setupKey')
  })
})
