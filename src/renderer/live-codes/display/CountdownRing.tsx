// The quiet ring: how much is left of a code. It draws itself once a second, and touches nothing but itself: a change on
// the row would have the page look at all that is in it.
import { useRef } from 'react'
import type { OneTimeCode } from '../../../shared/models'
import { useElapsed, type Countdown } from '../use-countdown'
import css from './CountdownRing.module.css'

interface CountdownRingProps {
  readonly code: OneTimeCode
  readonly countdown: Countdown
}

export function CountdownRing({ code, countdown }: CountdownRingProps) {
  const left = useRef<SVGCircleElement>(null)
  useElapsed(left, code, countdown)
  return (
    <svg className={css['ring']} viewBox="0 0 24 24" aria-hidden="true">
      <circle className={css['track']} cx="12" cy="12" r="9.5" />
      <circle ref={left} className={css['left']} cx="12" cy="12" r="9.5" pathLength="100" />
    </svg>
  )
}
