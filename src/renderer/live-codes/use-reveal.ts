// Whether a row's code can be seen: always, or only while the row is pointed at or has the focus.
import { useState, type FocusEvent } from 'react'
import type { Settings } from '../../shared/settings'

export function useReveal(codes: Settings['codes']) {
  const [pointedAt, setPointedAt] = useState(false)
  const [focused, setFocused] = useState(false)
  if (codes === 'shown') return { visible: true, handlers: {} }
  const handlers = {
    onPointerEnter: () => setPointedAt(true),
    onPointerLeave: () => setPointedAt(false),
    onFocus: () => setFocused(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
      setFocused(currentTarget.contains(relatedTarget)),
  }
  return { visible: pointedAt || focused, handlers }
}
