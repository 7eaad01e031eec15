// What is typed by hand, its preview, and adding it.
import { useCallback, useEffect, useState } from 'react'
import type { AppError } from '../../../shared/errors'
import type { AccountSummary } from '../../../shared/models'
import { useServices } from '../../base/services'
import {
  emptyDraft,
  findFieldErrors,
  findFirstWrong,
  toInput,
  findMissing,
  toPreviewInput,
  type ByHandDraft,
  type ByHandErrors,
} from './by-hand-draft'
import type { Intake } from '../intake/intake'
import { createPreview } from './preview'
import { useLiveBook } from '../../live-codes/use-live-book'

function usePreview(draft: ByHandDraft) {
  const { api, clock } = useServices()
  const [preview] = useState(() => createPreview({ api, clock }))
  const begin = useCallback(() => preview.type(toPreviewInput(draft)), [preview, draft])
  const { book, countdown } = useLiveBook(preview, begin)
  return { code: book.get('typed'), countdown }
}

/** Where the focus goes when something is wrong. */
export const createFieldId = (field: keyof ByHandDraft): string => `by-hand-${field}`

export function useByHand(intake: Intake, onAdded: (accounts: readonly AccountSummary[]) => void) {
  const [draft, setDraft] = useState(emptyDraft)
  const [errors, setErrors] = useState<ByHandErrors>({})
  const [error, setError] = useState<AppError | null>(null)
  const [sent, setSent] = useState(0)
  const preview = usePreview(draft)

  // After each try, what is wrong gets the focus; typing leaves it where it is.
  useEffect(() => {
    const field = sent === 0 ? null : document.querySelector<HTMLElement>('[data-field][aria-invalid]')
    field?.focus()
  }, [sent])

  const change = <K extends keyof ByHandDraft>(field: K, value: ByHandDraft[K]) => {
    setDraft((before) => ({ ...before, [field]: value }))
    setErrors((before) => ({ ...before, [field]: undefined }))
  }

  const refuse = (wrong: ByHandErrors) => {
    setErrors(wrong)
    if (findFirstWrong(wrong) !== null) setSent((count) => count + 1)
  }

  const submit = async () => {
    if (intake.get().activity.kind !== 'none') return
    setError(null)
    const missing = findMissing(draft)
    refuse(missing)
    if (findFirstWrong(missing) !== null) return
    const outcome = await intake.addByHand(toInput(draft))
    switch (outcome.kind) {
      case 'added':
        onAdded(outcome.accounts)
        break
      case 'refused': {
        const atField = findFieldErrors(outcome.error)
        refuse(atField ?? {})
        setError(atField === null ? outcome.error : null)
        break
      }
      case 'review':
      case 'overtaken':
        break
    }
  }

  return { draft, change, errors, error, preview, submit }
}

export type ByHand = ReturnType<typeof useByHand>
