// Says how many accounts were found, once a person has stopped typing.
import { useEffect } from 'react'
import { useServices } from '../base/services'
import { codesWords as words } from '../words'

const afterMs = 700

/** `count` is null while nothing is looked for, and when that there is nothing is said elsewhere. */
export function useFoundCount(query: string, count: number | null) {
  const { clock, announce } = useServices()
  useEffect(() => {
    if (count === null) return
    return clock.after(afterMs, () => announce(words.search.found(count)))
  }, [announce, clock, count, query])
}
