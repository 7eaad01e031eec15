// What the test sign-in has shown, and what to do where it was not what one hopes for.
import { Button } from '../../ui/Button'
import { FormActions } from '../../ui/fields/Form'
import { enrollmentWords } from '../../words'
import { GoodNews } from './GoodNews'
import { StageFrame } from '../parts/StageFrame'
import { findIssuer, type StageProps } from '../parts/stage-props'
import type { TestOutcome } from '../wizard/stages'

const words = enrollmentWords.test

interface TestedStageProps extends StageProps {
  readonly outcome: TestOutcome
}

interface TroubleProps extends StageProps {
  readonly title: string
  readonly body: string
}

const EnrollAgain = ({ title, body, onClose, ...props }: TroubleProps) => (
  <StageFrame {...props} title={title} intro={body}>
    <FormActions>
      <Button type="submit" weight="primary" onClick={() => props.wizard.wantEnrollment()}>
        {words.enrollAgain}
      </Button>
      <Button weight="quiet" onClick={onClose}>
        {words.back}
      </Button>
    </FormActions>
  </StageFrame>
)

const TurnOn = ({ title, body, onClose, ...props }: TroubleProps) => (
  <StageFrame {...props} title={title} intro={body}>
    <FormActions>
      <Button type="submit" weight="primary" onClick={onClose}>
        {words.back}
      </Button>
    </FormActions>
  </StageFrame>
)

function Works({ onClose, ...props }: StageProps) {
  const { state } = props
  return (
    <StageFrame {...props} title={words.works.title}>
      <GoodNews>{words.works.body(findIssuer(state), state.drafts.username)}</GoodNews>
      <FormActions>
        <Button type="submit" weight="primary" onClick={onClose}>
          {words.back}
        </Button>
      </FormActions>
    </StageFrame>
  )
}

export function TestedStage({ outcome, ...props }: TestedStageProps) {
  const issuer = findIssuer(props.state)
  switch (outcome) {
    case 'works':
      return <Works {...props} />
    case 'otherKey':
    case 'setUpAsked':
      return <EnrollAgain {...props} title={words[outcome].title} body={words[outcome].body(issuer)} />
    case 'notAsked':
    case 'sentCode':
      return <TurnOn {...props} title={words[outcome].title(issuer)} body={words[outcome].body} />
  }
}
