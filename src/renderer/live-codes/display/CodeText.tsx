// The digits of a code, grouped. The no-break spaces keep a code on one line and let it be read in groups.
import { joinClassNames } from '../../ui/class-names'
import { groupDigits } from '../../../shared/group-digits'
import css from './CodeText.module.css'

interface CodeTextProps {
  readonly code: string
  /** spent: the current one, which was used already. */
  readonly kind: 'current' | 'spent' | 'next'
  readonly id?: string
}

export const CodeText = ({ code, kind, id }: CodeTextProps) => (
  <span
    id={id}
    className={joinClassNames(css['code'], css[kind])}
    data-testid={kind === 'next' ? 'next-code' : 'code'}
  >
    {groupDigits(code).join('\u00A0')}
  </span>
)
