// The question before an account is removed, with what that means for signing in.
import type { AccountSummary } from '../../shared/models'
import { ConfirmDialog } from '../ui/feedback/ConfirmDialog'
import { codesWords } from '../words'
import { formatFullName, formatShortName } from './account-names'

const words = codesWords.removal

interface RemoveDialogProps {
  readonly account: AccountSummary
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function RemoveDialog({ account, onConfirm, onCancel }: RemoveDialogProps) {
  const consequence = account.enrolledWith === undefined ? words.site : words.enrolled
  return (
    <ConfirmDialog
      title={words.title(formatFullName(account))}
      confirm={words.confirm}
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>{consequence(formatShortName(account))}</p>
      <p>{words.undo}</p>
    </ConfirmDialog>
  )
}
