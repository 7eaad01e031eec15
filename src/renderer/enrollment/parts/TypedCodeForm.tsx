// A code that only the person can know: one that was sent, or one from another authenticator.
import { permanent } from '../../../shared/errors'
import type { Challenge } from '../../../shared/models'
import { readCodeDigits } from '../../../shared/typed-text'
import { Button } from '../../ui/Button'
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { enrollmentWords } from '../../words'
import { findErrorWords } from '../../words/errors'
import { StageActions } from './StageActions'
import { StageFrame } from './StageFrame'
import { hasEnded, isBusy, type StageProps } from './stage-props'

type TypedChallenge = Extract<Challenge, { kind: 'sentCode' | 'softwareToken' }>

interface TypedCodeFormProps extends StageProps {
  readonly challenge: TypedChallenge
}

/** Letters, or more digits than any code has: typing on will not make it one. */
const cannotBecomeCode = (typed: string): boolean =>
  readCodeDigits(typed) === null && readCodeDigits(`${typed}0000`) === null

const formatWhereSent = ({ medium, destination }: Extract<TypedChallenge, { kind: 'sentCode' }>): string =>
  destination === '' ? enrollmentWords.sentCode.unsaid[medium] : enrollmentWords.sentCode[medium](destination)

function introTo(challenge: TypedChallenge): string {
  if (challenge.kind === 'sentCode') return formatWhereSent(challenge)
  const { intro, device } = enrollmentWords.typedCode
  const first = challenge.account === null ? intro : ''
  return [first, challenge.deviceName === null ? '' : device(challenge.deviceName)].join(' ').trim()
}

export function TypedCodeForm({ challenge, onClose, ...props }: TypedCodeFormProps) {
  const { wizard, state } = props
  const words = challenge.kind === 'sentCode' ? enrollmentWords.sentCode : enrollmentWords.typedCode
  const { typedCode } = state.drafts
  const complete = readCodeDigits(typedCode) !== null
  const ownCanAnswer = challenge.kind === 'softwareToken' && challenge.account !== null

  return (
    <StageFrame
      {...props}
      title={words.title}
      intro={introTo(challenge)}
      takesFocus={false}
      without={['nextCode']}
    >
      <Form
        label={words.title}
        onSubmit={() => complete && !isBusy(state) && !hasEnded(state) && void wizard.sendTypedCode()}
      >
        <TextField
          label={words.field}
          kind="code"
          value={typedCode}
          autoFocus
          required
          error={cannotBecomeCode(typedCode) ? findErrorWords(permanent('codeMalformed')).whatToDo : null}
          onChange={(value) => wizard.draft({ typedCode: value })}
        />
        <StageActions
          state={state}
          submit={words.submit}
          busy={words.busy}
          disabled={!complete || hasEnded(state)}
          onClose={onClose}
        >
          {ownCanAnswer && (
            <Button onClick={() => wizard.typeCode(false)}>{enrollmentWords.typedCode.useOwn}</Button>
          )}
        </StageActions>
      </Form>
    </StageFrame>
  )
}
