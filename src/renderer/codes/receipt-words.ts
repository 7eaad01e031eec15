// What is said of a copy: that it was made, and what becomes of it.
import type { AccountSummary, CopyReceipt } from '../../shared/models'
import { codesWords as words } from '../words'
import { fullName } from './account-names'

/** In the row, for a moment. */
export const receiptNote = ({ which, clearedAfter, history }: CopyReceipt): string => {
  const { kept, hidden, cleared, clearedAndHidden } = words.receipt[which]
  if (clearedAfter === null) return history === 'hidden' ? hidden : kept
  return (history === 'hidden' ? clearedAndHidden : cleared)(clearedAfter)
}

const whatBecomesOfIt = ({ clearedAfter, history }: CopyReceipt): readonly string[] => {
  const { cleared, clearedAndHidden, hidden } = words.receiptSentence
  if (clearedAfter === null) return history === 'hidden' ? [hidden] : []
  return [(history === 'hidden' ? clearedAndHidden : cleared)(clearedAfter)]
}

/** For the ear: whole sentences. */
export const receiptSentences = (
  account: Pick<AccountSummary, 'issuer' | 'accountName'>,
  receipt: CopyReceipt,
): string => [words.copiedSentence[receipt.which](fullName(account)), ...whatBecomesOfIt(receipt)].join(' ')
