// The menu of the row that has one open, with what it does.
import { Suspense, lazy } from 'react'
import type { AccountId, AccountSummary } from '../../../shared/models'
import { moveTo } from '../../accounts/account-order'
import type { RowCode } from '../../live-codes/code-book'
import type { Copying } from '../../live-codes/use-copy'

const RowActions = lazy(async () => ({ default: (await import('./RowActions')).RowActions }))

interface ListMenuProps {
  readonly account: AccountSummary
  readonly accounts: readonly AccountSummary[]
  readonly code: RowCode | undefined
  readonly trigger: HTMLElement
  readonly copying: Copying
  readonly onPin: (account: AccountSummary) => void
  /** Null where rows have no place of their own. */
  readonly onMove: ((id: AccountId, steps: -1 | 1) => void) | null
  readonly onDetails: (id: AccountId) => void
  readonly onRemove: (account: AccountSummary) => void
  readonly onClose: () => void
}

/** Where it can still be moved to. */
const movesOf = ({ account: { id }, accounts }: ListMenuProps) => {
  const from = accounts.findIndex((other) => other.id === id)
  const towards = (steps: -1 | 1) =>
    moveTo(accounts, id, from + steps) === null ? ('atEnd' as const) : ('possible' as const)
  return { up: towards(-1), down: towards(1) }
}

export const ListMenu = (props: ListMenuProps) => {
  const { account, code, trigger, copying, onMove, ...on } = props
  return (
    <Suspense fallback={null}>
      <RowActions
        account={account}
        code={code}
        trigger={trigger}
        moves={onMove === null ? null : movesOf(props)}
        onCopy={() => copying.copy(account)}
        onCopyNext={() => copying.copyNext(account)}
        onNext={() => copying.nextCode(account)}
        onPin={() => on.onPin(account)}
        onMove={(steps) => onMove?.(account.id, steps)}
        onDetails={() => on.onDetails(account.id)}
        onRemove={() => on.onRemove(account)}
        onClose={on.onClose}
      />
    </Suspense>
  )
}
