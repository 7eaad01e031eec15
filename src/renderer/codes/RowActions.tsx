// A row's menu and the question it leads to. They come in a chunk of their own, because react-aria's
// overlays are bigger than the rest of the codes screen.
import { useState } from 'react'
import type { AccountSummary } from '../../shared/models'
import { fullName } from './account-names'
import type { RowCode } from './code-book'
import { RemoveDialog } from './RemoveDialog'
import { RowMenu } from './RowMenu'
import type { RowAction } from './RowMenu'

interface RowActionsProps {
  readonly account: AccountSummary
  readonly code: RowCode | undefined
  readonly trigger: HTMLElement
  readonly onCopy: () => void
  readonly onCopyNext: () => void
  readonly onNext: () => void
  readonly onDetails: () => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** What can be done with any account of its kind. */
const actionsFor = ({ parameters }: AccountSummary): readonly RowAction[] => [
  'copy',
  parameters.type === 'hotp' ? 'next' : 'copyNext',
  'details',
  'remove',
]

/** What cannot be done now. */
const disabledFor = (code: RowCode | undefined): readonly RowAction[] => {
  if (code?.status === 'onRequest') return code.code === null ? ['copy'] : []
  if (code?.status !== 'ready') return ['copy', 'copyNext', 'next']
  return code.currentIs === 'spent' ? ['copy'] : []
}

export const RowActions = ({ account, code, trigger, onClose, ...on }: RowActionsProps) => {
  const [asking, setAsking] = useState(false)
  const run = { copy: on.onCopy, copyNext: on.onCopyNext, next: on.onNext, details: on.onDetails }

  const act = (chosen: RowAction | null) => {
    if (chosen === 'remove') {
      setAsking(true)
      return
    }
    onClose()
    if (chosen !== null) run[chosen]()
  }

  if (asking) {
    return (
      <RemoveDialog
        account={account}
        onCancel={onClose}
        onConfirm={() => {
          onClose()
          on.onRemove()
        }}
      />
    )
  }
  return (
    <RowMenu
      name={fullName(account)}
      trigger={trigger}
      actions={actionsFor(account)}
      disabled={disabledFor(code)}
      onClose={act}
    />
  )
}
