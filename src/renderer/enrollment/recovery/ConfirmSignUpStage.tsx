// Someone has signed up and has not confirmed it: with the code, or the link, from a message.
import { Form } from '../../ui/fields/Form'
import { appWords, enrollmentWords } from '../../words'
import { hasCurrentCode, formatCodeMessage } from '../parts/code-message'
import { findFieldError, ofTheSentCode } from '../parts/field-errors'
import { SentCodeField } from '../parts/SentCodeField'
import { StageActions } from '../parts/StageActions'
import { StageFrame } from '../parts/StageFrame'
import { isBusy, findIssuer, type StageProps } from '../parts/stage-props'
import type { CodeMessage } from '../wizard/stages'
import { UserName } from '../parts/UserName'
import { WayList } from '../parts/WayList'

const words = enrollmentWords.recovery.confirm

interface ConfirmSignUpStageProps extends StageProps {
  readonly message: CodeMessage
}

export function ConfirmSignUpStage({ wizard, state, message }: ConfirmSignUpStageProps) {
  const { recovery } = wizard
  const { drafts } = state
  const complete = hasCurrentCode(state, message)
  return (
    <StageFrame
      wizard={wizard}
      state={state}
      title={words.title}
      intro={formatCodeMessage(message, findIssuer(state))}
      takesFocus={false}
      ownsError={findFieldError(state, ofTheSentCode) !== null}
    >
      <Form label={words.title} onSubmit={() => complete && !isBusy(state) && void recovery.confirmSignUp()}>
        <UserName>{drafts.username}</UserName>
        <SentCodeField wizard={wizard} state={state} message={message} />
        <StageActions
          state={state}
          submit={words.submit}
          busy={enrollmentWords.sentCode.busy}
          disabled={!complete}
          out={appWords.back}
          onClose={() => recovery.leave()}
        />
      </Form>
      <WayList
        label={enrollmentWords.credentials.otherWays}
        ways={[{ label: words.linkOpened, take: () => void recovery.signInConfirmed() }]}
      />
    </StageFrame>
  )
}
