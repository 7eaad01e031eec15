// The buttons below a stage's form: the way on, which shows what is going on, and the way out.
import type { ReactNode } from 'react'
import { Button } from '../ui/Button'
import { FormActions } from '../ui/Form'
import { appWords } from '../words/app'

interface StageActionsProps {
  readonly submit: string
  /** What is going on; null while nothing is. */
  readonly busy: string | null
  readonly disabled: boolean
  readonly onClose: () => void
  /** Another way on, between the two. */
  readonly children?: ReactNode
}

export const StageActions = ({ submit, busy, disabled, onClose, children }: StageActionsProps) => (
  <FormActions>
    <Button type="submit" weight="primary" disabled={disabled} busy={busy}>
      {submit}
    </Button>
    {children}
    <Button weight="quiet" onClick={onClose}>
      {appWords.cancel}
    </Button>
  </FormActions>
)
