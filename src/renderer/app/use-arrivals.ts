// Takes what comes to the window from anywhere: something dropped or pasted, and the key that scans the screen.
// Each leads to the screen that adds accounts. Nothing that is dropped ever replaces the page.
import { useEffect, useState } from 'react'
import { findArrival, couldBeTaken, findPastedFor, type Arrival } from '../add/intake/arrivals'
import type { Intake } from '../add/intake/intake'
import type { Api } from '../base/api'
import { isMac } from '../shortcuts/keys'
import { isScanKey } from '../shortcuts/shortcuts'

interface Options {
  readonly api: Api
  readonly intake: Intake
  /** Opens the screen that adds accounts. */
  readonly onArrival: () => void
}

/** A question is open: it comes first. */
const isAsking = (): boolean => document.querySelector('[role=alertdialog], [role=dialog]') !== null

function listen<K extends keyof WindowEventMap>(name: K, listener: (event: WindowEventMap[K]) => void) {
  window.addEventListener(name, listener)
  return () => window.removeEventListener(name, listener)
}

export function useArrivals({ api, intake, onArrival }: Options): { readonly dragging: boolean } {
  const [dragging, setDragging] = useState(false)

  useEffect(() => {
    // A text that is dragged within the window does not come from outside.
    let own = false
    const take = (arrival: Arrival | null) => {
      if (arrival === null || isAsking()) return
      onArrival()
      if (arrival.kind === 'files') void intake.offerFiles(arrival.files)
      else void intake.offerText(arrival.text)
    }
    const onDrag = (event: DragEvent) => {
      event.preventDefault()
      const takes = !own && event.dataTransfer !== null && couldBeTaken(event.dataTransfer) && !isAsking()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = takes ? 'copy' : 'none'
      setDragging(takes)
    }
    const stops = [
      listen('dragstart', () => (own = true)),
      listen('dragend', () => (own = false)),
      listen('dragenter', onDrag),
      listen('dragover', onDrag),
      listen('dragleave', (event) => {
        if (event.relatedTarget === null) setDragging(false)
      }),
      listen('drop', (event) => {
        event.preventDefault()
        setDragging(false)
        if (!own) take(findArrival(event.dataTransfer))
        own = false
      }),
      listen('paste', (event) => {
        const arrival = findPastedFor(event.target, event.clipboardData)
        if (arrival === null) return
        event.preventDefault()
        take(arrival)
      }),
      listen('keydown', (event) => {
        if (!isScanKey(event, isMac()) || isAsking()) return
        event.preventDefault()
        onArrival()
        void intake.scan('screens')
      }),
      api.on('intake.changed', () => void intake.refresh()),
    ]
    // The link that the app was started with is older than this window.
    void intake.refresh().then(() => {
      const { candidates, refused } = intake.get()
      if (candidates.length > 0 || refused.length > 0) onArrival()
    })
    return () => {
      for (const stop of stops) stop()
    }
  }, [api, intake, onArrival])

  return { dragging }
}
