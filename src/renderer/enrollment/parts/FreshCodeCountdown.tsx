// Waits in the open: why nothing is sent yet, and for how long.
import { Hourglass } from 'lucide-react'
import { useSecondsUntil } from '../../ui/feedback/use-seconds-until'
import { enrollmentWords } from '../../words'
import css from './FreshCodeCountdown.module.css'

const words = enrollmentWords.ownCode

interface FreshCodeCountdownProps {
  readonly until: number
  readonly why: 'spentCode' | 'nextCode'
}

export function FreshCodeCountdown({ until, why }: FreshCodeCountdownProps) {
  const seconds = useSecondsUntil(until)
  if (seconds === 0) return null
  return (
    <div className={css['box']} data-testid="fresh-code-countdown">
      <Hourglass className={css['icon']} size={20} aria-hidden />
      <div className={css['text']}>
        <p role="status">{why === 'spentCode' ? words.waiting : words.waitingNext}</p>
        <p className={css['hint']}>{words.byItself}</p>
      </div>
      <span className={css['left']} role="timer">
        {words.inSeconds(seconds)}
      </span>
    </div>
  )
}
