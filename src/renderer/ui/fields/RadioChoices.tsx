// One of a few answers, each with what it means below it.
import { useId } from 'react'
import css from './RadioChoices.module.css'

export interface RadioChoice<T extends string> {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

interface RadioChoicesProps<T extends string> {
  readonly label: string
  readonly choices: readonly RadioChoice<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
  /** segments: side by side, for words that need no explanation. */
  readonly look?: 'list' | 'segments'
}

export function RadioChoices<T extends string>({
  label,
  choices,
  value,
  onChange,
  look = 'list',
}: RadioChoicesProps<T>) {
  const id = useId()
  return (
    <fieldset className={css['group']}>
      <legend className={css['legend']}>{label}</legend>
      <div className={css[look]}>
        {choices.map(({ value: one, label: name, hint }) => (
          <label key={one} className={css['choice']}>
            <input
              type="radio"
              className={css['radio']}
              name={id}
              value={one}
              checked={one === value}
              aria-label={name}
              aria-describedby={hint === undefined ? undefined : `${id}-${one}`}
              onChange={() => onChange(one)}
            />
            <span className={css['text']}>
              <span className={css['name']}>{name}</span>
              {hint !== undefined && (
                <span id={`${id}-${one}`} className={css['hint']}>
                  {hint}
                </span>
              )}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
