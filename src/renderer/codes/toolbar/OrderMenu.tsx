// The menu of the order: one of it is chosen.
import { Check } from 'lucide-react'
import type { RefObject } from 'react'
import { Menu, MenuItem } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { accountOrders } from '../../accounts/account-order'
import type { AccountOrder } from '../../../shared/settings'
import { codesWords } from '../../words'
import css from '../list/RowMenu.module.css'

const words = codesWords.order

interface OrderMenuProps {
  readonly triggerRef: RefObject<HTMLElement | null>
  readonly order: AccountOrder
  readonly onChange: (order: AccountOrder) => void
  readonly onClose: () => void
}

export const OrderMenu = ({ triggerRef, order, onChange, onClose }: OrderMenuProps) => (
  <Popover
    isOpen
    aria-label={words.label}
    triggerRef={triggerRef}
    placement="bottom end"
    offset={4}
    className={css['popover'] ?? ''}
    onOpenChange={(open) => {
      if (!open) onClose()
    }}
  >
    <Menu<object>
      aria-label={words.label}
      autoFocus="first"
      className={css['menu'] ?? ''}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[order]}
      onSelectionChange={(keys) => {
        const chosen = accountOrders.find((one) => keys === 'all' || keys.has(one))
        if (chosen !== undefined) onChange(chosen)
      }}
      onClose={onClose}
    >
      {accountOrders.map((id) => (
        <MenuItem key={id} id={id} textValue={words.by[id]} className={css['item'] ?? ''}>
          <Check size={16} aria-hidden className={id === order ? undefined : css['unchosen']} />
          {words.by[id]}
        </MenuItem>
      ))}
    </Menu>
  </Popover>
)
