import { expect, it } from 'vitest'
import { formatAttributeName } from '../../../../src/renderer/enrollment/new-password/attribute-name'

it.each([
  ['given_name', 'Given name'],
  ['userAttributes.phone_number', 'Phone number'],
  ['custom:cost_center', 'Cost center'],
])('calls %s what people call it: %s', (name, label) => {
  expect(formatAttributeName(name)).toBe(label)
})
