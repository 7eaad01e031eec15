// When what is wrong with a field is said: as the field is left, and at the latest when the form is sent. While someone
// types it is not wrong yet.
import { useEffect, useState } from 'react'
import type { FieldError } from './new-password'

export interface FieldErrors {
  readonly errorAt: (field: string) => string | null
  readonly leave: (field: string) => void
  /** Whether the form can be sent; what is wrong is said now, and gets the focus. */
  readonly check: () => boolean
}

/** @param refusal what the service has said of what was sent last */
export function useFieldErrors(problems: readonly FieldError[], refusal: FieldError | null): FieldErrors {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [tries, setTries] = useState(0)
  const refused = refusal?.field

  // After each try; typing leaves the focus where it is.
  useEffect(() => {
    if (tries === 0 && refused === undefined) return
    document.querySelector<HTMLElement>('[data-field][aria-invalid]')?.focus()
  }, [tries, refused])

  return {
    errorAt: (field) => {
      const problem = left.has(field) ? problems.find((other) => other.field === field) : undefined
      return problem?.text ?? (refused === field ? (refusal?.text ?? null) : null)
    },
    leave: (field) => setLeft((before) => new Set([...before, field])),
    check: () => {
      if (problems.length === 0) return true
      setLeft((before) => new Set([...before, ...problems.map(({ field }) => field)]))
      setTries((count) => count + 1)
      return false
    },
  }
}
