// Some organizations leave it to the person whether this computer is remembered. Asked once, in one sentence.
import { CircleCheck } from 'lucide-react'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/feedback/ErrorNotice'
import { enrollmentWords } from '../../words'
import { findIssuer, type StageProps } from '../parts/stage-props'
import css from './RememberComputer.module.css'

const words = enrollmentWords.device

export function RememberComputer({ wizard, state }: Omit<StageProps, 'onClose'>) {
  const { device } = state
  if (device.kind === 'notAsked' || device.kind === 'declined') return null
  if (device.kind === 'remembered') {
    return (
      <p className={css['remembered']} role="status">
        <CircleCheck size={16} aria-hidden />
        {words.remembered}
      </p>
    )
  }
  return (
    <section className={css['question']} aria-label={words.remember}>
      <p>{words.question(findIssuer(state))}</p>
      {device.kind === 'failed' && <ErrorNotice error={device.error} tone="warning" />}
      <div className={css['actions']}>
        <Button
          size="small"
          busy={device.kind === 'sending' ? words.busy : null}
          onClick={() => void wizard.rememberDevice()}
        >
          {words.remember}
        </Button>
        <Button size="small" weight="quiet" onClick={() => wizard.declineDevice()}>
          {words.later}
        </Button>
      </div>
    </section>
  )
}
