// The menu at a row: what can be done with the account.
import {
  ArrowDown,
  ArrowUp,
  Copy,
  CopyPlus,
  Info,
  Pin,
  PinOff,
  SkipForward,
  Trash2,
  type LucideIcon,
} from 'lucide-react'
import { useRef } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { codesWords as words } from '../../words'
import { formatDetailsShortcut } from '../../shortcuts/details-key'
import css from './RowMenu.module.css'

const labels = {
  copy: words.copyCode,
  copyNext: words.copyNextCode,
  next: words.onRequest.next,
  pin: words.pin,
  unpin: words.unpin,
  moveUp: words.order.moveUp,
  moveDown: words.order.moveDown,
  details: words.details,
  remove: words.remove,
} as const
export type RowAction = keyof typeof labels

const icons = {
  copy: Copy,
  copyNext: CopyPlus,
  next: SkipForward,
  pin: Pin,
  unpin: PinOff,
  moveUp: ArrowUp,
  moveDown: ArrowDown,
  details: Info,
  remove: Trash2,
} satisfies Record<RowAction, LucideIcon>

interface RowMenuProps {
  readonly name: string
  readonly trigger: HTMLElement
  readonly actions: readonly RowAction[]
  /** What cannot be done now, such as copying a code that was used already. */
  readonly disabled: readonly RowAction[]
  /** Called once, when the menu is gone, with what was chosen in it. */
  readonly onClose: (chosen: RowAction | null) => void
}

function Item({ id }: { readonly id: RowAction }) {
  const Icon = icons[id]
  return (
    <MenuItem
      id={id}
      textValue={labels[id]}
      className={css['item'] ?? ''}
      data-danger={id === 'remove' || undefined}
    >
      <Icon size={16} aria-hidden />
      {labels[id]}
      {id === 'details' && (
        <kbd className={css['shortcut']} aria-hidden="true">
          {formatDetailsShortcut().text}
        </kbd>
      )}
    </MenuItem>
  )
}

export function RowMenu({ name, trigger, actions, disabled, onClose }: RowMenuProps) {
  const triggerRef = useRef(trigger)
  const chosen = useRef<RowAction | null>(null)
  const close = () => onClose(chosen.current)
  return (
    <Popover
      isOpen
      aria-label={words.menuFor(name)}
      triggerRef={triggerRef}
      placement="bottom end"
      offset={4}
      className={css['popover'] ?? ''}
      onOpenChange={(open) => {
        if (!open) close()
      }}
    >
      <Menu<object>
        aria-label={words.menuFor(name)}
        autoFocus="first"
        className={css['menu'] ?? ''}
        disabledKeys={disabled}
        onAction={(key) => {
          chosen.current = actions.find((action) => action === key) ?? null
        }}
        onClose={close}
      >
        {actions.map((id) => (
          <Item key={id} id={id} />
        ))}
      </Menu>
    </Popover>
  )
}
