// A labelled line of text, with help below it and, when something is wrong, the reason in its place.
import { Eye, EyeOff } from 'lucide-react'
import { useId, useState, type ComponentProps, type KeyboardEvent, type ReactNode } from 'react'
import { appWords } from '../../words'
import { joinClassNames } from '../class-names'
import css from './TextField.module.css'

/** secret hides what is typed until the person asks to see it. */
export type TextFieldKind = 'text' | 'secret' | 'code' | 'email' | 'phone' | 'date'

interface TextFieldProps extends Omit<
  ComponentProps<'input'>,
  'className' | 'onChange' | 'value' | 'type' | 'id' | 'children'
> {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: ReactNode
  readonly error?: string | null
  readonly optional?: boolean
  readonly kind?: TextFieldKind
  readonly reveal?: { readonly show: string; readonly hide: string }
}

const kindAttributes = {
  text: { type: 'text' },
  secret: { type: 'password', autoComplete: 'off' },
  // As long as what is pasted along with it; main takes the digits.
  code: { type: 'text', autoComplete: 'one-time-code', inputMode: 'numeric', maxLength: 32 },
  email: { type: 'email', autoComplete: 'email' },
  phone: { type: 'tel', autoComplete: 'tel' },
  // Without an end, the year may have six digits.
  date: { type: 'date', autoComplete: 'bday', max: '9999-12-31' },
} as const satisfies Record<TextFieldKind, ComponentProps<'input'>>

export function TextField({
  label,
  value,
  onChange,
  help,
  error = null,
  optional = false,
  kind = 'text',
  reveal = { show: appWords.show, hide: appWords.hide },
  ...rest
}: TextFieldProps) {
  const id = useId()
  const [shown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  const secret = kind === 'secret'
  const noteCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  const note = error ?? (secret && capsLock ? appWords.capsLock : help)

  return (
    <div className={css['field']}>
      <label className={css['label']} htmlFor={id}>
        {label}
        {optional && <span className={css['optional']}> ({appWords.optional})</span>}
      </label>
      <div className={css['box']}>
        <input
          spellCheck={false}
          autoCapitalize="none"
          autoCorrect="off"
          {...kindAttributes[kind]}
          {...rest}
          id={id}
          {...(secret && shown && { type: 'text' })}
          className={joinClassNames(
            css['input'],
            kind === 'code' && css['code'],
            secret && css['revealable'],
          )}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyUp={secret ? noteCapsLock : undefined}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
        />
        {secret && (
          <button
            type="button"
            className={css['reveal']}
            aria-label={shown ? reveal.hide : reveal.show}
            onClick={() => setShown(!shown)}
          >
            {shown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
          </button>
        )}
      </div>
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
