// A live book for as long as a component is on screen; it rests while the window cannot be seen.
import { useEffect, useMemo } from 'react'
import type { CodeBook } from './code-book'
import type { LiveBook } from './live-book'
import type { Countdown } from './use-countdown'
import { useServices } from '../base/services'
import { useStore } from '../base/store'

type Followed<Id> = Pick<LiveBook<Id>, 'get' | 'subscribe' | 'stop' | 'onTick'>

export function useLiveBook<Id>(
  live: Followed<Id>,
  begin: () => void,
): { readonly book: CodeBook<Id>; readonly countdown: Countdown } {
  const { clock } = useServices()
  useEffect(() => {
    const follow = () => {
      if (document.hidden) live.stop()
      else begin()
    }
    follow()
    document.addEventListener('visibilitychange', follow)
    return () => {
      document.removeEventListener('visibilitychange', follow)
      live.stop()
    }
  }, [live, begin])
  const countdown = useMemo(() => ({ clock, onTick: live.onTick }), [clock, live])
  return { book: useStore(live), countdown }
}
