// A new password, typed twice.
import { TextField } from '../../ui/fields/TextField'
import { enrollmentWords } from '../../words'
import { passwordField } from './new-password'
import type { StageProps } from '../parts/stage-props'

const words = enrollmentWords.newPassword

interface NewPasswordFieldsProps extends Omit<StageProps, 'onClose'> {
  /** Why it cannot be sent, or the service did not take it. */
  readonly error: string | null
  readonly onLeave: () => void
}

export function NewPasswordFields({ wizard, state, error, onLeave }: NewPasswordFieldsProps) {
  const { newPassword, repeatedPassword } = state.drafts
  const differ = repeatedPassword !== '' && repeatedPassword !== newPassword
  // While it is being typed it is not wrong yet.
  const typing = differ && newPassword.startsWith(repeatedPassword)

  return (
    <>
      <TextField
        label={words.field}
        kind="secret"
        autoComplete="new-password"
        value={newPassword}
        required
        error={error}
        data-field={passwordField}
        onBlur={onLeave}
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
    </>
  )
}
