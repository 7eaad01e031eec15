// The frame of a stage: heading, time left, what went wrong and what helps, then the stage itself.
import type { ReactNode } from 'react'
import { Screen } from '../../ui/Screen'
import { DeadlineClock } from './DeadlineClock'
import type { StageProps } from './stage-props'
import { WizardError } from './WizardError'
import type { Remedy } from '../wizard/remedy'
import { findDeadline } from '../wizard/wizard-state'

interface StageFrameProps extends Omit<StageProps, 'onClose'> {
  readonly title: string
  readonly intro?: ReactNode
  readonly takesFocus?: boolean
  /** Remedies for which the stage has its own way, such as typing again. */
  readonly without?: readonly Remedy[]
  /** The stage shows the error itself, at its field. */
  readonly ownsError?: boolean
  readonly children?: ReactNode
}

export function StageFrame({
  wizard,
  state,
  title,
  intro,
  takesFocus,
  without,
  ownsError = false,
  children,
}: StageFrameProps) {
  const deadline = findDeadline(state)
  return (
    <Screen
      key={title}
      title={title}
      intro={intro}
      takesFocus={takesFocus ?? true}
      aside={deadline !== null && <DeadlineClock until={deadline} />}
    >
      {!ownsError && <WizardError wizard={wizard} state={state} without={without ?? []} />}
      {children}
    </Screen>
  )
}
