// The field that narrows a long list down.
import { Search } from 'lucide-react'
import { codesWords as words } from '../words'
import css from './CodesScreen.module.css'

interface CodeFilterProps {
  readonly value: string
  readonly onChange: (text: string) => void
}

export const CodeFilter = ({ value, onChange }: CodeFilterProps) => (
  <div className={css['filter']}>
    <Search className={css['filterIcon']} size={16} aria-hidden />
    <input
      type="search"
      className={css['filterInput']}
      aria-label={words.filter}
      placeholder={words.filter}
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  </div>
)
