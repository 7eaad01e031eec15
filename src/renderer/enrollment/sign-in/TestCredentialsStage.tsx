// The beginning of a test sign-in: whose it is stands fast, so only the password is asked for.
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { enrollmentWords } from '../../words'
import { ForgotPasswordLink } from '../parts/ForgotPasswordLink'
import { ReadsAlong } from './ReadsAlong'
import { StageActions } from '../parts/StageActions'
import { StageFrame } from '../parts/StageFrame'
import { isBusy, findIssuer, type StageProps } from '../parts/stage-props'
import { UserName } from '../parts/UserName'

const { credentials, test: words } = enrollmentWords

export function TestCredentialsStage({ onClose, ...props }: StageProps) {
  const { wizard, state } = props
  const { username, password } = state.drafts
  const complete = password !== ''
  return (
    <StageFrame {...props} title={words.title} intro={words.intro(findIssuer(state))}>
      <ReadsAlong state={state} />
      <Form label={words.title} onSubmit={() => complete && !isBusy(state) && void wizard.signIn()}>
        <UserName>{username}</UserName>
        <TextField
          label={credentials.password}
          kind="secret"
          value={password}
          required
          help={credentials.kept}
          onChange={(value) => wizard.draft({ password: value })}
        />
        <ForgotPasswordLink wizard={wizard} />
        <StageActions
          state={state}
          submit={credentials.submit}
          busy={credentials.busy}
          disabled={!complete}
          onClose={onClose}
        />
      </Form>
    </StageFrame>
  )
}
