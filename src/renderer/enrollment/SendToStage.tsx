// The organization wants a second factor and takes none that an app can make: it sends codes, and has to be
// told where to.
import { useState } from 'react'
import type { CodeMedium } from '../../shared/models'
import { Form } from '../ui/Form'
import { TextField } from '../ui/TextField'
import { enrollmentWords } from '../words'
import { StageActions } from './StageActions'
import { StageFrame } from './StageFrame'
import { hasEnded, isBusy, issuerOf } from './stage-props'
import type { StageProps } from './stage-props'
import { WayList } from './WayList'

const words = enrollmentWords.sendTo

interface SendToStageProps extends StageProps {
  readonly media: readonly CodeMedium[]
}

/** Only as far as a slip of the finger shows; the service has the last word. */
const looksComplete: Readonly<Record<CodeMedium, RegExp>> = {
  email: /^\s*\S+@\S+\.\S+\s*$/,
  sms: /^\s*\+[\d\s().-]{6,}$/,
}

export const SendToStage = ({ media, onClose, ...props }: SendToStageProps) => {
  const { wizard, state } = props
  const [chosen, setChosen] = useState<CodeMedium | null>(null)
  const medium = chosen ?? media[0] ?? 'email'
  const { codeDestination } = state.drafts
  const complete = looksComplete[medium].test(codeDestination)
  const others = media.filter((other) => other !== medium)

  const change = (to: CodeMedium) => {
    setChosen(to)
    wizard.draft({ codeDestination: '' })
  }

  return (
    <StageFrame {...props} title={words.title} intro={words.intro(issuerOf(state))} takesFocus={false}>
      <Form
        label={words.title}
        onSubmit={() => complete && !isBusy(state) && !hasEnded(state) && void wizard.setUpSentCode(medium)}
      >
        <TextField
          key={medium}
          label={medium === 'email' ? words.email : words.phone}
          value={codeDestination}
          autoComplete={medium === 'email' ? 'email' : 'tel'}
          autoFocus
          required
          help={medium === 'sms' ? words.phoneHelp : undefined}
          onChange={(value) => wizard.draft({ codeDestination: value })}
        />
        <StageActions
          state={state}
          submit={words.submit}
          busy={words.busy}
          disabled={!complete || hasEnded(state)}
          onClose={onClose}
        />
      </Form>
      <WayList
        label={enrollmentWords.credentials.otherWays}
        ways={others.map((other) => ({
          label: other === 'email' ? words.byEmail : words.byPhone,
          take: () => change(other),
        }))}
      />
    </StageFrame>
  )
}
