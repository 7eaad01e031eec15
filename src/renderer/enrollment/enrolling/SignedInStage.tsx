// Signed in without having to set anything up: offers what can be done now.
import { useState } from 'react'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/feedback/ConfirmDialog'
import { FormActions } from '../../ui/fields/Form'
import { enrollmentWords } from '../../words'
import { GoodNews } from './GoodNews'
import { RememberComputer } from './RememberComputer'
import { StageFrame } from '../parts/StageFrame'
import { findIssuer, type StageProps } from '../parts/stage-props'
import type { SignedIn } from '../wizard/stages'

const words = enrollmentWords.signedIn

interface SignedInStageProps extends StageProps {
  readonly signIn: SignedIn
}

/** What an earlier run had left open was closed by this sign-in. */
const Settled = ({ onClose, ...props }: StageProps) => (
  <StageFrame {...props} title={words.settled.title}>
    <GoodNews>{words.settled.body(findIssuer(props.state))}</GoodNews>
    <FormActions>
      <Button type="submit" weight="primary" onClick={onClose}>
        {words.softwareToken.done}
      </Button>
    </FormActions>
    <RememberComputer {...props} />
  </StageFrame>
)

function AlreadyEnrolled({ onClose, ...props }: StageProps) {
  const { wizard, state } = props
  const [asking, setAsking] = useState(false)
  const own = words.softwareToken
  return (
    <StageFrame {...props} title={own.title}>
      <GoodNews>{own.body(findIssuer(state))}</GoodNews>
      <FormActions>
        <Button weight="primary" onClick={onClose}>
          {own.done}
        </Button>
        <Button weight="quiet" onClick={() => setAsking(true)}>
          {own.replace}
        </Button>
      </FormActions>
      <RememberComputer {...props} />
      {asking && (
        <ConfirmDialog
          title={own.replaceTitle}
          confirm={own.replaceConfirm}
          weight="primary"
          onConfirm={() => wizard.wantEnrollment()}
          onCancel={() => setAsking(false)}
        >
          <p>{own.replaceBody(findIssuer(state))}</p>
        </ConfirmDialog>
      )}
    </StageFrame>
  )
}

function NotEnrolled({ factor, onClose, ...props }: StageProps & { readonly factor: 'none' | 'sentCode' }) {
  const { wizard, state } = props
  const own = words[factor]
  return (
    <StageFrame {...props} title={own.title} intro={own.body(findIssuer(state))}>
      <FormActions>
        <Button weight="primary" onClick={() => wizard.wantEnrollment()}>
          {own.enroll}
        </Button>
        <Button weight="quiet" onClick={onClose}>
          {own.later}
        </Button>
      </FormActions>
      {/* Where no code was asked for, there is none to be spared; it is asked after enrolling. */}
      {factor === 'sentCode' && <RememberComputer {...props} />}
    </StageFrame>
  )
}

export function SignedInStage({ signIn, ...props }: SignedInStageProps) {
  const { secondFactor } = signIn
  if (secondFactor !== 'softwareToken') return <NotEnrolled {...props} factor={secondFactor} />
  return props.state.earlierKey === 'settled' ? <Settled {...props} /> : <AlreadyEnrolled {...props} />
}
