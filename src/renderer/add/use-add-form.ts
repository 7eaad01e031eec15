// The state of the form that adds an account, and sending it.
import { useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { AccountSummary } from '../../shared/models'
import type { Result } from '../../shared/result'
import type { Api } from '../api'
import { useServices } from '../services'
import { emptyDraft, errorsFor, missingIn } from './add-form-state'
import type { AddDraft, AddErrors, Way } from './add-form-state'

const send = (api: Api, way: Way, draft: AddDraft): Promise<Result<AccountSummary>> => {
  if (way === 'link') return api.addKeyUri(draft.keyUri.trim())
  const { issuer, accountName, setupKey, algorithm, digits, period } = draft
  return api.addManually({
    issuer: issuer.trim(),
    accountName: accountName.trim(),
    setupKey,
    algorithm,
    digits,
    // What is not a number is not a period either; main says so.
    period: Number(period) || 0,
  })
}

export const useAddForm = (onAdded: (account: AccountSummary) => void) => {
  const { api } = useServices()
  const [way, setWay] = useState<Way>('link')
  const [draft, setDraft] = useState(emptyDraft)
  const [errors, setErrors] = useState<AddErrors>({})
  const [error, setError] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)

  const change = <K extends keyof AddDraft>(field: K, value: AddDraft[K]) => {
    setDraft((before) => ({ ...before, [field]: value }))
    setErrors((before) => ({ ...before, [field]: undefined }))
  }

  const chooseWay = (next: Way) => {
    setWay(next)
    setErrors({})
    setError(null)
  }

  const submit = async () => {
    if (busy) return
    const missing = missingIn(way, draft)
    setErrors(missing)
    setError(null)
    if (Object.keys(missing).length > 0) return
    setBusy(true)
    const answer = await send(api, way, draft)
    setBusy(false)
    if (answer.ok) {
      onAdded(answer.value)
      return
    }
    const atField = errorsFor(way, answer.error)
    setErrors(atField ?? {})
    setError(atField === null ? answer.error : null)
  }

  return { way, chooseWay, draft, change, errors, error, busy, submit }
}

export type AddForm = ReturnType<typeof useAddForm>
