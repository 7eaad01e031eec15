// When the account is not an ordinary one: what that means, and what settles it.
import type { KeyNote } from '../accounts/key-notes'
import { findStatusWords } from '../accounts/status-words'
import type { AccountSummary } from '../../shared/models'
import { Button } from '../ui/Button'
import { Notice } from '../ui/feedback/Notice'
import { codesWords } from '../words'

interface AccountStatusNoticeProps {
  readonly account: AccountSummary
  readonly note: KeyNote | undefined
  readonly onSettle: () => void
}

/** What leads on from here, for accounts that an organization knows. */
function actionFor({ status, enrolledWith }: AccountSummary, note: KeyNote | undefined): string | null {
  if (enrolledWith === undefined) return null
  if (status === 'pending' || note === 'replacedKey') return codesWords.unfinished.resume
  return status === 'unknown' || note !== undefined ? codesWords.settle : null
}

export function AccountStatusNotice({ account, note, onSettle }: AccountStatusNoticeProps) {
  const own = findStatusWords(account, note)
  if (own === null) return null
  const action = actionFor(account, note)
  return (
    <Notice
      tone={own.badge === codesWords.badge.superseded ? 'info' : 'warning'}
      title={own.badge}
      actions={
        action !== null && (
          <Button size="small" onClick={onSettle}>
            {action}
          </Button>
        )
      }
    >
      {own.status}
    </Notice>
  )
}
