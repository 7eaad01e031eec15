// Adds or changes an organization.
import { useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { ConnectionSummary } from '../../shared/models'
import { useServices } from '../services'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Form, FormActions } from '../ui/Form'
import { TextField } from '../ui/TextField'
import { appWords } from '../words/app'
import { connectionsWords } from '../words/connections'
import { draftOf, fieldErrorsFor, missingIn } from './connection-form-state'
import type { ConnectionDraft, FieldErrors } from './connection-form-state'
import { regionOf } from './region-of'

const words = connectionsWords.form

interface ConnectionFormProps {
  /** The one to change, or null for a new one. */
  readonly connection: ConnectionSummary | null
  readonly onSaved: (connection: ConnectionSummary) => void
  readonly onCancel: () => void
}

const useConnectionForm = ({ connection, onSaved }: ConnectionFormProps) => {
  const { api } = useServices()
  const [draft, setDraft] = useState(() => draftOf(connection))
  const [errors, setErrors] = useState<FieldErrors>({})
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)

  const change = (field: keyof ConnectionDraft) => (value: string) => {
    setDraft((before) => ({ ...before, [field]: value }))
    setErrors((before) => ({ ...before, [field]: undefined }))
  }

  const save = async () => {
    const missing = missingIn(draft)
    setErrors(missing)
    if (busy || Object.keys(missing).length > 0) return
    setBusy(true)
    const { clientSecret, ...shown } = draft
    const answer = await api.saveConnection({
      issuer: shown.issuer.trim(),
      userPoolId: shown.userPoolId.trim(),
      clientId: shown.clientId.trim(),
      ...(connection !== null && { id: connection.id }),
      ...(clientSecret.trim() !== '' && { clientSecret: clientSecret.trim() }),
    })
    setBusy(false)
    if (answer.ok) {
      onSaved(answer.value)
      return
    }
    const atField = fieldErrorsFor(answer.error)
    setErrors(atField ?? {})
    setError(atField === null ? answer.error : null)
  }

  return { draft, errors, error, busy, change, save }
}

export const ConnectionForm = (props: ConnectionFormProps) => {
  const { connection, onCancel } = props
  const { draft, errors, error, busy, change, save } = useConnectionForm(props)
  const region = regionOf(draft.userPoolId)
  const secretHint = connection?.hasClientSecret === true ? words.clientSecretKept : words.clientSecretHint

  return (
    <Form
      label={connection === null ? words.addTitle : words.editTitle(connection.issuer)}
      onSubmit={() => void save()}
    >
      {error !== null && <ErrorNotice error={error} />}
      <TextField
        label={words.issuer}
        value={draft.issuer}
        maxLength={200}
        help={words.issuerHint}
        error={errors.issuer ?? null}
        onChange={change('issuer')}
      />
      <TextField
        label={words.userPoolId}
        value={draft.userPoolId}
        help={region === null ? words.userPoolIdHint : words.region(region)}
        error={errors.userPoolId ?? null}
        onChange={change('userPoolId')}
      />
      <TextField
        label={words.clientId}
        value={draft.clientId}
        help={words.clientIdHint}
        error={errors.clientId ?? null}
        onChange={change('clientId')}
      />
      <TextField
        label={words.clientSecret}
        kind="secret"
        optional
        value={draft.clientSecret}
        help={secretHint}
        reveal={{ show: words.showSecret, hide: words.hideSecret }}
        onChange={change('clientSecret')}
      />
      <FormActions>
        <Button type="submit" weight="primary" busy={busy ? words.busy : null}>
          {words.submit}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {appWords.cancel}
        </Button>
      </FormActions>
    </Form>
  )
}
