// A row's menu and the question it leads to. They come in a chunk of their own, because react-aria's
// overlays are bigger than the rest of the codes screen.
import { useState } from 'react'
import type { AccountSummary } from '../../shared/models'
import { fullName } from './account-names'
import { RemoveDialog } from './RemoveDialog'
import { RowMenu } from './RowMenu'
import type { RowAction } from './RowMenu'

interface RowActionsProps {
  readonly account: AccountSummary
  readonly trigger: HTMLElement
  readonly canCopy: boolean
  readonly onCopy: (which: 'current' | 'next') => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

export const RowActions = ({ account, trigger, canCopy, onCopy, onRemove, onClose }: RowActionsProps) => {
  const [asking, setAsking] = useState(false)

  const act = (chosen: RowAction | null) => {
    if (chosen === 'remove') {
      setAsking(true)
      return
    }
    onClose()
    if (chosen !== null) onCopy(chosen === 'copy' ? 'current' : 'next')
  }

  if (asking) {
    return (
      <RemoveDialog
        account={account}
        onCancel={onClose}
        onConfirm={() => {
          onClose()
          onRemove()
        }}
      />
    )
  }
  return <RowMenu name={fullName(account)} trigger={trigger} canCopy={canCopy} onClose={act} />
}
