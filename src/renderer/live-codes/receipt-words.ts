// What is said of a copy: that it was made, and what becomes of it.
import type { AccountSummary, CopyReceipt } from '../../shared/models'
import { codesWords as words } from '../words'
import { formatFullName } from '../accounts/account-names'

/** In the row, for a moment; null when the clipboard simply keeps it. */
export function formatReceiptNote({ clearedAfter, history }: CopyReceipt): string | null {
  const { cleared, clearedAndHidden, hidden } = words.receipt
  if (clearedAfter === null) return history === 'hidden' ? hidden : null
  return (history === 'hidden' ? clearedAndHidden : cleared)(clearedAfter)
}

function whatBecomesOfIt({ clearedAfter, history }: CopyReceipt): readonly string[] {
  const { cleared, clearedAndHidden, hidden } = words.receiptSentence
  if (clearedAfter === null) return history === 'hidden' ? [hidden] : []
  return [(history === 'hidden' ? clearedAndHidden : cleared)(clearedAfter)]
}

/** For the ear: whole sentences. */
export const formatReceiptSentences = (
  account: Pick<AccountSummary, 'issuer' | 'accountName'>,
  receipt: CopyReceipt,
): string =>
  [words.copiedSentence[receipt.which](formatFullName(account)), ...whatBecomesOfIt(receipt)].join(' ')
