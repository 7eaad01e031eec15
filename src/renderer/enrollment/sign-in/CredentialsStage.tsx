// The door: a user name and a password, or the organization's own page in the browser, with the other ways
// in below. For practice, people to be.
import { useState } from 'react'
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { enrollmentWords } from '../../words'
import { ConnectionLine } from './ConnectionLine'
import { ForgotPasswordLink } from '../parts/ForgotPasswordLink'
import { OtherWays } from './OtherWays'
import { PracticePanel } from './PracticePanel'
import { ReadsAlong } from './ReadsAlong'
import { StageActions } from '../parts/StageActions'
import { StageFrame } from '../parts/StageFrame'
import { isBusy, findIssuer, type StageProps } from '../parts/stage-props'
import type { Offer } from '../parts/use-preparation'

const words = enrollmentWords.credentials

interface CredentialsStageProps extends StageProps {
  readonly offer: Offer
}

const BrowserEntry = ({ wizard, state, onClose }: StageProps) => (
  <>
    <Form label={words.title(findIssuer(state))} onSubmit={() => void wizard.signIn('browser')}>
      <StageActions
        state={state}
        submit={words.inBrowser}
        busy={words.busy}
        disabled={false}
        onClose={onClose}
      />
    </Form>
    <OtherWays wizard={wizard} state={state} />
  </>
)

function PasswordEntry({ wizard, state, onClose }: StageProps) {
  const { username, password } = state.drafts
  const [nameMissing, setNameMissing] = useState(false)
  const complete = username.trim() !== '' && password !== ''

  const signInWithoutPassword = () => {
    setNameMissing(username.trim() === '')
    if (username.trim() !== '' && !isBusy(state)) void wizard.signIn('withoutPassword')
  }

  return (
    <>
      <Form
        label={words.title(findIssuer(state))}
        onSubmit={() => complete && !isBusy(state) && void wizard.signIn()}
      >
        <TextField
          label={words.username}
          value={username}
          autoComplete="username"
          required
          error={nameMissing && username.trim() === '' ? words.usernameFirst : null}
          onChange={(value) => wizard.draft({ username: value })}
        />
        <TextField
          label={words.password}
          kind="secret"
          value={password}
          required
          help={words.kept}
          onChange={(value) => wizard.draft({ password: value })}
        />
        <ForgotPasswordLink wizard={wizard} />
        <StageActions
          state={state}
          submit={words.submit}
          busy={words.busy}
          disabled={!complete}
          onClose={onClose}
        />
      </Form>
      <OtherWays wizard={wizard} state={state} onWithoutPassword={signInWithoutPassword} />
    </>
  )
}

export function CredentialsStage({ offer, onClose, ...props }: CredentialsStageProps) {
  const { wizard, state } = props
  const inBrowser = state.way === 'browser'
  const Entry = inBrowser ? BrowserEntry : PasswordEntry
  return (
    <StageFrame
      {...props}
      title={words.title(findIssuer(state))}
      {...(inBrowser && { intro: words.inBrowserIntro(findIssuer(state)) })}
    >
      <ConnectionLine {...props} />
      <ReadsAlong state={state} />
      <Entry {...props} onClose={onClose} />
      <PracticePanel
        users={offer.practiceUsers}
        chosen={state.drafts.username}
        onUse={(user) => {
          const connection = offer.connections.find(({ id }) => id === user.connectionId)
          if (connection === undefined) return
          wizard.chooseConnection(connection)
          wizard.draft({ username: user.username, password: user.practicePassword })
        }}
      />
    </StageFrame>
  )
}
