// Signed in without having to set anything up: offers what can be done now.
import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { FormActions } from '../ui/Form'
import { enrollmentWords } from '../words/enrollment'
import { StageFrame } from './StageFrame'
import { issuerOf } from './stage-props'
import type { StageProps } from './stage-props'
import type { SignedIn } from './wizard-state'
import css from './SignedInStage.module.css'

const words = enrollmentWords.signedIn

interface SignedInStageProps extends StageProps {
  readonly signIn: SignedIn
}

const AlreadyEnrolled = ({ onClose, ...props }: StageProps) => {
  const { wizard, state } = props
  const [asking, setAsking] = useState(false)
  const own = words.softwareToken
  return (
    <StageFrame {...props} title={own.title}>
      <p className={css['good']}>
        <CircleCheck className={css['icon']} size={20} aria-hidden />
        {own.body(issuerOf(state))}
      </p>
      <FormActions>
        <Button weight="primary" onClick={onClose}>
          {own.done}
        </Button>
        <Button weight="quiet" onClick={() => setAsking(true)}>
          {own.replace}
        </Button>
      </FormActions>
      {asking && (
        <ConfirmDialog
          title={own.replaceTitle}
          confirm={own.replaceConfirm}
          weight="primary"
          onConfirm={() => wizard.wantEnrollment()}
          onCancel={() => setAsking(false)}
        >
          <p>{own.replaceBody(issuerOf(state))}</p>
        </ConfirmDialog>
      )}
    </StageFrame>
  )
}

export const SignedInStage = ({ signIn, ...props }: SignedInStageProps) => {
  if (signIn.secondFactor === 'softwareToken') return <AlreadyEnrolled {...props} />
  const { wizard, state, onClose } = props
  const own = words[signIn.secondFactor]
  return (
    <StageFrame wizard={wizard} state={state} title={own.title} intro={own.body(issuerOf(state))}>
      <FormActions>
        <Button weight="primary" onClick={() => wizard.wantEnrollment()}>
          {own.enroll}
        </Button>
        <Button weight="quiet" onClick={onClose}>
          {own.later}
        </Button>
      </FormActions>
    </StageFrame>
  )
}
