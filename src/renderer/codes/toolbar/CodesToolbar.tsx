// Over the list, and there while it scrolls: the search, the order, and the tags.
import type { ReactNode } from 'react'
import type { AccountOrder } from '../../../shared/settings'
import { OrderButton } from './OrderButton'
import { TagChips } from './TagChips'
import css from './CodesToolbar.module.css'

interface CodesToolbarProps {
  readonly search: ReactNode
  readonly order: AccountOrder
  readonly onOrder: (order: AccountOrder) => void
  readonly tags: readonly string[]
  readonly tag: string | null
  readonly onTag: (tag: string | null) => void
}

export const CodesToolbar = ({ search, order, onOrder, tags, tag, onTag }: CodesToolbarProps) => (
  <div className={css['toolbar']}>
    <div className={css['line']}>
      {search}
      <OrderButton order={order} onChange={onOrder} />
    </div>
    {tags.length > 0 && <TagChips tags={tags} chosen={tag} onChoose={onTag} />}
  </div>
)
