// Draws the time that is left onto an element, once a second and without React.
import { useLayoutEffect, type RefObject } from 'react'
import type { Clock } from '../base/clock'
import type { OneTimeCode } from '../../shared/models'

const urgentForMs = 5000
const closeMs = 10_000
const calmMs = 2000

export interface Countdown {
  readonly clock: Clock
  readonly onTick: (draw: () => void) => () => void
}

type Target = RefObject<HTMLElement | SVGElement | null>
type Draw = (element: HTMLElement | SVGElement, code: OneTimeCode, now: number) => void

const leftOf = (code: OneTimeCode, now: number): number => Math.max(0, code.validUntil - now)

/** Every other second until it is worth a look: a ring that is drawn less often leaves the processor at rest. */
const calmly = (left: number, of: number): number =>
  left > closeMs ? Math.min(Math.ceil(left / calmMs) * calmMs, of) : left

const drawUrgency: Draw = (element, code, now) => {
  element.toggleAttribute('data-urgent', leftOf(code, now) <= urgentForMs)
}

/** How much of a code’s time is drawn as gone, from 0 to 1. */
export function computeElapsed(code: OneTimeCode, now: number): number {
  const period = code.validUntil - code.validFrom
  return 1 - calmly(leftOf(code, now), period) / period
}

const drawElapsed: Draw = (element, code, now) => {
  const offset = (computeElapsed(code, now) * 100).toFixed(1)
  if (element.style.strokeDashoffset !== offset) element.style.strokeDashoffset = offset
  drawUrgency(element, code, now)
}

function useDrawn(draw: Draw, target: Target, code: OneTimeCode | null, { clock, onTick }: Countdown) {
  useLayoutEffect(() => {
    const element = target.current
    if (element === null || code === null) return
    const drawNow = () => draw(element, code, clock.now())
    drawNow()
    return onTick(drawNow)
  }, [draw, target, code, clock, onTick])
}

/** How much of a line of length 100 is gone, and `data-urgent` for the last five seconds. */
export const useElapsed = (target: Target, code: OneTimeCode, countdown: Countdown) =>
  useDrawn(drawElapsed, target, code, countdown)

/** `data-urgent` for the last five seconds. */
export const useUrgency = (target: Target, code: OneTimeCode | null, countdown: Countdown) =>
  useDrawn(drawUrgency, target, code, countdown)
