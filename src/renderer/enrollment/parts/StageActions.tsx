// The buttons below a stage's form: the way on, which shows what is going on, and the way out.
import type { ReactNode } from 'react'
import { Button } from '../../ui/Button'
import { FormActions } from '../../ui/fields/Form'
import { appWords } from '../../words'
import { RetryLine } from './RetryLine'
import { isBusy, type StageProps } from './stage-props'

interface StageActionsProps extends Omit<StageProps, 'wizard'> {
  readonly submit: string
  /** What is going on while the stage is busy. */
  readonly busy: string
  readonly disabled: boolean
  /** What the way out is called. */
  readonly out?: string
  /** Another way on, between the two. */
  readonly children?: ReactNode
}

export const StageActions = ({
  state,
  submit,
  busy,
  disabled,
  out = appWords.cancel,
  onClose,
  children,
}: StageActionsProps) => (
  <>
    <FormActions>
      <Button type="submit" weight="primary" disabled={disabled} busy={isBusy(state) ? busy : null}>
        {submit}
      </Button>
      {children}
      <Button weight="quiet" onClick={onClose}>
        {out}
      </Button>
    </FormActions>
    <RetryLine state={state} />
  </>
)
