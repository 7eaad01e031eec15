// The field of the quick window: what is typed narrows the list below it down, and its keys move through that list.
import { Search } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { quickWords as words } from '../words'
import css from './QuickApp.module.css'

interface QuickSearchFieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  /** The list below, and the row of it that Enter takes; null: there is none. */
  readonly list: { readonly id: string; readonly activeId: string } | null
  readonly onMove: (by: 1 | -1) => void
  readonly onChoose: () => void
  readonly onClose: () => void
}

export function QuickSearchField(props: QuickSearchFieldProps) {
  const { value, onChange, list, onMove, onChoose, onClose } = props

  const actionOf = (key: string): (() => void) | null => {
    switch (key) {
      case 'ArrowDown':
        return () => onMove(1)
      case 'ArrowUp':
        return () => onMove(-1)
      case 'Enter':
        return onChoose
      case 'Escape':
        return onClose
      default:
        return null
    }
  }

  const onKeyDown = (event: KeyboardEvent) => {
    // Those keys belong to what writes Japanese or Chinese while a word is being put together.
    const action = event.nativeEvent.isComposing ? null : actionOf(event.key)
    if (action === null) return
    event.preventDefault()
    action()
  }

  return (
    <div className={css['field']}>
      <Search className={css['icon']} size={20} aria-hidden />
      <input
        type="text"
        role="combobox"
        className={css['input']}
        aria-label={words.search}
        placeholder={words.search}
        aria-expanded={list !== null}
        aria-autocomplete="list"
        aria-controls={list?.id}
        aria-activedescendant={list?.activeId}
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
