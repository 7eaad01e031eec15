// What the organization asks for before it lets the person in: one small form each.
import { ElsewhereStage } from './ElsewhereStage'
import { NewPasswordForm } from '../new-password/NewPasswordForm'
import { OwnCode } from './OwnCode'
import { SelectFirstFactor } from './SelectFirstFactor'
import { SelectMfa } from './SelectMfa'
import type { StageProps } from '../parts/stage-props'
import { TypedCodeForm } from '../parts/TypedCodeForm'
import type { StageAt } from '../wizard/stages'

interface ChallengeStageProps extends StageProps {
  readonly stage: StageAt<'challenge'>
}

export function ChallengeStage({ stage, ...props }: ChallengeStageProps) {
  const { challenge } = stage
  switch (challenge.kind) {
    case 'selectFirstFactor':
      return <SelectFirstFactor {...props} choices={challenge.choices} />
    case 'newPassword':
      return <NewPasswordForm {...props} requiredAttributes={challenge.requiredAttributes} />
    case 'elsewhere':
      return <ElsewhereStage {...props} what={challenge.what} />
    case 'selectMfa':
      return <SelectMfa {...props} choices={challenge.choices} />
    case 'sentCode':
      return <TypedCodeForm {...props} challenge={challenge} />
    case 'softwareToken':
      return challenge.account !== null && !stage.typing ? (
        <OwnCode {...props} />
      ) : (
        <TypedCodeForm {...props} challenge={challenge} />
      )
  }
}
