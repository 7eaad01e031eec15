// The state of the organization form: what is typed, what is wrong with it, and saving it.
import { useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { ConnectionSummary } from '../../shared/models'
import { useServices } from '../base/services'
import {
  toDraft,
  findFieldErrors,
  toInput,
  findMissing,
  type ConnectionDraft,
  type FieldErrors,
} from './connection-form-state'

export interface ConnectionFormState {
  readonly draft: ConnectionDraft
  readonly errors: FieldErrors
  readonly error: AppError | null
  readonly busy: boolean
  readonly change: (changed: Partial<ConnectionDraft>) => void
  readonly save: () => Promise<void>
}

export function useConnectionForm(
  connection: ConnectionSummary | null,
  onSaved: (connection: ConnectionSummary) => void,
): ConnectionFormState {
  const { api } = useServices()
  const [draft, setDraft] = useState(() => toDraft(connection))
  const [errors, setErrors] = useState<FieldErrors>({})
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)

  const change = (changed: Partial<ConnectionDraft>) => {
    setDraft((before) => ({ ...before, ...changed }))
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changed))))
  }

  const save = async () => {
    const missing = findMissing(draft)
    setErrors(missing)
    if (busy || Object.keys(missing).length > 0) return
    setBusy(true)
    const answer = await api.saveConnection(toInput(draft, connection))
    setBusy(false)
    if (answer.ok) {
      onSaved(answer.value)
      return
    }
    const atField = findFieldErrors(answer.error)
    setErrors(atField ?? {})
    setError(atField === null ? answer.error : null)
  }

  return { draft, errors, error, busy, change, save }
}
