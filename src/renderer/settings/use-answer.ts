// What main is asked for once, when something comes up; and again when it did not work.
import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { Result } from '../../shared/result'

export type Answer<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: AppError }

/** `ask` has to be the same function every time. */
export function useAnswer<T>(ask: () => Promise<Result<T>>) {
  const [answer, setAnswer] = useState<Answer<T>>({ kind: 'loading' })
  const [attempt, setAttempt] = useState(1)

  useEffect(() => {
    let wanted = true
    void ask().then((result) => {
      if (!wanted) return
      setAnswer(result.ok ? { kind: 'ready', value: result.value } : { kind: 'failed', error: result.error })
    })
    return () => void (wanted = false)
  }, [ask, attempt])

  const again = useCallback(() => {
    setAnswer({ kind: 'loading' })
    setAttempt((last) => last + 1)
  }, [])
  return { answer, again }
}
