// Which form or page goes with which stage.
import type { CodesStore } from '../codes/codes-store'
import { AccessTokenStage } from './AccessTokenStage'
import { BrowserStage } from './BrowserStage'
import { CannotSetUpStage } from './CannotSetUpStage'
import { ChallengeStage } from './ChallengeStage'
import { ConnectionStage } from './ConnectionStage'
import { CredentialsStage } from './CredentialsStage'
import { ConfirmSignUpStage } from './ConfirmSignUpStage'
import { DoneStage } from './DoneStage'
import { EnrollingStage } from './EnrollingStage'
import { ForgotPasswordStage } from './ForgotPasswordStage'
import { NamingStage } from './NamingStage'
import { ResetPasswordStage } from './ResetPasswordStage'
import { SignedInStage } from './SignedInStage'
import type { StageProps } from './stage-props'
import { TestCredentialsStage } from './TestCredentialsStage'
import { TestedStage } from './TestedStage'
import type { Offer } from './use-preparation'

interface StageViewProps extends StageProps {
  readonly offer: Offer
  readonly codes: CodesStore
}

export const StageView = ({ offer, codes, ...props }: StageViewProps) => {
  const { stage, purpose } = props.state
  switch (stage.at) {
    case 'connection':
      return <ConnectionStage {...props} connections={offer.connections} />
    case 'credentials':
      return purpose.kind === 'test' ? (
        <TestCredentialsStage {...props} />
      ) : (
        <CredentialsStage {...props} offer={offer} />
      )
    case 'accessToken':
      return <AccessTokenStage {...props} />
    case 'forgotPassword':
      return <ForgotPasswordStage {...props} />
    case 'resetPassword':
      return <ResetPasswordStage {...props} message={stage.message} />
    case 'confirmSignUp':
      return <ConfirmSignUpStage {...props} message={stage.message} />
    case 'browser':
      return <BrowserStage {...props} />
    case 'challenge':
      return <ChallengeStage {...props} stage={stage} />
    case 'cannotSetUp':
      return <CannotSetUpStage {...props} />
    case 'signedIn':
      return <SignedInStage {...props} signIn={stage.signIn} />
    case 'tested':
      return <TestedStage {...props} outcome={stage.outcome} />
    case 'naming':
      return <NamingStage {...props} />
    case 'enrolling':
      return <EnrollingStage {...props} stage={stage} />
    case 'done':
      return <DoneStage {...props} stage={stage} codes={codes} />
  }
}
