// Rows of things that can be looked at and changed: what it is, what it means, and its button at the end.
import type { ReactNode } from 'react'
import css from './SettingList.module.css'

interface SettingListProps {
  readonly label: string
  readonly children: ReactNode
}

export const SettingList = ({ label, children }: SettingListProps) => (
  <ul className={css['list']} aria-label={label}>
    {children}
  </ul>
)

interface SettingRowProps {
  readonly title: string
  readonly hint?: string
  /** For a control that is named by the row. */
  readonly titleId?: string
  readonly hintId?: string
  readonly children?: ReactNode
}

export const SettingRow = ({ title, hint, titleId, hintId, children }: SettingRowProps) => (
  <li className={css['row']}>
    <div className={css['text']}>
      <p id={titleId} className={css['title']}>
        {title}
      </p>
      {hint !== undefined && (
        <p id={hintId} className={css['hint']}>
          {hint}
        </p>
      )}
    </div>
    {children !== undefined && <div className={css['control']}>{children}</div>}
  </li>
)

/** A row that is something by itself: a field, or a message about the row above it. */
export const SettingBlock = ({ children }: { readonly children: ReactNode }) => (
  <li className={css['block']}>{children}</li>
)
