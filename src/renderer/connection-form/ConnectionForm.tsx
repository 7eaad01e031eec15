// Adds or changes an organization.
import type { ConnectionSummary } from '../../shared/models'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { Form, FormActions } from '../ui/fields/Form'
import { TextField } from '../ui/fields/TextField'
import { appWords, connectionsWords } from '../words'
import { MoreFields } from './MoreFields'
import { findRegion } from './region-of'
import { useConnectionForm, type ConnectionFormState } from './use-connection-form'
import { maxLength } from '../../shared/limits'

const words = connectionsWords.form

interface ConnectionFormProps {
  /** The one to change, or null for a new one. */
  readonly connection: ConnectionSummary | null
  readonly onSaved: (connection: ConnectionSummary) => void
  readonly onCancel: () => void
}

function EssentialFields({ form }: { readonly form: ConnectionFormState }) {
  const { draft, errors, change } = form
  const region = findRegion(draft.userPoolId)
  return (
    <>
      <TextField
        label={words.issuer}
        value={draft.issuer}
        maxLength={maxLength.name}
        help={words.issuerHint}
        error={errors.issuer ?? null}
        onChange={(issuer) => change({ issuer })}
      />
      <TextField
        label={words.userPoolId}
        value={draft.userPoolId}
        help={region === null ? words.userPoolIdHint : words.region(region)}
        error={errors.userPoolId ?? null}
        onChange={(userPoolId) => change({ userPoolId })}
      />
      <TextField
        label={words.clientId}
        value={draft.clientId}
        help={words.clientIdHint}
        error={errors.clientId ?? null}
        onChange={(clientId) => change({ clientId })}
      />
    </>
  )
}

export function ConnectionForm({ connection, onSaved, onCancel }: ConnectionFormProps) {
  const form = useConnectionForm(connection, onSaved)
  const { draft, error, busy, change, save } = form
  const secretHint = connection?.hasClientSecret === true ? words.clientSecretKept : words.clientSecretHint

  return (
    <Form
      label={connection === null ? words.addTitle : words.editTitle(connection.issuer)}
      onSubmit={() => void save()}
    >
      {error !== null && <ErrorNotice error={error} />}
      <EssentialFields form={form} />
      <TextField
        label={words.clientSecret}
        kind="secret"
        optional
        value={draft.clientSecret}
        help={secretHint}
        reveal={{ show: words.showSecret, hide: words.hideSecret }}
        onChange={(clientSecret) => change({ clientSecret })}
      />
      <MoreFields form={form} connection={connection} />
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
