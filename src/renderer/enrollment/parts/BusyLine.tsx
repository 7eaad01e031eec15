// Something is going on that needs nothing from the person: what it is, and whether it is being repeated.
import { Spinner } from '../../ui/feedback/Spinner'
import { RetryLine } from './RetryLine'
import type { WizardState } from '../wizard/wizard-state'
import css from './BusyLine.module.css'

interface BusyLineProps {
  readonly state: WizardState
  readonly children: string
}

export const BusyLine = ({ state, children }: BusyLineProps) => (
  <div className={css['box']}>
    <Spinner />
    <div className={css['text']}>
      <p role="status">{children}</p>
      <RetryLine state={state} />
    </div>
  </div>
)
