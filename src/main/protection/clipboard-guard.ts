// Codes on the clipboard: marked, so that histories leave them out, and cleared after a while if they are still there.
// What someone else has put there is never touched.
import type { CopyReceipt } from '../../shared/models'
import { createTurns } from '../../shared/turns'
import type { Clipboard } from '../ports/clipboard'
import type { Clock } from '../ports/clock'

export interface ClipboardGuard {
  readonly copy: (code: string) => Promise<Pick<CopyReceipt, 'history' | 'clearedAfter'>>
  /** Clears now what would be cleared later, as when the app ends. */
  readonly clearNow: () => Promise<void>
}

export function createClipboardGuard(dependencies: {
  readonly clipboard: Pick<Clipboard, 'writeSensitiveText' | 'readText' | 'clear'>
  readonly clock: Clock
  /** In seconds; null: never. */
  readonly clearAfter: () => number | null
}): ClipboardGuard {
  const { clipboard, clock, clearAfter } = dependencies
  let ours: string | null = null
  let cancel = (): void => undefined

  async function clearIfOurs(): Promise<void> {
    cancel()
    if (ours !== null && (await clipboard.readText()) === ours) await clipboard.clear()
    ours = null
  }

  async function copy(code: string): ReturnType<ClipboardGuard['copy']> {
    const history = await clipboard.writeSensitiveText(code)
    // Only now: as long as nothing else is there, the code before this one is still to be cleared.
    cancel()
    const clearedAfter = clearAfter()
    ours = clearedAfter === null ? null : code
    if (clearedAfter !== null)
      cancel = clock.after(clearedAfter * 1000, () => {
        // A clipboard that cannot be read is not cleared either: it may hold something else.
        inTurn(clearIfOurs).catch(() => undefined)
      })
    return { history, clearedAfter }
  }

  /** One after the other: what is copied between looking and clearing would be cleared unseen. */
  const inTurn = createTurns()

  return {
    copy: (code) => inTurn(() => copy(code)),
    clearNow: () => inTurn(clearIfOurs),
  }
}
