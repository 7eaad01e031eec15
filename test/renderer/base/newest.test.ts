// Only the newest of several questions counts.
import { expect, it } from 'vitest'
import { createNewest } from '../../../src/renderer/base/newest'

it('is the one that was begun last', () => {
  const { begin } = createNewest()
  const [first, second] = [begin(), begin()]
  expect([first(), second()]).toEqual([false, true])
})

it('is none once all are let be', () => {
  const { begin, letBe } = createNewest()
  const isNewest = begin()
  letBe()
  expect(isNewest()).toBe(false)
})

it('counts a question that was joined to it, as long as it does', () => {
  const { begin, join } = createNewest()
  const isNewest = begin()
  const isJoined = join()
  const before = [isNewest(), isJoined()]
  begin()
  expect([before, [isNewest(), isJoined()]]).toEqual([
    [true, true],
    [false, false],
  ])
})

it('stays so while nothing new is begun', () => {
  const isNewest = createNewest().begin()
  expect([isNewest(), isNewest()]).toEqual([true, true])
})
