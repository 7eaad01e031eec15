// What nobody is told burdens whoever translates.
import { expect, it } from 'vitest'
import { findUnsaidMessages } from './said-messages'

it('every message is said somewhere, and one that is planted is found', () => {
  expect(findUnsaidMessages('planted')).toEqual(['planted'])
})
