// A code was sent: with it a new password takes the place of the forgotten one.
import { Form } from '../ui/Form'
import { appWords, enrollmentWords } from '../words'
import { hasCurrentCode, sentenceOn } from './code-message'
import { fieldError, ofTheNewPassword, ofTheSentCode } from './field-errors'
import { NewPasswordFields } from './NewPasswordFields'
import { newPasswordProblems, passwordField } from './new-password'
import { SentCodeField } from './SentCodeField'
import { StageActions } from './StageActions'
import { StageFrame } from './StageFrame'
import { hasNewPassword, isBusy, issuerOf } from './stage-props'
import type { StageProps } from './stage-props'
import type { CodeMessage } from './stages'
import { useFieldErrors } from './use-field-errors'
import { UserName } from './UserName'

const { newPassword, recovery: words } = enrollmentWords

interface ResetPasswordStageProps extends StageProps {
  readonly message: CodeMessage
}

export const ResetPasswordStage = ({ wizard, state, message }: ResetPasswordStageProps) => {
  const { recovery } = wizard
  const { drafts } = state
  const complete = hasCurrentCode(state, message) && hasNewPassword(state)
  const refused = fieldError(state, ofTheNewPassword)
  const refusal = refused === null ? null : { field: passwordField, text: refused }
  const { errorAt, leave, check } = useFieldErrors(newPasswordProblems(drafts.newPassword), refusal)
  return (
    <StageFrame
      wizard={wizard}
      state={state}
      title={words.resetTitle}
      intro={sentenceOn(message, issuerOf(state))}
      takesFocus={false}
      ownsError={refused !== null || fieldError(state, ofTheSentCode) !== null}
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
