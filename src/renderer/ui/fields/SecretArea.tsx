// A labelled box for a long secret: hidden as it is pasted, and shown when the person asks to see it.
import { Eye, EyeOff } from 'lucide-react'
import { useId, useState } from 'react'
import { joinClassNames } from '../class-names'
import field from './TextField.module.css'
import css from './SecretArea.module.css'

interface SecretAreaProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Enter sends: what is pasted here has no lines of its own. */
  readonly onEnter: () => void
  readonly help: string
  readonly error: string | null
  readonly reveal: { readonly show: string; readonly hide: string }
}

export function SecretArea({ label, value, onChange, onEnter, help, error, reveal }: SecretAreaProps) {
  const id = useId()
  const [shown, setShown] = useState(false)
  return (
    <div className={field['field']}>
      <label className={field['label']} htmlFor={id}>
        {label}
      </label>
      <div className={field['box']}>
        <textarea
          id={id}
          className={joinClassNames(field['input'], css['input'], !shown && css['hidden'])}
          rows={5}
          value={value}
          spellCheck={false}
          autoCapitalize="none"
          autoComplete="off"
          autoFocus
          onChange={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            onEnter()
          }}
          aria-invalid={error === null ? undefined : true}
          aria-describedby={`${id}-note`}
        />
        <button
          type="button"
          className={css['reveal']}
          aria-label={shown ? reveal.hide : reveal.show}
          onClick={() => setShown(!shown)}
        >
          {shown ? <EyeOff size={18} aria-hidden /> : <Eye size={18} aria-hidden />}
        </button>
      </div>
      <p
        id={`${id}-note`}
        className={joinClassNames(field['note'], error !== null && field['error'])}
        role={error === null ? undefined : 'alert'}
      >
        {error ?? help}
      </p>
    </div>
  )
}
