// The last look before everything runs by itself: how the account and this device will be called.
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { enrollmentWords } from '../../words'
import { StageActions } from '../parts/StageActions'
import { StageFrame } from '../parts/StageFrame'
import { hasEnded, isBusy, findIssuer, type StageProps } from '../parts/stage-props'
import { findDeadline } from '../wizard/wizard-state'
import { maxLength } from '../../../shared/limits'

const words = enrollmentWords.naming

export function NamingStage({ onClose, ...props }: StageProps) {
  const { wizard, state } = props
  const { issuer, accountName, deviceName } = state.drafts
  const complete = deviceName.trim() !== '' && (issuer.trim() !== '' || accountName.trim() !== '')
  const why = findDeadline(state) === null ? words.introOptional : words.intro(findIssuer(state))
  const intro = state.earlierKey === 'kept' ? `${why} ${words.earlierKept}` : why

  return (
    <StageFrame {...props} title={words.title} intro={intro}>
      <Form
        label={words.title}
        onSubmit={() => complete && !isBusy(state) && !hasEnded(state) && void wizard.enroll()}
      >
        <TextField
          label={words.issuer}
          value={issuer}
          maxLength={maxLength.name}
          onChange={(value) => wizard.draft({ issuer: value })}
        />
        <TextField
          label={words.accountName}
          value={accountName}
          maxLength={maxLength.name}
          onChange={(value) => wizard.draft({ accountName: value })}
        />
        <TextField
          label={words.device}
          value={deviceName}
          maxLength={maxLength.deviceName}
          required
          help={words.deviceHint}
          onChange={(value) => wizard.draft({ deviceName: value })}
        />
        <StageActions
          state={state}
          submit={words.submit}
          busy={enrollmentWords.startingAgain}
          disabled={!complete || hasEnded(state)}
          onClose={onClose}
        />
      </Form>
    </StageFrame>
  )
}
