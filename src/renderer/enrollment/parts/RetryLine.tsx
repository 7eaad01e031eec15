// The service did not answer, and is asked again: said beside what is busy, for as long as that lasts.
import { useSecondsUntil } from '../../ui/feedback/use-seconds-until'
import { enrollmentWords } from '../../words'
import type { Retry, WizardState } from '../wizard/wizard-state'
import css from './RetryLine.module.css'

const words = enrollmentWords.retrying

function Countdown({ attempt, of, retryAt }: Retry) {
  const seconds = useSecondsUntil(retryAt)
  return (
    <span className={css['countdown']}>
      {seconds === 0 ? words.now(attempt, of) : words.inSeconds(seconds, attempt, of)}
    </span>
  )
}

export function RetryLine({ state }: { readonly state: WizardState }) {
  const { activity } = state
  const retry = activity.kind === 'busy' || activity.kind === 'restarting' ? activity.retry : undefined
  if (retry === undefined) return null
  return (
    <p className={css['line']}>
      <span role="status">{words.why}</span> <Countdown {...retry} />
    </p>
  )
}
