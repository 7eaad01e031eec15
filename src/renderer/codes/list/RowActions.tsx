// A row's menu and the question it leads to. They come in a chunk of their own, because react-aria's
// overlays are bigger than the rest of the codes screen.
import { useState } from 'react'
import type { AccountSummary } from '../../../shared/models'
import { formatFullName } from '../../accounts/account-names'
import type { RowCode } from '../../live-codes/code-book'
import { RemoveDialog } from '../../accounts/RemoveDialog'
import { RowMenu, type RowAction } from './RowMenu'

interface RowActionsProps {
  readonly account: AccountSummary
  readonly code: RowCode | undefined
  readonly trigger: HTMLElement
  /** Where it can be moved to by hand; null when the order is not made by hand. */
  readonly moves: { readonly up: 'possible' | 'atEnd'; readonly down: 'possible' | 'atEnd' } | null
  /** What was chosen; `remove` once it was confirmed. */
  readonly onAct: (action: RowAction) => void
  readonly onClose: () => void
}

/** What can be done with any account of its kind. */
const actionsFor = (
  { parameters, pinned }: AccountSummary,
  moves: RowActionsProps['moves'],
): readonly RowAction[] => [
  'copy',
  parameters.type === 'hotp' ? 'next' : 'copyNext',
  pinned ? 'unpin' : 'pin',
  ...(moves === null ? [] : (['moveUp', 'moveDown'] as const)),
  'details',
  'remove',
]

const impossibleMoves = (moves: RowActionsProps['moves']): readonly RowAction[] => [
  ...(moves?.up === 'atEnd' ? (['moveUp'] as const) : []),
  ...(moves?.down === 'atEnd' ? (['moveDown'] as const) : []),
]

/** What cannot be done with its code now. */
function disabledFor(code: RowCode | undefined): readonly RowAction[] {
  if (code?.status === 'onRequest') return code.code === null ? ['copy'] : []
  if (code?.status !== 'ready') return ['copy', 'copyNext', 'next']
  return code.currentIs === 'spent' ? ['copy'] : []
}

export function RowActions({ account, code, trigger, moves, onAct, onClose }: RowActionsProps) {
  const [asking, setAsking] = useState(false)
  const act = (chosen: RowAction | null) => {
    if (chosen === 'remove') {
      setAsking(true)
      return
    }
    onClose()
    if (chosen !== null) onAct(chosen)
  }

  if (asking) {
    return (
      <RemoveDialog
        account={account}
        onCancel={onClose}
        onConfirm={() => {
          onClose()
          onAct('remove')
        }}
      />
    )
  }
  return (
    <RowMenu
      name={formatFullName(account)}
      trigger={trigger}
      actions={actionsFor(account, moves)}
      disabled={[...disabledFor(code), ...impossibleMoves(moves)]}
      onClose={act}
    />
  )
}
