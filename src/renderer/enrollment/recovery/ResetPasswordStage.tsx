// A code was sent: with it a new password takes the place of the forgotten one.
import { Form } from '../../ui/fields/Form'
import { appWords, enrollmentWords } from '../../words'
import { hasCurrentCode, formatCodeMessage } from '../parts/code-message'
import { findFieldError, ofTheNewPassword, ofTheSentCode } from '../parts/field-errors'
import { NewPasswordFields } from '../new-password/NewPasswordFields'
import { findNewPasswordProblems, passwordField } from '../new-password/new-password'
import { SentCodeField } from '../parts/SentCodeField'
import { StageActions } from '../parts/StageActions'
import { StageFrame } from '../parts/StageFrame'
import { hasNewPassword, isBusy, findIssuer, type StageProps } from '../parts/stage-props'
import type { CodeMessage } from '../wizard/stages'
import { useFieldErrors } from '../new-password/use-field-errors'
import { UserName } from '../parts/UserName'

const { newPassword, recovery: words } = enrollmentWords

interface ResetPasswordStageProps extends StageProps {
  readonly message: CodeMessage
}

export function ResetPasswordStage({ wizard, state, message }: ResetPasswordStageProps) {
  const { recovery } = wizard
  const { drafts } = state
  const complete = hasCurrentCode(state, message) && hasNewPassword(state)
  const refused = findFieldError(state, ofTheNewPassword)
  const refusal = refused === null ? null : { field: passwordField, text: refused }
  const { errorAt, leave, check } = useFieldErrors(findNewPasswordProblems(drafts.newPassword), refusal)
  return (
    <StageFrame
      wizard={wizard}
      state={state}
      title={words.resetTitle}
      intro={formatCodeMessage(message, findIssuer(state))}
      takesFocus={false}
      ownsError={refused !== null || findFieldError(state, ofTheSentCode) !== null}
    >
      <Form
        label={words.resetTitle}
        onSubmit={() => complete && !isBusy(state) && check() && void recovery.resetPassword()}
      >
        <UserName>{drafts.username}</UserName>
        <SentCodeField wizard={wizard} state={state} message={message} />
        <NewPasswordFields
          wizard={wizard}
          state={state}
          error={errorAt(passwordField)}
          onLeave={() => leave(passwordField)}
        />
        <StageActions
          state={state}
          submit={newPassword.submit}
          busy={newPassword.busy}
          disabled={!complete}
          out={appWords.back}
          onClose={() => recovery.leave()}
        />
      </Form>
    </StageFrame>
  )
}
