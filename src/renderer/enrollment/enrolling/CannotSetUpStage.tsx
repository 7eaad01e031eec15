// The organization wants a second factor, but none that an app can make.
import { Button } from '../../ui/Button'
import { FormActions } from '../../ui/fields/Form'
import { Notice } from '../../ui/feedback/Notice'
import { enrollmentWords } from '../../words'
import { StageFrame } from '../parts/StageFrame'
import { findIssuer, type StageProps } from '../parts/stage-props'

const words = enrollmentWords.cannotSetUp

export const CannotSetUpStage = ({ onClose, ...props }: StageProps) => (
  <StageFrame {...props} title={words.title}>
    <Notice tone="warning" title={findIssuer(props.state)}>
      {words.body(findIssuer(props.state))}
    </Notice>
    <FormActions>
      <Button weight="primary" onClick={onClose}>
        {words.close}
      </Button>
    </FormActions>
  </StageFrame>
)
