// Draws the time that is left onto an element, once a second and without React: `--elapsed` from 0
// to 1 for the ring, and `data-urgent` for the last five seconds.
import { useLayoutEffect } from 'react'
import type { RefObject } from 'react'
import type { Clock } from '../clock'
import type { OneTimeCode } from '../../shared/models'

const urgentForMs = 5000

export interface Countdown {
  readonly clock: Clock
  readonly onTick: (draw: () => void) => () => void
}

const draw = (element: HTMLElement, code: OneTimeCode, now: number) => {
  const left = Math.max(0, code.validUntil - now)
  const elapsed = 1 - left / (code.validUntil - code.validFrom)
  element.style.setProperty('--elapsed', elapsed.toFixed(3))
  element.toggleAttribute('data-urgent', left <= urgentForMs)
}

export const useCountdown = (
  ref: RefObject<HTMLElement | null>,
  code: OneTimeCode | null,
  { clock, onTick }: Countdown,
) => {
  useLayoutEffect(() => {
    const element = ref.current
    if (element === null || code === null) return
    const drawNow = () => draw(element, code, clock.now())
    drawNow()
    return onTick(drawNow)
  }, [ref, code, clock, onTick])
}
