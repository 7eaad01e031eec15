// How the list is ordered: a small button by the search. Its menu comes in a chunk of its own, as a row's does.
import { ArrowDownUp } from 'lucide-react'
import { Suspense, lazy, useRef, useState } from 'react'
import type { AccountOrder } from '../../../shared/settings'
import { codesWords as words } from '../../words'
import css from './CodesToolbar.module.css'

const OrderMenu = lazy(async () => ({ default: (await import('./OrderMenu')).OrderMenu }))

interface OrderButtonProps {
  readonly order: AccountOrder
  readonly onChange: (order: AccountOrder) => void
}

export function OrderButton({ order, onChange }: OrderButtonProps) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={css['order']}
        aria-label={words.order.label}
        aria-description={words.order.by[order]}
        aria-haspopup="menu"
        aria-expanded={open}
        title={words.order.by[order]}
        onClick={() => setOpen(true)}
      >
        <ArrowDownUp size={18} aria-hidden />
      </button>
      {open && (
        <Suspense fallback={null}>
          <OrderMenu triggerRef={trigger} order={order} onChange={onChange} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
