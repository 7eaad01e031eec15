import { describe, expect, it } from 'vitest'
import { emptyDraft, errorsFor, missingIn } from '../../../src/renderer/add/add-form-state'
import { permanent } from '../../../src/shared/errors'

describe('the form that adds an account', () => {
  it('says what is missing in the way that is chosen', () => {
    expect(Object.keys(missingIn('link', emptyDraft))).toEqual(['keyUri'])
    expect(Object.keys(missingIn('byHand', emptyDraft))).toEqual(['issuer', 'setupKey'])
    expect(missingIn('byHand', { ...emptyDraft, accountName: 'ada', setupKey: 'x' })).toEqual({})
  })

  it('puts errors at their fields', () => {
    const error = permanent('secretNotBase32', { position: 4 })
    expect(errorsFor('byHand', error)?.setupKey).toContain('position 4')
    expect(errorsFor('byHand', permanent('periodUnsupported'))).toHaveProperty('period')
    expect(errorsFor('link', permanent('keyUriMalformed'))).toHaveProperty('keyUri')
    expect(errorsFor('link', permanent('counterUnsupported'))).toHaveProperty('keyUri')
  })

  it('shows every error of a link at the link, because there is no other field', () => {
    expect(Object.keys(errorsFor('link', permanent('secretNotBase32')) ?? {})).toEqual(['keyUri'])
  })

  it('leaves what concerns no field to the whole form', () => {
    expect(errorsFor('link', permanent('accountExists'))).toBeNull()
    expect(errorsFor('byHand', permanent('diskFull'))).toBeNull()
  })
})
