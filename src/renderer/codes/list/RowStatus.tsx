// Below a code that is not an ordinary one: which key it is, what that means, and what settles it.
import type { AccountSummary } from '../../../shared/models'
import { Badge } from '../../ui/Badge'
import { Button } from '../../ui/Button'
import { codesWords as words } from '../../words'
import { formatFullName } from '../../accounts/account-names'
import type { StatusWords } from '../../accounts/status-words'
import css from './RowStatus.module.css'

interface RowStatusProps {
  readonly account: AccountSummary
  readonly own: StatusWords
  readonly badgeId: string
  readonly tabIndex: number
  readonly onSettle: () => void
}

export function RowStatus({ account, own, badgeId, tabIndex, onSettle }: RowStatusProps) {
  const canSettle = account.status === 'unknown' && account.enrolledWith !== undefined
  return (
    <div className={css['status']}>
      <p>
        <span id={badgeId}>
          <Badge tone="warning">{own.badge}</Badge>
        </span>{' '}
        {own.status}
      </p>
      {canSettle && (
        <span className={css['settle']}>
          <Button
            size="small"
            aria-label={words.settleNamed(formatFullName(account))}
            tabIndex={tabIndex}
            onClick={onSettle}
          >
            {words.settle}
          </Button>
        </span>
      )}
    </div>
  )
}
