// A labelled choice of a few fixed values, by the system's own control.
import { useId } from 'react'
import css from './TextField.module.css'

interface SelectFieldProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string; readonly lang?: string }[]
  readonly onChange: (value: T) => void
  readonly help?: string
}

export function SelectField<T extends string>({
  label,
  value,
  options,
  onChange,
  help,
}: SelectFieldProps<T>) {
  const id = useId()
  return (
    <div className={css['field']}>
      <label className={css['label']} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={css['input']}
        value={value}
        aria-describedby={help === undefined ? undefined : `${id}-help`}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value)
          if (chosen !== undefined) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p id={`${id}-help`} className={css['note']}>
          {help}
        </p>
      )}
    </div>
  )
}
