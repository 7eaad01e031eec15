// What a refusal consists of, for showing that it has no room for input.
import type { Result } from '../../../src/shared/result'

/** The names of a refusal's fields, in alphabetical order; none for a success. */
export const appErrorDetailsNames = (result: Result<unknown>): readonly string[] =>
  result.ok ? [] : Object.keys(result.error).sort()
