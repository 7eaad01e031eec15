// The part of the codes screen that comes in its own chunk: a row's menu, and the question it leads to.
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

  const act = (action: RowAction) => {
    switch (action) {
      case 'copy':
      case 'copyNext':
        onClose()
        onCopy(action === 'copy' ? 'current' : 'next')
        break
      case 'remove':
        setAsking(true)
        break
    }
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
  return (
    <RowMenu
      name={fullName(account)}
      trigger={trigger}
      canCopy={canCopy}
      onAction={act}
      onClose={onClose}
    />
  )
}
