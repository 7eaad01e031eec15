// The field that finds accounts: Enter copies the first one, Escape empties it, the down arrow leads into the list.
import { Search, X } from 'lucide-react'
import { useEffect, useId, useRef, type KeyboardEvent } from 'react'
import { formatCommand, isMac } from '../../shortcuts/keys'
import { codesWords } from '../../words'
import css from './SearchField.module.css'

const words = codesWords.search

interface SearchFieldProps {
  readonly value: string
  readonly onChange: (text: string) => void
  /** Counts how often the person has asked for it by a key or in a menu. */
  readonly wanted: number
  /** It has the focus, so that something is about to be typed. */
  readonly onReady: () => void
  readonly onEnter: () => void
  readonly onDown: () => void
}

export function SearchField({ value, onChange, wanted, onReady, onEnter, onDown }: SearchFieldProps) {
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const shortcut = formatCommand('F', isMac())

  useEffect(() => {
    if (wanted === 0) return
    field.current?.focus()
    field.current?.select()
  }, [wanted])

  const clear = () => {
    onChange('')
    field.current?.focus()
  }
  const actions: Readonly<Record<string, () => void>> = {
    ArrowDown: onDown,
    ...(value !== '' && { Enter: onEnter, Escape: clear }),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const action = event.nativeEvent.isComposing ? undefined : actions[event.key]
    if (action === undefined) return
    event.preventDefault()
    action()
  }

  return (
    <div className={css['search']} role="search">
      <Search className={css['icon']} size={16} aria-hidden />
      <input
        ref={field}
        type="search"
        className={css['input']}
        data-search
        aria-label={words.label}
        aria-describedby={id}
        aria-keyshortcuts={shortcut.aria}
        placeholder={words.label}
        spellCheck={false}
        autoComplete="off"
        value={value}
        onFocus={onReady}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span id={id} hidden>
        {words.howTo}
      </span>
      {value === '' ? (
        <kbd className={css['shortcut']} aria-hidden="true">
          {shortcut.text}
        </kbd>
      ) : (
        <button type="button" className={css['clear']} aria-label={words.clear} onClick={clear}>
          <X size={16} aria-hidden />
        </button>
      )}
    </div>
  )
}
