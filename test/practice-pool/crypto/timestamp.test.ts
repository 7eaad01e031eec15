import { describe, expect, it } from 'vitest'
import { parseTimestamp } from '../../../src/practice-pool/crypto/timestamp'

describe('TIMESTAMP', () => {
  it.each([
    ['Tue Sep 5 09:07:03 UTC 2023', Date.UTC(2023, 8, 5, 9, 7, 3)],
    ['Thu Feb 29 00:00:00 UTC 2024', Date.UTC(2024, 1, 29)],
  ])('reads %s', (text, at) => {
    expect(parseTimestamp(text)).toBe(at)
  })

  it.each([
    ['a padded day', 'Tue Sep 05 09:07:03 UTC 2023'],
    ['an unpadded hour', 'Tue Sep 5 9:07:03 UTC 2023'],
    ['hour 24', 'Tue Sep 5 24:07:03 UTC 2023'],
    ['the wrong weekday', 'Mon Sep 5 09:07:03 UTC 2023'],
    ['another zone', 'Tue Sep 5 09:07:03 GMT 2023'],
    ['another language', 'Di Sep 5 09:07:03 UTC 2023'],
    ['a day that is not there', 'Thu Feb 30 09:07:03 UTC 2023'],
    ["toUTCString's order", 'Tue, 05 Sep 2023 09:07:03 GMT'],
    ['nothing', ''],
  ])('refuses %s', (_what, text) => {
    expect(parseTimestamp(text)).toBeUndefined()
  })
})
