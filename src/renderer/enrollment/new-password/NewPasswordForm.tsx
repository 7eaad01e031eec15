// The temporary password has to be replaced, and some details may be asked for with it. One that the service
// does not let the person write can be left out.
import { useState } from 'react'
import { Form } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { enrollmentWords } from '../../words'
import { StageActions } from '../parts/StageActions'
import { formatAttributeName } from './attribute-name'
import {
  createAttributeField,
  findAttributeKind,
  findAttributeProblems,
  findNewPasswordProblems,
  passwordField,
  findRefusalAtField,
  type FieldError,
} from './new-password'
import { StageFrame } from '../parts/StageFrame'
import { NewPasswordFields } from './NewPasswordFields'
import { hasEnded, hasNewPassword, isBusy, type StageProps } from '../parts/stage-props'
import { useFieldErrors } from './use-field-errors'
import type { Drafts, WizardState } from '../wizard/wizard-state'

const words = enrollmentWords.newPassword

interface NewPasswordFormProps extends StageProps {
  readonly requiredAttributes: readonly string[]
}

const problemsIn = (
  { newPassword, attributes }: Pick<Drafts, 'newPassword' | 'attributes'>,
  required: readonly string[],
): readonly FieldError[] => [
  ...required.flatMap((name) => findAttributeProblems(name, attributes[name] ?? '')),
  ...findNewPasswordProblems(newPassword),
]

const refusalIn = ({ activity }: WizardState, required: readonly string[]): FieldError | null =>
  activity.kind === 'failed' ? findRefusalAtField(activity.error, required) : null

export function NewPasswordForm({ requiredAttributes, onClose, ...props }: NewPasswordFormProps) {
  const { wizard, state } = props
  const { attributes } = state.drafts
  const { activity } = state
  const refusal = refusalIn(state, requiredAttributes)
  const { errorAt, leave, check } = useFieldErrors(problemsIn(state.drafts, requiredAttributes), refusal)
  const [mayLeaveOut, setMayLeaveOut] = useState(false)
  const isRefused = activity.kind === 'failed' && activity.error.code === 'attributeNotWritable'
  if (isRefused && !mayLeaveOut) setMayLeaveOut(true)
  const filled = mayLeaveOut || requiredAttributes.every((name) => (attributes[name] ?? '').trim() !== '')
  const complete = hasNewPassword(state) && filled

  return (
    <StageFrame {...props} title={words.title} intro={words.intro} ownsError={refusal !== null}>
      <Form
        label={words.title}
        onSubmit={() =>
          complete && !isBusy(state) && !hasEnded(state) && check() && void wizard.setNewPassword()
        }
      >
        {requiredAttributes.map((name) => (
          <TextField
            key={name}
            label={formatAttributeName(name)}
            kind={findAttributeKind(name)}
            value={attributes[name] ?? ''}
            required={!mayLeaveOut}
            help={mayLeaveOut ? words.leaveOut : undefined}
            error={errorAt(createAttributeField(name))}
            data-field={createAttributeField(name)}
            onBlur={() => leave(createAttributeField(name))}
            onChange={(value) => wizard.draft({ attributes: { ...attributes, [name]: value } })}
          />
        ))}
        <NewPasswordFields {...props} error={errorAt(passwordField)} onLeave={() => leave(passwordField)} />
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
