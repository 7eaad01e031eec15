// A person's own note on an account.
import { CircleCheck } from 'lucide-react'
import type { AccountSummary } from '../../shared/models'
import { Button } from '../ui/Button'
import { TextArea } from '../ui/fields/TextArea'
import { accountWords, appWords } from '../words'
import { formatFieldSentence } from './field-sentence'
import type { SaveEdit } from './use-account-edit'
import { useNote, type NoteState } from './use-note'
import css from './NoteField.module.css'

const words = accountWords.note

const Progress = ({ state }: { readonly state: NoteState }) => (
  <p className={css['state']} role="status">
    {state.kind === 'saving' && words.saving}
    {state.kind === 'saved' && (
      <>
        <CircleCheck size={14} aria-hidden />
        {words.saved}
      </>
    )}
  </p>
)

interface NoteFieldProps {
  readonly account: AccountSummary
  readonly save: SaveEdit
}

export function NoteField({ account, save }: NoteFieldProps) {
  const { text, state, type, leave } = useNote(account, save)
  return (
    <div className={css['note']}>
      <TextArea
        label={words.title}
        value={text}
        rows={3}
        help={words.hint}
        error={state.kind === 'failed' ? formatFieldSentence(state.error) : null}
        onChange={type}
        onBlur={() => void leave()}
      />
      {state.kind === 'failed' && state.error.retryable && (
        <Button size="small" onClick={() => void leave()}>
          {appWords.tryAgain}
        </Button>
      )}
      <Progress state={state} />
    </div>
  )
}
