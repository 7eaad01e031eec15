import { describe, expect, it } from 'vitest'
import {
  emptyDraft,
  findFieldErrors,
  findFirstWrong,
  toInput,
  isAdvanced,
  findMissing,
  toPreviewInput,
} from '../../../../src/renderer/add/by-hand/by-hand-draft'
import { permanent } from '../../../../src/shared/errors'

const draft = { ...emptyDraft, issuer: ' GitHub ', setupKey: 'JBSW Y3DP' }

describe('an account typed by hand', () => {
  it('needs a name and a key', () => {
    expect(Object.keys(findMissing(emptyDraft))).toEqual(['issuer', 'setupKey'])
    expect(findMissing({ ...emptyDraft, accountName: 'ada', setupKey: 'x' })).toEqual({})
  })

  it('is sent with what its kind has', () => {
    expect(toInput(draft)).toEqual({
      issuer: 'GitHub',
      accountName: '',
      setupKey: 'JBSW Y3DP',
      parameters: { type: 'totp', algorithm: 'SHA1', digits: 6, period: 30 },
    })
    expect(toInput({ ...draft, kind: 'hotp', counter: '7' }).parameters).toEqual({
      type: 'hotp',
      algorithm: 'SHA1',
      digits: 6,
      counter: 7,
    })
    expect(toInput({ ...draft, kind: 'steam', digits: 8 }).parameters).toEqual({ type: 'steam' })
  })

  it.each(['３０', '٣٠', ' 30\u200B'])('reads the period as it is typed: “%s”', (period) => {
    expect(toInput({ ...draft, period }).parameters).toMatchObject({ period: 30 })
  })

  it.each(['', ' ', 'often', '1e999'])('sends a number that cannot be for the period “%s”', (period) => {
    expect(toInput({ ...draft, period }).parameters).toMatchObject({ period: -1 })
  })

  it('is previewed by its key and its kind, whatever its name', () => {
    expect(toPreviewInput(emptyDraft)).toBeNull()
    expect(toPreviewInput(draft)).toEqual(toPreviewInput({ ...draft, issuer: 'Another' }))
  })

  it('shows errors at their fields, and leaves the others to the form', () => {
    expect(findFieldErrors(permanent('secretNotBase32', { position: 4 }))?.setupKey).toContain('position 4')
    expect(findFieldErrors(permanent('periodUnsupported'))).toHaveProperty('period')
    expect(findFieldErrors(permanent('counterUnsupported'))).toHaveProperty('counter')
    expect(findFieldErrors(permanent('nameTooLong'))).toHaveProperty('issuer')
    expect(findFieldErrors(permanent('diskFull'))).toBeNull()
  })

  it('opens what is behind “Advanced” when something is wrong there', () => {
    expect(isAdvanced({ counter: 'no' })).toBe(true)
    expect(isAdvanced({ issuer: 'no' })).toBe(false)
    expect(findFirstWrong({ period: 'no', setupKey: 'no' })).toBe('setupKey')
  })
})
