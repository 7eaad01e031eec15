// What belongs together: a heading, and its rows in a card.
import { useId, type ReactNode } from 'react'
import css from './SettingsSection.module.css'
import { SettingList } from '../ui/fields/SettingList'

interface SettingsSectionProps {
  readonly title: string
  readonly children: ReactNode
}

export function SettingsSection({ title, children }: SettingsSectionProps) {
  const id = useId()
  return (
    <section className={css['section']} aria-labelledby={id}>
      <h2 id={id} className={css['title']}>
        {title}
      </h2>
      <SettingList label={title}>{children}</SettingList>
    </section>
  )
}

/** A row whose control needs all of its width. */
export const WideRow = ({ children }: { readonly children: ReactNode }) => (
  <li className={css['wide']}>{children}</li>
)
