// User name and password, and, for practice, people to be.
import { Badge } from '../ui/Badge'
import { Button } from '../ui/Button'
import { Form } from '../ui/Form'
import { TextField } from '../ui/TextField'
import { enrollmentWords } from '../words/enrollment'
import { PracticePanel } from './PracticePanel'
import { StageActions } from './StageActions'
import { StageFrame } from './StageFrame'
import { isBusy, issuerOf } from './stage-props'
import type { StageProps } from './stage-props'
import type { Offer } from './use-preparation'
import css from './CredentialsStage.module.css'

const words = enrollmentWords.credentials

interface CredentialsStageProps extends StageProps {
  readonly offer: Offer
}

export const CredentialsStage = ({ offer, onClose, ...props }: CredentialsStageProps) => {
  const { wizard, state } = props
  const { username, password } = state.drafts
  const title = words.title(issuerOf(state))
  const complete = username.trim() !== '' && password !== ''

  return (
    <StageFrame {...props} title={title}>
      <div className={css['connection']}>
        {state.connection?.kind === 'practice' && (
          <Badge tone="accent">{enrollmentWords.connection.practice}</Badge>
        )}
        <Button size="small" weight="quiet" onClick={() => wizard.leaveConnection()}>
          {words.change}
        </Button>
      </div>
      <Form label={title} onSubmit={() => complete && !isBusy(state) && void wizard.signIn()}>
        <TextField
          label={words.username}
          value={username}
          autoComplete="username"
          required
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
        <StageActions
          submit={words.submit}
          busy={isBusy(state) ? words.busy : null}
          disabled={!complete}
          onClose={onClose}
        />
      </Form>
      <PracticePanel
        users={offer.practiceUsers}
        chosen={username}
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
