// How long the sign-in service still waits. Quiet, and there to be looked at: it is not read out by itself.
import { Timer } from 'lucide-react'
import { useSecondsUntil } from '../../ui/feedback/use-seconds-until'
import { enrollmentWords as words } from '../../words'
import css from './DeadlineClock.module.css'

/** From here on it is time to hurry. */
const soon = 30

export function DeadlineClock({ until }: { readonly until: number }) {
  const seconds = useSecondsUntil(until)
  if (seconds === 0) return null
  return (
    <span
      className={css['clock']}
      role="timer"
      aria-label={words.timeLeftLabel}
      data-soon={seconds <= soon || undefined}
    >
      <Timer size={14} aria-hidden />
      {words.timeLeft(seconds)}
    </span>
  )
}
