// Listens for the keys that work everywhere.
import { useEffect } from 'react'
import { isMac } from '../shortcuts/keys'
import type { ScreenName } from '../base/screen-names'
import { findDestination, isSearchKey } from '../shortcuts/shortcuts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role=menu]') !== null

export function useShortcuts(go: (name: ScreenName) => void, search: () => void) {
  useEffect(() => {
    const mac = isMac()
    const onKeyDown = (event: KeyboardEvent) => {
      const destination = findDestination(event, mac)
      const forSearch = isSearchKey(event, mac) && !(event.key === '/' && isTyping(event.target))
      if (destination === null && !forSearch) return
      event.preventDefault()
      if (destination === null) search()
      else go(destination)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [go, search])
}
