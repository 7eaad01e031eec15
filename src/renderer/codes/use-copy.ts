// Copying a code: main writes the clipboard; the row and the live region say so.
import { useCallback, useEffect, useState } from 'react'
import type { AccountId, AccountSummary } from '../../shared/models'
import { useServices } from '../services'
import { codesWords as words } from '../words/codes'
import { fullName } from './account-names'

const shownForMs = 1800

interface Copied {
  readonly id: AccountId
  readonly count: number
}

export const useCopy = () => {
  const { api, clock, announce, toasts } = useServices()
  const [copied, setCopied] = useState<Copied | null>(null)

  useEffect(() => {
    if (copied === null) return
    return clock.after(shownForMs, () => setCopied(null))
  }, [copied, clock])

  const copy = useCallback(
    async (account: AccountSummary, which: 'current' | 'next' = 'current') => {
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

  return { copied, copy }
}
