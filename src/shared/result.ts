// The outcome of anything that can be expected to fail: a value, never an exception.
import type { AppError } from './errors'

export type Result<T, E = AppError> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const fail = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error })

/** The done-and-nothing-to-say outcome. */
export const done = ok(null)
export type Done = null
