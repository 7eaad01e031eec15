// The beginning of a test sign-in: whose it is stands fast, so only the password is asked for.
import { Form } from '../ui/Form'
import { TextField } from '../ui/TextField'
import { enrollmentWords } from '../words'
import { ReadsAlong } from './ReadsAlong'
import { StageActions } from './StageActions'
import { StageFrame } from './StageFrame'
import { isBusy, issuerOf } from './stage-props'
import type { StageProps } from './stage-props'
import css from './TestCredentialsStage.module.css'

const { credentials, test: words } = enrollmentWords

export const TestCredentialsStage = ({ onClose, ...props }: StageProps) => {
  const { wizard, state } = props
  const { username, password } = state.drafts
  const complete = password !== ''
  return (
    <StageFrame {...props} title={words.title} intro={words.intro(issuerOf(state))}>
      <ReadsAlong state={state} />
      <Form label={words.title} onSubmit={() => complete && !isBusy(state) && void wizard.signIn()}>
        <dl className={css['who']}>
          <dt>{words.username}</dt>
          <dd>{username}</dd>
        </dl>
        <TextField
          label={credentials.password}
          kind="secret"
          value={password}
          required
          help={credentials.kept}
          onChange={(value) => wizard.draft({ password: value })}
        />
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
