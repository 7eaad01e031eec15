// What can be done with an account: a menu at its row, and the question before removing. Loaded when
// it is first needed, because react-aria's overlays are bigger than the rest of the codes screen.
import { Copy, CopyPlus, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { codesWords as words } from '../words/codes'
import css from './RowMenu.module.css'

export type RowAction = 'copy' | 'copyNext' | 'remove'

interface RowMenuProps {
  readonly name: string
  readonly trigger: HTMLElement
  readonly canCopy: boolean
  readonly onAction: (action: RowAction) => void
  readonly onClose: () => void
}

interface ItemProps {
  readonly id: RowAction
  readonly icon: ReactNode
  readonly label: string
}

const Item = ({ id, icon, label }: ItemProps) => (
  <MenuItem id={id} textValue={label} className={css['item'] ?? ''} data-danger={id === 'remove' || undefined}>
    {icon}
    {label}
  </MenuItem>
)

export const RowMenu = ({ name, trigger, canCopy, onAction, onClose }: RowMenuProps) => {
  const triggerRef = useRef(trigger)
  return (
    <Popover
      isOpen
      triggerRef={triggerRef}
      placement="bottom end"
      offset={4}
      className={css['popover'] ?? ''}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Menu<object>
        aria-label={words.menuFor(name)}
        autoFocus="first"
        className={css['menu'] ?? ''}
        disabledKeys={canCopy ? [] : ['copy', 'copyNext']}
        onAction={(key) => onAction(key as RowAction)}
      >
        <Item id="copy" icon={<Copy size={16} aria-hidden />} label={words.copyCode} />
        <Item id="copyNext" icon={<CopyPlus size={16} aria-hidden />} label={words.copyNextCode} />
        <Item id="remove" icon={<Trash2 size={16} aria-hidden />} label={words.remove} />
      </Menu>
    </Popover>
  )
}
