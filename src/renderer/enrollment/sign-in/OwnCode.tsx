// The second factor is a code that Keyturn keeps itself: it is sent without anyone typing it.
import { formatFullName } from '../../accounts/account-names'
import { Button } from '../../ui/Button'
import { FormActions } from '../../ui/fields/Form'
import { appWords, enrollmentWords } from '../../words'
import { BusyLine } from '../parts/BusyLine'
import { FreshCodeCountdown } from '../parts/FreshCodeCountdown'
import { StageFrame } from '../parts/StageFrame'
import { findIssuer, type StageProps } from '../parts/stage-props'

const words = enrollmentWords.ownCode

export function OwnCode({ onClose, ...props }: StageProps) {
  const { wizard, state } = props
  const { activity, drafts, purpose } = state
  // A test is of Keyturn's code; only when that has failed does another one tell more.
  const mayType = purpose.kind === 'enroll' || activity.kind === 'failed'
  const account = formatFullName({ issuer: findIssuer(state), accountName: drafts.username })
  return (
    <StageFrame {...props} title={words.title} intro={words.using(account)}>
      {activity.kind === 'waiting' && <FreshCodeCountdown until={activity.until} why={activity.why} />}
      {activity.kind === 'busy' && <BusyLine state={state}>{words.sending}</BusyLine>}
      {activity.kind === 'restarting' && <BusyLine state={state}>{enrollmentWords.startingAgain}</BusyLine>}
      <FormActions>
        {mayType && <Button onClick={() => wizard.typeCode(true)}>{words.typeInstead}</Button>}
        <Button weight="quiet" onClick={onClose}>
          {appWords.cancel}
        </Button>
      </FormActions>
    </StageFrame>
  )
}
