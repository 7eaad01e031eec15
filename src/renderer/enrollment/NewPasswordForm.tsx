// The temporary password has to be replaced, and some details may be asked for with it. One that the service
// does not let the person write can be left out.
import { useState } from 'react'
import { Form } from '../ui/Form'
import { TextField } from '../ui/TextField'
import { enrollmentWords } from '../words'
import { StageActions } from './StageActions'
import { attributeName } from './attribute-name'
import { StageFrame } from './StageFrame'
import { hasEnded, isBusy } from './stage-props'
import type { StageProps } from './stage-props'

const words = enrollmentWords.newPassword

interface NewPasswordFormProps extends StageProps {
  readonly requiredAttributes: readonly string[]
}

export const NewPasswordForm = ({ requiredAttributes, onClose, ...props }: NewPasswordFormProps) => {
  const { wizard, state } = props
  const { newPassword, repeatedPassword, attributes } = state.drafts
  const differ = repeatedPassword !== '' && repeatedPassword !== newPassword
  const [mayLeaveOut, setMayLeaveOut] = useState(false)
  const { activity } = state
  const isRefused = activity.kind === 'failed' && activity.error.code === 'attributeNotWritable'
  if (isRefused && !mayLeaveOut) setMayLeaveOut(true)
  const filled = mayLeaveOut || requiredAttributes.every((name) => (attributes[name] ?? '').trim() !== '')
  const complete = newPassword !== '' && repeatedPassword === newPassword && filled
  // While it is being typed it is not wrong yet.
  const typing = differ && newPassword.startsWith(repeatedPassword)

  return (
    <StageFrame {...props} title={words.title} intro={words.intro}>
      <Form
        label={words.title}
        onSubmit={() => complete && !isBusy(state) && !hasEnded(state) && void wizard.setNewPassword()}
      >
        {requiredAttributes.map((name) => (
          <TextField
            key={name}
            label={attributeName(name)}
            value={attributes[name] ?? ''}
            required={!mayLeaveOut}
            help={mayLeaveOut ? words.leaveOut : undefined}
            onChange={(value) => wizard.draft({ attributes: { ...attributes, [name]: value } })}
          />
        ))}
        <TextField
          label={words.field}
          kind="secret"
          autoComplete="new-password"
          value={newPassword}
          required
          onChange={(value) => wizard.draft({ newPassword: value })}
        />
        <TextField
          label={words.repeat}
          kind="secret"
          autoComplete="new-password"
          value={repeatedPassword}
          required
          error={differ && !typing ? words.differ : null}
          onChange={(value) => wizard.draft({ repeatedPassword: value })}
        />
        <StageActions
          state={state}
          submit={words.submit}
          busy={words.busy}
          disabled={!complete || hasEnded(state)}
          onClose={onClose}
        />
      </Form>
    </StageFrame>
  )
}
