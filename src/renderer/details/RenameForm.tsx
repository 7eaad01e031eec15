// Both names of an account, changed in the place where they stand. What was typed stays until it is saved.
import { useState, type KeyboardEvent } from 'react'
import { formatFullName } from '../accounts/account-names'
import type { AppError } from '../../shared/errors'
import type { AccountSummary } from '../../shared/models'
import { useServices } from '../base/services'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { Form, FormActions } from '../ui/fields/Form'
import { TextField } from '../ui/fields/TextField'
import { accountWords, appWords } from '../words'
import { isSameAs, findMissing, findNameErrors, trimNames, type NameErrors, type Names } from './name-draft'
import type { SaveEdit } from './use-account-edit'
import { maxLength } from '../../shared/limits'

const words = accountWords.rename

interface RenameFormProps {
  readonly account: AccountSummary
  readonly save: SaveEdit
  readonly onClose: () => void
}

interface Trouble {
  readonly fields: NameErrors
  /** What is about neither field. */
  readonly other: AppError | null
}

const noTrouble: Trouble = { fields: {}, other: null }

function useRename({ account, save, onClose }: RenameFormProps) {
  const { announce } = useServices()
  const [names, setNames] = useState<Names>(account)
  const [trouble, setTrouble] = useState(noTrouble)
  const [saving, setSaving] = useState(false)

  const submit = async () => {
    const next = trimNames(names)
    const missing = findMissing(next)
    if (missing !== null) {
      setTrouble({ fields: missing, other: null })
      return
    }
    if (isSameAs(account, next)) {
      onClose()
      return
    }
    setSaving(true)
    setTrouble(noTrouble)
    const answer = await save(next)
    setSaving(false)
    if (answer.ok) {
      announce(words.saved(formatFullName(answer.value)))
      onClose()
      return
    }
    const fields = findNameErrors(answer.error, account, next)
    setTrouble({ fields: fields ?? {}, other: fields === null ? answer.error : null })
  }

  return { names, change: (part: Partial<Names>) => setNames({ ...names, ...part }), trouble, saving, submit }
}

export function RenameForm(props: RenameFormProps) {
  const { names, change, trouble, saving, submit } = useRename(props)
  const { onClose } = props
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    onClose()
  }
  return (
    <div onKeyDown={closeOnEscape}>
      <Form
        label={words.form}
        onSubmit={() => {
          if (!saving) void submit()
        }}
      >
        <TextField
          label={words.issuer}
          value={names.issuer}
          maxLength={maxLength.name}
          error={trouble.fields.issuer ?? null}
          autoFocus
          onChange={(issuer) => change({ issuer })}
        />
        <TextField
          label={words.accountName}
          value={names.accountName}
          maxLength={maxLength.name}
          error={trouble.fields.accountName ?? null}
          onChange={(accountName) => change({ accountName })}
        />
        {trouble.other !== null && <ErrorNotice error={trouble.other} />}
        <FormActions>
          <Button type="submit" weight="primary" busy={saving ? words.saving : null}>
            {words.save}
          </Button>
          <Button onClick={onClose}>{appWords.cancel}</Button>
        </FormActions>
      </Form>
    </div>
  )
}
