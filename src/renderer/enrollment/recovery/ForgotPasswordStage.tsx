// A forgotten password: for whom a code is to be sent.
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { appWords, enrollmentWords } from '../../words'
import { StageActions } from '../parts/StageActions'
import { StageFrame } from '../parts/StageFrame'
import { isBusy, findIssuer, type StageProps } from '../parts/stage-props'
import { UserName } from '../parts/UserName'

const words = enrollmentWords.recovery.ask

export function ForgotPasswordStage({ wizard, state }: StageProps) {
  const { username } = state.drafts
  const { recovery } = wizard
  const complete = username.trim() !== ''
  return (
    <StageFrame
      wizard={wizard}
      state={state}
      title={words.title}
      intro={words.intro(findIssuer(state))}
      takesFocus={state.purpose.kind === 'test'}
    >
      <Form label={words.title} onSubmit={() => complete && !isBusy(state) && void recovery.sendResetCode()}>
        {state.purpose.kind === 'test' ? (
          <UserName>{username}</UserName>
        ) : (
          <TextField
            label={enrollmentWords.credentials.username}
            value={username}
            autoComplete="username"
            autoFocus
            required
            onChange={(value) => wizard.draft({ username: value })}
          />
        )}
        <StageActions
          state={state}
          submit={words.submit}
          busy={words.busy}
          disabled={!complete}
          out={appWords.back}
          onClose={() => recovery.leave()}
        />
      </Form>
    </StageFrame>
  )
}
