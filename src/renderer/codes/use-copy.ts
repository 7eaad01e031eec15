// Copying a code: main writes the clipboard; the row and the live region say so. A code that was used
// already is not copied, because it would only be refused: the person is told when the next one comes.
import { useCallback, useEffect, useState } from 'react'
import type { AccountId, AccountSummary } from '../../shared/models'
import { useServices } from '../services'
import { codesWords as words } from '../words/codes'
import { wordsFor } from '../words/errors'
import { fullName } from './account-names'
import type { CodesStore } from './codes-store'
import { secondsLeft } from './SpentNote'

const shownForMs = 1800

type Copyable = Pick<AccountSummary, 'id' | 'issuer' | 'accountName'>

interface Copied {
  readonly id: AccountId
  readonly count: number
}

export const useCopy = (codes: CodesStore) => {
  const { api, clock, announce, toasts } = useServices()
  const [copied, setCopied] = useState<Copied | null>(null)

  useEffect(() => {
    if (copied === null) return
    return clock.after(shownForMs, () => setCopied(null))
  }, [copied, clock])

  const send = useCallback(
    async (account: Copyable, which: 'current' | 'next') => {
      const answer = await api.copyCode(account.id, which)
      if (!answer.ok) {
        toasts.show(words.copyFailed, { tone: 'danger' })
        return
      }
      setCopied((before) => ({ id: account.id, count: (before?.count ?? 0) + 1 }))
      const name = fullName(account)
      announce(which === 'current' ? words.copiedSentence(name) : words.copiedNextSentence(name))
    },
    [api, announce, toasts],
  )

  const copyNext = useCallback((account: Copyable) => void send(account, 'next'), [send])

  const copy = useCallback(
    (account: Copyable) => {
      const row = codes.get().codes.get(account.id)
      if (row?.status === 'unavailable') {
        toasts.show(wordsFor(row.error).whatToDo)
      } else if (row?.currentIs === 'spent') {
        const action = { label: words.copyNextCode, run: () => copyNext(account) }
        toasts.show(words.spent.sentence(secondsLeft(row.current, clock.now())), { action })
      } else {
        void send(account, 'current')
      }
    },
    [clock, codes, copyNext, send, toasts],
  )

  return { copied, copy, copyNext }
}
