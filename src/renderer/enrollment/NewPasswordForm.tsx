// The temporary password has to be replaced, and some details may be asked for with it.
import { Form } from '../ui/Form'
import { TextField } from '../ui/TextField'
import { enrollmentWords } from '../words'
import { StageActions } from './StageActions'
import { attributeName } from './attribute-name'
import { StageFrame } from './StageFrame'
import { NewPasswordFields } from './NewPasswordFields'
import { hasEnded, hasNewPassword, isBusy } from './stage-props'
import type { StageProps } from './stage-props'

const words = enrollmentWords.newPassword

interface NewPasswordFormProps extends StageProps {
  readonly requiredAttributes: readonly string[]
}

export const NewPasswordForm = ({ requiredAttributes, onClose, ...props }: NewPasswordFormProps) => {
  const { wizard, state } = props
  const { attributes } = state.drafts
  const filled = requiredAttributes.every((name) => (attributes[name] ?? '').trim() !== '')
  const complete = hasNewPassword(state) && filled

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
            required
            onChange={(value) => wizard.draft({ attributes: { ...attributes, [name]: value } })}
          />
        ))}
        <NewPasswordFields {...props} />
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
