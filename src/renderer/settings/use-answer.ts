// What main is asked for once, when something comes up; and again when it did not work.
import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { Result } from '../../shared/result'

export type Answer<T> =
  | { readonly is: 'loading' }
  | { readonly is: 'ready'; readonly value: T }
  | { readonly is: 'failed'; readonly error: AppError }

/** `ask` has to be the same function every time. */
export const useAnswer = <T>(ask: () => Promise<Result<T>>) => {
  const [answer, setAnswer] = useState<Answer<T>>({ is: 'loading' })
  const [attempt, setAttempt] = useState(1)

  useEffect(() => {
    let wanted = true
    void ask().then((result) => {
      if (!wanted) return
      setAnswer(result.ok ? { is: 'ready', value: result.value } : { is: 'failed', error: result.error })
    })
    return () => void (wanted = false)
  }, [ask, attempt])

  const again = useCallback(() => {
    setAnswer({ is: 'loading' })
    setAttempt((last) => last + 1)
  }, [])
  return { answer, again }
}
