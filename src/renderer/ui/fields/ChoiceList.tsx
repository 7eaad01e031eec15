// A list of large buttons, each a way to go on.
import type { ReactNode } from 'react'
import css from './ChoiceList.module.css'

export interface Choice {
  readonly key: string
  readonly icon?: ReactNode
  readonly title: string
  readonly hint?: string
  readonly badge?: ReactNode
  readonly end?: ReactNode
  readonly onChoose: () => void
}

interface ChoiceListProps {
  readonly label: string
  readonly choices: readonly Choice[]
}

export const ChoiceList = ({ label, choices }: ChoiceListProps) => (
  <ul className={css['list']} aria-label={label}>
    {choices.map(({ key, icon, title, hint, badge, end, onChoose }) => (
      <li key={key} className={css['item']}>
        <button type="button" className={css['choice']} onClick={onChoose}>
          {icon !== undefined && <span className={css['icon']}>{icon}</span>}
          <span className={css['text']}>
            <span className={css['title']}>{title}</span>
            {hint !== undefined && <span className={css['hint']}>{hint}</span>}
          </span>
          {badge}
          {end !== undefined && <span className={css['end']}>{end}</span>}
        </button>
      </li>
    ))}
  </ul>
)
