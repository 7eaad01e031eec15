// What was removed and can be brought back.
import { ChevronRight } from 'lucide-react'
import type { AccountSummary } from '../../shared/models'
import { Button } from '../ui/Button'
import { codesWords as words } from '../words'
import { formatFullName } from '../accounts/account-names'
import css from './RecentlyRemoved.module.css'

interface RecentlyRemovedProps {
  readonly accounts: readonly AccountSummary[]
  readonly onRestore: (account: AccountSummary) => void
}

export const RecentlyRemoved = ({ accounts, onRestore }: RecentlyRemovedProps) => (
  <details className={css['details']}>
    <summary className={css['summary']}>
      <ChevronRight className={css['arrow']} size={16} aria-hidden />
      {words.recentlyRemoved(accounts.length)}
    </summary>
    <ul className={css['list']}>
      {accounts.map((account) => (
        <li key={account.id} className={css['row']}>
          <span className={css['name']} title={formatFullName(account)}>
            {formatFullName(account)}
          </span>
          <Button
            size="small"
            aria-label={words.restoreNamed(formatFullName(account))}
            onClick={() => onRestore(account)}
          >
            {words.restore}
          </Button>
        </li>
      ))}
    </ul>
  </details>
)
