// Above a heading: the way back to where the person came from.
import { ChevronLeft } from 'lucide-react'
import type { ComponentProps } from 'react'
import css from './BackButton.module.css'

type BackButtonProps = Omit<ComponentProps<'button'>, 'className' | 'type'>

export const BackButton = ({ children, ...rest }: BackButtonProps) => (
  <button type="button" className={css['back']} {...rest}>
    <ChevronLeft className={css['icon']} size={18} aria-hidden />
    {children}
  </button>
)
