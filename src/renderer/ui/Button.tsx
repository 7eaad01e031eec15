// A button. Its four weights are the only ones in the app.
import type { ComponentProps, ReactNode } from 'react'
import { joinClassNames } from './class-names'
import { Spinner } from './feedback/Spinner'
import css from './Button.module.css'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly weight?: 'primary' | 'secondary' | 'quiet' | 'danger'
  readonly size?: 'normal' | 'small'
  readonly wide?: boolean
  /** What is going on; while it is set the button cannot be pressed, and keeps its focus. */
  readonly busy?: string | null
  readonly icon?: ReactNode
}

export const Button = ({
  weight = 'secondary',
  size = 'normal',
  wide = false,
  busy = null,
  icon,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={type}
    aria-disabled={busy === null ? rest['aria-disabled'] : true}
    onClick={(event) => {
      if (busy === null) onClick?.(event)
      else event.preventDefault()
    }}
    className={joinClassNames(css['button'], css[weight], css[size], wide && css['wide'])}
  >
    {busy === null ? icon : <Spinner />}
    <span className={css['label']}>{busy ?? children}</span>
  </button>
)
