// The code from a message, and the way to another message where none came.
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/feedback/ErrorNotice'
import { TextField } from '../../ui/fields/TextField'
import { useSecondsUntil } from '../../ui/feedback/use-seconds-until'
import { enrollmentWords } from '../../words'
import { findFieldError, ofTheSentCode } from './field-errors'
import { isBusy, type StageProps } from './stage-props'
import type { CodeMessage } from '../wizard/stages'
import css from './SentCodeField.module.css'

const words = enrollmentWords.recovery

interface SentCodeFieldProps extends Omit<StageProps, 'onClose'> {
  readonly message: CodeMessage
}

function AnotherCode({ wizard, state, message: { newest, another } }: SentCodeFieldProps) {
  const seconds = useSecondsUntil(another.kind === 'possible' ? another.from : 0)
  const waits = seconds > 0 || isBusy(state)
  return (
    <div className={css['message']}>
      <p className={css['newest']} role="status">
        {newest?.takesPlaceOf === 'earlierCode' && words.onlyNewest}
      </p>
      {another.kind === 'refused' && <ErrorNotice error={another.error} tone="warning" />}
      <Button
        size="small"
        // It keeps the focus while it waits.
        aria-disabled={waits || undefined}
        busy={another.kind === 'underWay' ? words.sending : null}
        onClick={() => !waits && void wizard.recovery.sendAnotherCode()}
      >
        {seconds > 0 ? words.sendNewIn(seconds) : words.sendNew}
      </Button>
    </div>
  )
}

export function SentCodeField(props: SentCodeFieldProps) {
  const { wizard, state } = props
  return (
    <>
      <TextField
        label={enrollmentWords.sentCode.field}
        kind="code"
        value={state.drafts.typedCode}
        autoFocus
        required
        error={findFieldError(state, ofTheSentCode)}
        onChange={(value) => wizard.draft({ typedCode: value })}
      />
      <AnotherCode {...props} />
    </>
  )
}
