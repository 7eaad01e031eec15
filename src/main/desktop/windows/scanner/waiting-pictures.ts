// Pictures that were handed over and not asked for yet, each under the id by which the call will name it.
import type { PictureId } from '../../../../shared/models'

interface Closable {
  readonly close: () => void
}

export interface WaitingPictures<Port> {
  readonly put: (id: PictureId, port: Port) => void
  /** Each once. */
  readonly take: (id: PictureId) => Port | null
}

/** Whoever hands over asks at once: more than a few that nobody came for are let go, the oldest first. */
const maxWaiting = 4

export function createWaitingPictures<Port extends Closable>(): WaitingPictures<Port> {
  const waiting = new Map<PictureId, Port>()

  function take(id: PictureId): Port | null {
    const port = waiting.get(id) ?? null
    waiting.delete(id)
    return port
  }

  return {
    take,
    put: (id, port) => {
      take(id)?.close()
      waiting.set(id, port)
      const [oldest] = waiting.keys()
      if (waiting.size > maxWaiting && oldest !== undefined) take(oldest)?.close()
    },
  }
}
