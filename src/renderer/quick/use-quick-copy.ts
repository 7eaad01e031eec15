// Copying from the quick window: what has come of it is said, and then the window goes.
import { useEffect, useState } from 'react'
import type { AccountSummary, CopyReceipt } from '../../shared/models'
import { formatFullName } from '../accounts/account-names'
import { isSpent } from '../live-codes/code-book'
import type { CodesStore } from '../live-codes/codes-store'
import { countSecondsLeft } from '../live-codes/display/SpentNote'
import { useServices } from '../base/services'
import { codesWords, quickWords as words } from '../words'
import { findErrorWords } from '../words/errors'

/** Long enough to be seen, and over before a hand has moved from Enter to what is pasted into. */
const receiptForMs = 400

export type Said =
  | { readonly kind: 'copied'; readonly sentence: string }
  | { readonly kind: 'refused'; readonly sentence: string }

function receiptOf(account: AccountSummary, { which, clearedAfter }: CopyReceipt): string {
  const copied = which === 'next' ? words.copiedNext : words.copied
  const sentence = copied(formatFullName(account))
  return clearedAfter === null ? sentence : `${sentence} ${words.clearedIn(clearedAfter)}`
}

export function useQuickCopy(codes: CodesStore, close: () => void) {
  const { api, clock } = useServices()
  const [said, setSaid] = useState<Said | null>(null)
  const refuse = (sentence: string) => setSaid({ kind: 'refused', sentence })

  useEffect(() => {
    if (said?.kind !== 'copied') return
    return clock.after(receiptForMs, close)
  }, [said, clock, close])

  /** A counter-based account has a code once it was asked for one. */
  const hasCode = async ({ id }: AccountSummary): Promise<boolean> => {
    const row = codes.get().codes.get(id)
    if (row?.status !== 'onRequest' || row.code !== null) return true
    const answer = await codes.advanceCode(id)
    if (answer?.ok === false) refuse(findErrorWords(answer.error).title)
    return answer?.ok === true
  }

  const copy = async (account: AccountSummary) => {
    if (said?.kind === 'copied') return
    const row = codes.get().codes.get(account.id)
    // It was used already, and would only be refused.
    if (row?.status === 'ready' && isSpent(row)) {
      refuse(codesWords.spent.sentence(countSecondsLeft(row.current, clock.now())))
      return
    }
    if (!(await hasCode(account))) return
    const answer = await api.copyCode(account.id, 'asSet')
    if (answer.ok) setSaid({ kind: 'copied', sentence: receiptOf(account, answer.value) })
    else refuse(findErrorWords(answer.error).whatToDo)
  }

  return { said, copy, hush: () => setSaid((now) => (now?.kind === 'refused' ? null : now)) }
}
