// The second factor is a code that Keyturn keeps itself: it is sent without anyone typing it.
import { Button } from '../ui/Button'
import { FormActions } from '../ui/Form'
import { Spinner } from '../ui/Spinner'
import { appWords } from '../words/app'
import { enrollmentWords } from '../words/enrollment'
import { FreshCodeCountdown } from './FreshCodeCountdown'
import { StageFrame } from './StageFrame'
import { issuerOf } from './stage-props'
import type { StageProps } from './stage-props'
import css from './OwnCode.module.css'

const words = enrollmentWords.ownCode

export const OwnCode = ({ onClose, ...props }: StageProps) => {
  const { wizard, state } = props
  const { activity, drafts } = state
  const account = [issuerOf(state), drafts.username].filter((part) => part !== '').join(', ')
  return (
    <StageFrame {...props} title={words.title} intro={words.using(account)}>
      {activity.kind === 'waiting' && <FreshCodeCountdown until={activity.until} why={activity.why} />}
      {activity.kind === 'busy' && (
        <p className={css['sending']} role="status">
          <Spinner />
          {words.sending}
        </p>
      )}
      {activity.kind === 'restarting' && (
        <p className={css['sending']} role="status">
          <Spinner />
          {enrollmentWords.startingAgain}
        </p>
      )}
      <FormActions>
        <Button onClick={() => wizard.typeCode(true)}>{words.typeInstead}</Button>
        <Button weight="quiet" onClick={onClose}>
          {appWords.cancel}
        </Button>
      </FormActions>
    </StageFrame>
  )
}
