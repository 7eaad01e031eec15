// Copying a code: main writes the clipboard; the row and the live region say so. A code that was used
// already is not copied, because it would only be refused: the person is told when the next one comes.
import { useCallback, useEffect, useState } from 'react'
import type { AccountId, AccountSummary, CopyReceipt } from '../../shared/models'
import { useServices } from '../base/services'
import { codesWords as words } from '../words'
import { findErrorWords } from '../words/errors'
import { formatFullName } from '../accounts/account-names'
import type { CodesStore } from './codes-store'
import { formatReceiptSentences } from './receipt-words'
import { countSecondsLeft } from './display/SpentNote'

const shownForMs = 2500

type Copyable = Pick<AccountSummary, 'id' | 'issuer' | 'accountName'>

export interface Copied {
  readonly id: AccountId
  /** So that each copy is shown anew. */
  readonly count: number
  readonly receipt: CopyReceipt
}

export function useCopy(codes: CodesStore) {
  const { api, clock, announce, toasts } = useServices()
  const [copied, setCopied] = useState<Copied | null>(null)

  useEffect(() => {
    if (copied === null) return
    return clock.after(shownForMs, () => setCopied(null))
  }, [copied, clock])

  const send = useCallback(
    async (account: Copyable, which: 'asSet' | 'current' | 'next') => {
      const answer = await api.copyCode(account.id, which)
      if (!answer.ok) {
        toasts.show(words.copyFailed, { tone: 'danger' })
        return
      }
      const receipt = answer.value
      setCopied((before) => ({ id: account.id, count: (before?.count ?? 0) + 1, receipt }))
      announce(formatReceiptSentences(account, receipt))
    },
    [api, announce, toasts],
  )

  /** The next code of a counter-based account. `then` says whether it is only looked at. */
  const advance = useCallback(
    async (account: Copyable, then: 'show' | 'copy') => {
      const answer = await codes.advanceCode(account.id)
      if (answer === null) return
      if (!answer.ok) toasts.show(findErrorWords(answer.error).title, { tone: 'danger' })
      else if (then === 'copy') await send(account, 'current')
      else announce(words.onRequest.here(formatFullName(account)))
    },
    [announce, codes, send, toasts],
  )

  const copyNext = useCallback((account: Copyable) => void send(account, 'next'), [send])

  const copy = useCallback(
    (account: Copyable) => {
      const row = codes.get().codes.get(account.id)
      if (row?.status === 'unavailable') {
        toasts.show(findErrorWords(row.error).whatToDo)
      } else if (row?.status === 'onRequest' && row.code === null) {
        void advance(account, 'copy')
      } else if (row?.status === 'ready' && row.currentIs === 'spent') {
        const action = { label: words.copyNextCode, run: () => copyNext(account) }
        toasts.show(words.spent.sentence(countSecondsLeft(row.current, clock.now())), { action })
      } else {
        void send(account, 'asSet')
      }
    },
    [advance, clock, codes, copyNext, send, toasts],
  )

  const nextCode = useCallback((account: Copyable) => void advance(account, 'show'), [advance])

  return { copied, copy, copyNext, nextCode }
}

export type Copying = ReturnType<typeof useCopy>
