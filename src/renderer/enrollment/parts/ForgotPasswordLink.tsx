// Under a password field: the way to a new password, for those who do not know theirs.
import { Button } from '../../ui/Button'
import { enrollmentWords } from '../../words'
import type { StageProps } from './stage-props'
import css from './ForgotPasswordLink.module.css'

export const ForgotPasswordLink = ({ wizard }: Pick<StageProps, 'wizard'>) => (
  <div className={css['link']}>
    <Button size="small" weight="quiet" onClick={() => wizard.recovery.forgotPassword()}>
      {enrollmentWords.recovery.forgot}
    </Button>
  </div>
)
