// The code that a key makes while it is typed. What is no key yet makes none, and nothing is said about it.
import type { Api } from '../../base/api'
import type { Clock } from '../../base/clock'
import { createPreviewRow } from '../../live-codes/code-book'
import { createLiveBook, type LiveBook } from '../../live-codes/live-book'
import type { ByHandInput } from './by-hand-draft'

export interface Preview extends Omit<LiveBook<'typed'>, 'refresh' | 'empty'> {
  /** Null while there is nothing to make a code from. */
  readonly type: (input: ByHandInput | null) => void
}

/** Typing is not followed letter by letter. */
const pauseMs = 200

export function createPreview({ api, clock }: { readonly api: Api; readonly clock: Clock }): Preview {
  let typed: ByHandInput | null = null
  let cancel = (): void => undefined

  const { refresh, empty, stop, ...live } = createLiveBook<'typed'>({
    clock,
    read: async () => {
      const answer = typed === null ? null : await api.previewCode(typed)
      return answer?.ok === true ? [['typed', createPreviewRow(answer.value)]] : []
    },
  })

  return {
    ...live,
    stop: () => {
      cancel()
      stop()
    },
    type: (input) => {
      if (JSON.stringify(input) === JSON.stringify(typed)) return
      typed = input
      cancel()
      // The code of another key is none.
      empty()
      if (input !== null) cancel = clock.after(pauseMs, () => void refresh())
    },
  }
}
