// The distance between this computer's clock and the service's, from Date headers.
import { expect, it } from 'vitest'
import { createClockOffset } from '../../../../src/main/cognito/service/clock-offset'

const noon = Date.UTC(2026, 0, 1, 12)
const header = (at: number) => new Date(at).toUTCString()

it('is 0 before anything is measured', () => {
  expect(createClockOffset().current()).toBe(0)
})

it('is 0 within what whole seconds and a quick answer can tell', () => {
  const offset = createClockOffset()
  offset.measure(header(noon + 1_000), noon, noon + 100)
  expect(offset.current()).toBe(0)
})

it('is positive while this computer is behind', () => {
  const offset = createClockOffset()
  offset.measure(header(noon + 90_000), noon, noon)
  expect(offset.current()).toBe(90_500)
})

it('takes the middle of a slow exchange', () => {
  const offset = createClockOffset()
  offset.measure(header(noon - 60_000), noon, noon + 4_000)
  expect(offset.current()).toBe(-61_500)
})

it('does not believe a header that is no date', () => {
  const offset = createClockOffset()
  offset.measure('yesterday', noon, noon)
  expect(offset.current()).toBe(0)
})

it('follows a clock that was set right', () => {
  const offset = createClockOffset()
  offset.measure(header(noon + 90_000), noon, noon)
  offset.measure(header(noon), noon, noon)
  expect(offset.current()).toBe(0)
})
