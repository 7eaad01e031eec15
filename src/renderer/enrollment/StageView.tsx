// Which form or page goes with which stage.
import type { CodesStore } from '../live-codes/codes-store'
import { AccessTokenStage } from './sign-in/AccessTokenStage'
import { BrowserStage } from './sign-in/BrowserStage'
import { CannotSetUpStage } from './enrolling/CannotSetUpStage'
import { ChallengeStage } from './sign-in/ChallengeStage'
import { ConnectionStage } from './sign-in/ConnectionStage'
import { CredentialsStage } from './sign-in/CredentialsStage'
import { ConfirmSignUpStage } from './recovery/ConfirmSignUpStage'
import { DoneStage } from './enrolling/DoneStage'
import { EnrollingStage } from './enrolling/EnrollingStage'
import { ForgotPasswordStage } from './recovery/ForgotPasswordStage'
import { NamingStage } from './enrolling/NamingStage'
import { ResetPasswordStage } from './recovery/ResetPasswordStage'
import { SendToStage } from './sign-in/SendToStage'
import { SignedInStage } from './enrolling/SignedInStage'
import type { StageProps } from './parts/stage-props'
import { TestCredentialsStage } from './sign-in/TestCredentialsStage'
import { TestedStage } from './enrolling/TestedStage'
import type { Offer } from './parts/use-preparation'

interface StageViewProps extends StageProps {
  readonly offer: Offer
  readonly codes: CodesStore
}

export function StageView({ offer, codes, ...props }: StageViewProps) {
  const { stage, purpose } = props.state
  switch (stage.kind) {
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
    case 'sendTo':
      return <SendToStage {...props} media={stage.media} />
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
