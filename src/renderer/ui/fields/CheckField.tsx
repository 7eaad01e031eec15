// A box to tick, with what it means below it.
import { useId } from 'react'
import { joinClassNames } from '../class-names'
import field from './TextField.module.css'
import css from './CheckField.module.css'

interface CheckFieldProps {
  readonly label: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly help: string
  readonly error: string | null
  readonly disabled?: boolean
}

export function CheckField({ label, checked, onChange, help, error, disabled = false }: CheckFieldProps) {
  const id = useId()
  return (
    <div className={css['field']}>
      <input
        id={id}
        type="checkbox"
        className={css['box']}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={`${id}-note`}
      />
      <label className={css['label']} htmlFor={id}>
        {label}
      </label>
      <p
        id={`${id}-note`}
        className={joinClassNames(field['note'], css['note'], error !== null && field['error'])}
        role={error === null ? undefined : 'alert'}
      >
        {error ?? help}
      </p>
    </div>
  )
}
