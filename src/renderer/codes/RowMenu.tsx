// The menu at a row: what can be done with the account.
import { Copy, CopyPlus, Info, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import type { ReactNode } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import type { ShortcutLabel } from '../ui/keys'
import { codesWords as words } from '../words/codes'
import { detailsShortcut } from './details-key'
import css from './RowMenu.module.css'

const actions = ['copy', 'copyNext', 'details', 'remove'] as const
export type RowAction = (typeof actions)[number]

interface RowMenuProps {
  readonly name: string
  readonly trigger: HTMLElement
  /** What cannot be copied now: a code that was used already, or both. */
  readonly disabled: readonly RowAction[]
  /** Called once, when the menu is gone, with what was chosen in it. */
  readonly onClose: (chosen: RowAction | null) => void
}

interface ItemProps {
  readonly id: RowAction
  readonly icon: ReactNode
  readonly label: string
  readonly shortcut?: ShortcutLabel
}

const Item = ({ id, icon, label, shortcut }: ItemProps) => (
  <MenuItem
    id={id}
    textValue={label}
    className={css['item'] ?? ''}
    data-danger={id === 'remove' || undefined}
  >
    {icon}
    {label}
    {shortcut !== undefined && (
      <kbd className={css['shortcut']} aria-hidden="true">
        {shortcut.text}
      </kbd>
    )}
  </MenuItem>
)

export const RowMenu = ({ name, trigger, disabled, onClose }: RowMenuProps) => {
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
        <Item id="copy" icon={<Copy size={16} aria-hidden />} label={words.copyCode} />
        <Item id="copyNext" icon={<CopyPlus size={16} aria-hidden />} label={words.copyNextCode} />
        <Item
          id="details"
          icon={<Info size={16} aria-hidden />}
          label={words.details}
          shortcut={detailsShortcut()}
        />
        <Item id="remove" icon={<Trash2 size={16} aria-hidden />} label={words.remove} />
      </Menu>
    </Popover>
  )
}
