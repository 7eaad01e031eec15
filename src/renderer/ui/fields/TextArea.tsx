// A labelled box for several lines of text, in the look of a TextField.
import { useId, type ComponentProps } from 'react'
import { joinClassNames } from '../class-names'
import css from './TextField.module.css'

interface TextAreaProps extends Omit<
  ComponentProps<'textarea'>,
  'className' | 'onChange' | 'value' | 'id' | 'children'
> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: string
  readonly error?: string | null
}

export function TextArea({ label, value, onChange, help, error = null, ...rest }: TextAreaProps) {
  const id = useId()
  const note = error ?? help
  return (
    <div className={css['field']}>
      <label className={css['label']} htmlFor={id}>
        {label}
      </label>
      <textarea
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
        {...rest}
        id={id}
        className={css['input']}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-invalid={error === null ? undefined : true}
        aria-describedby={note === undefined ? undefined : `${id}-note`}
      />
      {note !== undefined && (
        <p
          id={`${id}-note`}
          className={joinClassNames(css['note'], error !== null && css['error'])}
          role={error === null ? undefined : 'alert'}
        >
          {note}
        </p>
      )}
    </div>
  )
}
