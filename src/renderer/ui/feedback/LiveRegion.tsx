// The polite live region: says a sentence to screen readers and shows nothing.
import { createStore, useStore, type ReadableStore } from '../../base/store'

export interface Announcer {
  readonly sentence: ReadableStore<string>
  readonly announce: (sentence: string) => void
}

/** A sentence that is said twice differs by an invisible sign, or it would be said only once. */
const again = '\u200B'

export function createAnnouncer(): Announcer {
  const sentence = createStore('')
  return {
    sentence,
    announce: (text) => sentence.set(sentence.get() === text ? text + again : text),
  }
}

export const LiveRegion = ({ announcer }: { readonly announcer: Announcer }) => (
  <div className="visually-hidden" role="status" aria-live="polite" data-testid="announcement">
    {useStore(announcer.sentence)}
  </div>
)
