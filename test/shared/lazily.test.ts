// What is made at its first use is made once.
import { expect, it } from 'vitest'
import { lazily } from '../../src/shared/lazily'

function createCounting<T>(value: T) {
  let count = 0
  const get = lazily(() => {
    count += 1
    return value
  })
  return { get, count: () => count }
}

it('makes nothing before it is used', () => {
  expect(createCounting('value').count()).toBe(0)
})

it.each(['value', null, undefined, false])('makes %s once, however often it is used', (value) => {
  const { get, count } = createCounting(value)
  expect([get(), get(), count()]).toEqual([value, value, 1])
})
