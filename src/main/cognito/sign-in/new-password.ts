// A new password and the details that go with it, checked before they are sent: what the service would refuse is told
// without using up a part of the sign-in.
import { findNewPasswordProblem, readAttribute } from '../../../shared/person-details'
import { fail, ok, type Result } from '../../../shared/result'
import { trimTyped } from '../../../shared/typed-text'
import type { StringMap } from '../service/gateway'
import { createNewPasswordResponses } from './challenges'

/** @returns what is sent, or what is wrong with the first part that the service would refuse */
export function readNewPassword(typed: {
  readonly newPassword: string
  readonly attributes: StringMap
}): Result<StringMap> {
  const problem = findNewPasswordProblem(typed.newPassword)
  if (problem !== null) return fail(problem)
  const attributes = new Map<string, string>()
  for (const [name, value] of Object.entries(typed.attributes)) {
    // Left out: one that the client may not write goes on without it, and what is missed the service says.
    if (trimTyped(value) === '') continue
    const attribute = readAttribute(name, value)
    if (!attribute.ok) return attribute
    attributes.set(name, attribute.value)
  }
  return ok(createNewPasswordResponses(typed.newPassword, Object.fromEntries(attributes)))
}
