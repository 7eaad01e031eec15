// The tags of an account, as chips in the box in which new ones are typed, with those of other accounts below it.
import { Plus, X } from 'lucide-react'
import { useId, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react'
import type { AccountSummary } from '../../shared/models'
import { accountWords } from '../words'
import { listSuggestions } from './tag-edits'
import type { SaveEdit } from './use-account-edit'
import { useTags } from './use-tags'
import css from './TagsField.module.css'

const words = accountWords.tags

interface TagsFieldProps {
  readonly account: AccountSummary
  /** Of the other accounts. */
  readonly elsewhere: readonly (readonly string[])[]
  readonly save: SaveEdit
}

interface ChipProps {
  readonly tag: string
  readonly onRemove: (tag: string) => void
}

const Chip = ({ tag, onRemove }: ChipProps) => (
  <li className={css['chip']}>
    <bdi className={css['tag']}>{tag}</bdi>
    <button
      type="button"
      className={css['remove']}
      aria-label={words.removeNamed(tag)}
      title={words.removeNamed(tag)}
      onClick={() => onRemove(tag)}
      onKeyDown={({ key }) => {
        if (key === 'Delete' || key === 'Backspace') onRemove(tag)
      }}
    >
      <X size={14} aria-hidden />
    </button>
  </li>
)

interface SuggestionsProps {
  readonly tags: readonly string[]
  readonly onAdd: (tag: string) => void
}

const Suggestions = ({ tags, onAdd }: SuggestionsProps) => (
  <ul className={css['suggestions']} aria-label={words.suggestions}>
    {tags.map((tag) => (
      <li key={tag}>
        <button
          type="button"
          className={css['suggestion']}
          aria-label={words.addNamed(tag)}
          onClick={() => onAdd(tag)}
        >
          <Plus size={12} aria-hidden />
          <bdi className={css['tag']}>{tag}</bdi>
        </button>
      </li>
    ))}
  </ul>
)

interface TagInputProps {
  readonly id: string
  readonly ref: RefObject<HTMLInputElement | null>
  readonly editing: ReturnType<typeof useTags>
}

function TagInput({ id, ref, editing: { tags, typed, error, type, add, remove } }: TagInputProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    // Keys that choose among the words of an input method are not ours.
    if (event.nativeEvent.isComposing) return
    const last = tags.at(-1)
    if (event.key === 'Enter') add(typed)
    else if (event.key === 'Escape' && typed !== '') type('')
    else if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last)
    else return
    event.preventDefault()
  }
  return (
    <input
      ref={ref}
      id={id}
      className={css['input']}
      value={typed}
      placeholder={words.add}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      aria-invalid={error === null ? undefined : true}
      aria-describedby={`${id}-note`}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  )
}

export function TagsField({ account, elsewhere, save }: TagsFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const editing = useTags(account, save)
  const { tags, typed, error, add, remove } = editing
  const suggestions = listSuggestions(elsewhere, tags, typed)
  /** The button that was pressed goes with what it did. */
  const thenType = (act: (tag: string) => void) => (tag: string) => {
    act(tag)
    input.current?.focus()
  }

  /** Whoever goes on to a suggestion has typed only its beginning. */
  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (typed.trim() !== '' && !currentTarget.contains(relatedTarget)) add(typed)
  }

  return (
    <div className={css['field']} onBlur={leave}>
      <label className={css['label']} htmlFor={id}>
        {words.title}
      </label>
      <div className={css['box']}>
        {tags.length > 0 && (
          <ul className={css['chips']} aria-label={words.title}>
            {tags.map((tag) => (
              <Chip key={tag} tag={tag} onRemove={thenType(remove)} />
            ))}
          </ul>
        )}
        <TagInput id={id} ref={input} editing={editing} />
      </div>
      <p
        id={`${id}-note`}
        className={error === null ? css['note'] : css['error']}
        role={error === null ? undefined : 'alert'}
      >
        {error ?? words.hint}
      </p>
      {suggestions.length > 0 && <Suggestions tags={suggestions} onAdd={thenType(add)} />}
    </div>
  )
}
