// Listens for the keys that work everywhere.
import { useEffect } from 'react'
import { isMac } from '../ui/keys'
import type { ScreenName } from './screens'
import { destinationOf } from './shortcuts'

export const useShortcuts = (go: (name: ScreenName) => void) => {
  useEffect(() => {
    const mac = isMac()
    const onKeyDown = (event: KeyboardEvent) => {
      const destination = destinationOf(event, mac)
      if (destination === null) return
      event.preventDefault()
      go(destination)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [go])
}
