// The menu of the row that has one open, with what it does.
import { Suspense, lazy } from 'react'
import type { AccountId, AccountSummary } from '../../../shared/models'
import { moveTo } from '../../accounts/account-order'
import { useStorePart } from '../../base/store'
import type { CodesStore } from '../../live-codes/codes-store'
import type { Copying } from '../../live-codes/use-copy'
import type { RowAction } from './RowMenu'
import { usePinning } from './use-arranging'

const RowActions = lazy(async () => ({ default: (await import('./RowActions')).RowActions }))

interface ListMenuProps {
  readonly account: AccountSummary
  readonly accounts: readonly AccountSummary[]
  readonly codes: CodesStore
  readonly trigger: HTMLElement
  readonly copying: Copying
  /** Null where rows have no place of their own. */
  readonly onMove: ((id: AccountId, steps: -1 | 1) => void) | null
  readonly onDetails: (id: AccountId) => void
  readonly onRemove: (account: AccountSummary) => void
  readonly onClose: () => void
}

/** Where it can still be moved to. */
function movesOf({ account: { id }, accounts }: ListMenuProps) {
  const from = accounts.findIndex((other) => other.id === id)
  const towards = (steps: -1 | 1) =>
    moveTo(accounts, id, from + steps) === null ? ('atEnd' as const) : ('possible' as const)
  return { up: towards(-1), down: towards(1) }
}

export function ListMenu(props: ListMenuProps) {
  const { account, codes, trigger, copying, onMove, onDetails, onRemove, onClose } = props
  const code = useStorePart(codes, (state) => state.codes.get(account.id))
  const pin = usePinning(codes)

  const run: Readonly<Record<RowAction, () => void>> = {
    copy: () => copying.copy(account),
    copyNext: () => copying.copyNext(account),
    next: () => copying.nextCode(account),
    pin: () => void pin(account),
    unpin: () => void pin(account),
    moveUp: () => onMove?.(account.id, -1),
    moveDown: () => onMove?.(account.id, 1),
    details: () => onDetails(account.id),
    remove: () => onRemove(account),
  }
  return (
    <Suspense fallback={null}>
      <RowActions
        account={account}
        code={code}
        trigger={trigger}
        moves={onMove === null ? null : movesOf(props)}
        onAct={(action) => run[action]()}
        onClose={onClose}
      />
    </Suspense>
  )
}
