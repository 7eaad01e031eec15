// Everything runs by itself: the steps tick off by name. When one fails, it says so at that step.
import { Button } from '../../ui/Button'
import { FormActions } from '../../ui/fields/Form'
import { StepList, type StepState } from '../../ui/feedback/StepList'
import { appWords, enrollmentWords } from '../../words'
import { FreshCodeCountdown } from '../parts/FreshCodeCountdown'
import { RetryLine } from '../parts/RetryLine'
import { StageFrame } from '../parts/StageFrame'
import { findIssuer, type StageProps } from '../parts/stage-props'
import { isProving, type RunStep, type StageAt } from '../wizard/stages'
import type { WizardState } from '../wizard/wizard-state'
import css from './EnrollingStage.module.css'

const words = enrollmentWords.steps

const order = ['associate', 'store', 'verify', 'finish', 'signIn'] as const satisfies readonly RunStep[]

interface EnrollingStageProps extends StageProps {
  readonly stage: StageAt<'enrolling'>
}

const labelOf = (step: RunStep, state: WizardState): string =>
  step === 'associate' ? words.associate(findIssuer(state)) : words[step]

function stateOf(step: RunStep, current: RunStep, failed: boolean): StepState {
  const distance = order.indexOf(step) - order.indexOf(current)
  if (distance < 0) return 'done'
  if (distance > 0) return 'waiting'
  return failed ? 'failed' : 'running'
}

export function EnrollingStage({ stage, onClose, ...props }: EnrollingStageProps) {
  const { wizard, state } = props
  const { activity } = state
  const failed = activity.kind === 'failed'
  const proving = isProving(stage)
  const shown = order.filter((step) => step !== 'signIn' || proving)

  return (
    <StageFrame {...props} title={failed ? words.failedTitle : words.title} intro={words.durable}>
      <StepList
        label={words.list}
        steps={shown.map((step) => ({
          key: step,
          label: labelOf(step, state),
          state: stateOf(step, stage.step, failed),
        }))}
      />
      {activity.kind === 'waiting' && <FreshCodeCountdown until={activity.until} why={activity.why} />}
      {activity.kind === 'restarting' && (
        <p className={css['note']} role="status">
          {enrollmentWords.startingAgain}
        </p>
      )}
      <RetryLine state={state} />
      <FormActions>
        {proving ? (
          <Button onClick={() => wizard.skipProof()}>{words.finishWithout}</Button>
        ) : (
          <Button weight={failed ? 'secondary' : 'quiet'} onClick={onClose}>
            {appWords.cancel}
          </Button>
        )}
      </FormActions>
    </StageFrame>
  )
}
