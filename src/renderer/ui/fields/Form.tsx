// A column of fields that is sent by Enter or by its button, and never by the browser.
import type { ReactNode } from 'react'
import css from './Form.module.css'

interface FormProps {
  readonly label: string
  readonly onSubmit: () => void
  readonly children: ReactNode
}

export const Form = ({ label, onSubmit, children }: FormProps) => (
  <form
    className={css['form']}
    aria-label={label}
    noValidate
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit()
    }}
  >
    {children}
  </form>
)

export const FormActions = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['actions']}>{children}</div>
)
