import { describe, expect, it } from 'vitest'
import { groupDigits } from '../../src/shared/group-digits'

describe('groupDigits', () => {
  it.each([
    ['12345', ['12345']],
    ['123456', ['123', '456']],
    ['1234567', ['123', '4567']],
    ['12345678', ['1234', '5678']],
    ['123456789', ['123', '456', '789']],
    ['1234567890', ['12345', '67890']],
  ])('sets %s in groups that are taken in at once', (code, groups) => {
    expect(groupDigits(code)).toEqual(groups)
    expect(groupDigits(code).join('')).toBe(code)
  })
})
