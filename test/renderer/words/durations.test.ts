import { describe, expect, it } from 'vitest'
import { duration } from '../../../src/renderer/words/durations'

describe('lengths of time', () => {
  it.each([
    [1, '1 second'],
    [42, '42 seconds'],
    [89, '89 seconds'],
    [90, '2 minutes'],
    [180, '3 minutes'],
    [3600, '60 minutes'],
    [7300, '2 hours'],
    [86_400, '24 hours'],
    [200_000, '2 days'],
  ])('%d seconds are %s', (seconds, words) => {
    expect(duration(seconds)).toBe(words)
  })
})
