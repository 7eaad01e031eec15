// The time, once a second, for a countdown in words. Only for screens that are open for minutes at most.
import { useEffect, useState } from 'react'
import { useServices } from '../../base/services'

export function useSecondsUntil(time: number): number {
  const { clock } = useServices()
  const [left, setLeft] = useState(() => Math.max(0, time - clock.now()))

  useEffect(() => {
    let cancel = (): void => undefined
    const tick = () => {
      const rest = Math.max(0, time - clock.now())
      setLeft(rest)
      if (rest > 0) cancel = clock.after(rest % 1000 || 1000, tick)
    }
    cancel = clock.after(0, tick)
    return () => cancel()
  }, [time, clock])

  return Math.ceil(left / 1000)
}
