// Dragging with the mouse or a pen: follows the pointer until it is let go, and scrolls what is scrolled when the
// pointer comes near its edge. A touch scrolls instead.

/** A hand that clicks moves a little too. */
const threshold = 6
const edge = 56

interface Drag {
  readonly pointerId: number
  readonly startY: number
  readonly scroller: HTMLElement
  /** Where the pointer is, in the window. */
  readonly onMove: (y: number) => void
  readonly onEnd: (how: 'dropped' | 'cancelled') => void
}

/** How far to scroll in one frame: the faster, the nearer the pointer is to the edge. */
function stepAt(y: number, { top, bottom }: DOMRect): number {
  if (y < top + edge) return -Math.ceil((top + edge - y) / 5)
  return y > bottom - edge ? Math.ceil((y - bottom + edge) / 5) : 0
}

/** The click that comes when the button is let go is not meant for the row. */
function swallowClick() {
  const swallow = (event: Event) => event.stopPropagation()
  window.addEventListener('click', swallow, { capture: true, once: true })
  // No click comes when the pointer was let go over something else.
  requestAnimationFrame(() => window.removeEventListener('click', swallow, { capture: true }))
}

export function followPointer({ pointerId, startY, scroller, onMove, onEnd }: Drag) {
  const listening = new AbortController()
  const { signal } = listening
  let y = startY
  let dragging = false

  const scrollOn = () => {
    if (signal.aborted) return
    const step = stepAt(y, scroller.getBoundingClientRect())
    if (step !== 0) {
      scroller.scrollBy(0, step)
      onMove(y)
    }
    requestAnimationFrame(scrollOn)
  }

  const end = (how: 'dropped' | 'cancelled') => {
    listening.abort()
    if (!dragging) return
    swallowClick()
    onEnd(how)
  }

  const move = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return
    y = event.clientY
    if (!dragging && Math.abs(y - startY) >= threshold) {
      dragging = true
      scrollOn()
    }
    if (dragging) onMove(y)
  }

  const cancel = (event: KeyboardEvent) => {
    if (!dragging || event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    end('cancelled')
  }

  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', () => end('dropped'), { signal })
  window.addEventListener('pointercancel', () => end('cancelled'), { signal })
  window.addEventListener('keydown', cancel, { signal, capture: true })
}
