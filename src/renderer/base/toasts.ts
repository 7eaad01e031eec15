// Short messages at the foot of the window, one at a time, each with at most one thing to do.
import type { Clock } from './clock'
import { createStore, type ReadableStore } from './store'

export interface ToastAction {
  readonly label: string
  readonly run: () => void
}

export interface Toast {
  readonly id: number
  readonly message: string
  readonly tone: 'plain' | 'danger'
  readonly action: ToastAction | null
}

export interface Toasts {
  readonly current: ReadableStore<Toast | null>
  readonly show: (message: string, options?: { tone?: Toast['tone']; action?: ToastAction }) => void
  readonly dismiss: () => void
  /** Stops the clock while a person is looking at the toast. */
  readonly hold: () => void
  readonly release: () => void
}

const shownForMs = 8000

export function createToasts(clock: Clock): Toasts {
  const current = createStore<Toast | null>(null)
  let lastId = 0
  let cancelTimer = (): void => undefined

  const hold = () => cancelTimer()
  const dismiss = () => {
    hold()
    current.set(null)
  }
  const release = () => {
    hold()
    cancelTimer = clock.after(shownForMs, dismiss)
  }

  return {
    current,
    dismiss,
    hold,
    release,
    show: (message, { tone = 'plain', action } = {}) => {
      lastId += 1
      current.set({ id: lastId, message, tone, action: action ?? null })
      release()
    },
  }
}
