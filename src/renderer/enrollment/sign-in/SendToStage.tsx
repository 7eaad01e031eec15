// The organization wants a second factor and takes none that an app can make: it sends codes, and has to be
// told where to.
import { useState } from 'react'
import type { CodeMedium } from '../../../shared/models'
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { enrollmentWords } from '../../words'
import {
  createAttributeField,
  findAttributeKind,
  findAttributeProblems,
  findRefusalAtField,
} from '../new-password/new-password'
import { StageActions } from '../parts/StageActions'
import { StageFrame } from '../parts/StageFrame'
import { hasEnded, isBusy, findIssuer, type StageProps } from '../parts/stage-props'
import { useFieldErrors } from '../new-password/use-field-errors'
import { WayList } from '../parts/WayList'

const words = enrollmentWords.sendTo

interface SendToStageProps extends StageProps {
  readonly media: readonly CodeMedium[]
}

/** What the service calls where codes are sent to. */
const attributes = { email: 'email', sms: 'phone_number' } as const satisfies Record<CodeMedium, string>

export function SendToStage({ media, onClose, ...props }: SendToStageProps) {
  const { wizard, state } = props
  const [chosen, setChosen] = useState<CodeMedium | null>(null)
  const medium = chosen ?? media[0] ?? 'email'
  const { codeDestination } = state.drafts
  const attribute = attributes[medium]
  const refusal =
    state.activity.kind === 'failed' ? findRefusalAtField(state.activity.error, [attribute]) : null
  const { errorAt, leave, check } = useFieldErrors(findAttributeProblems(attribute, codeDestination), refusal)
  const complete = codeDestination.trim() !== ''
  const others = media.filter((other) => other !== medium)

  const change = (to: CodeMedium) => {
    setChosen(to)
    wizard.draft({ codeDestination: '' })
  }

  return (
    <StageFrame
      {...props}
      title={words.title}
      intro={words.intro(findIssuer(state))}
      takesFocus={false}
      ownsError={refusal !== null}
    >
      <Form
        label={words.title}
        onSubmit={() =>
          complete && !isBusy(state) && !hasEnded(state) && check() && void wizard.setUpSentCode(medium)
        }
      >
        <TextField
          key={medium}
          label={medium === 'email' ? words.email : words.phone}
          kind={findAttributeKind(attribute)}
          value={codeDestination}
          autoFocus
          required
          error={errorAt(createAttributeField(attribute))}
          data-field={createAttributeField(attribute)}
          onBlur={() => leave(createAttributeField(attribute))}
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
