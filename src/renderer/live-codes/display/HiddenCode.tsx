// In the place of a code that is not to be seen: as many dots, as wide, and a word for screen readers. The digits
// themselves are not there.
import { groupDigits } from '../../../shared/group-digits'
import { codesWords as words } from '../../words'
import css from './CodeText.module.css'

interface HiddenCodeProps {
  readonly id: string
  readonly length: number
}

export const HiddenCode = ({ id, length }: HiddenCodeProps) => (
  <span className={css['hidden']} data-testid="hidden-code">
    <span aria-hidden="true">
      {groupDigits('•'.repeat(length)).map((group, place) => (
        <span key={place} className={css['group']}>
          {Array.from(group, (dot, at) => (
            <span key={at} className={css['dot']}>
              {dot}
            </span>
          ))}
        </span>
      ))}
    </span>
    <span id={id} className="visually-hidden">
      {words.hidden}
    </span>
  </span>
)
