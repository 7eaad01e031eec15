// The note of one account while it is edited: saved when its field is left, however that happens. What could not be
// saved stays in the field.
import { useEffect, useRef, useState } from 'react'
import { permanent, type AppError } from '../../shared/errors'
import type { AccountSummary } from '../../shared/models'
import { useServices } from '../base/services'
import { accountWords } from '../words'
import { findErrorWords } from '../words/errors'
import type { SaveEdit } from './use-account-edit'
import { maxLength } from '../../shared/limits'

/** As in src/main/otp/names.ts. */

export type NoteState =
  { readonly kind: 'idle' | 'saving' | 'saved' } | { readonly kind: 'failed'; readonly error: AppError }

export function useNote(account: Pick<AccountSummary, 'note'>, save: SaveEdit) {
  const { announce, toasts } = useServices()
  /** Null: as it is saved. */
  const [draft, setDraft] = useState<string | null>(null)
  const [state, setState] = useState<NoteState>({ kind: 'idle' })
  const onScreen = useRef(true)
  const saving = useRef<string | null>(null)

  const failed = (error: AppError) => {
    setState({ kind: 'failed', error })
    // Nobody sees the field any more.
    if (!onScreen.current) toasts.show(findErrorWords(error).title, { tone: 'danger' })
  }

  const leave = async () => {
    if (draft === null || draft.trim() === account.note || saving.current === draft) return
    if (draft.trim().length > maxLength.note) {
      failed(permanent('noteTooLong'))
      return
    }
    saving.current = draft
    setState({ kind: 'saving' })
    const answer = await save({ note: draft })
    saving.current = null
    if (!answer.ok) {
      failed(answer.error)
      return
    }
    setDraft((now) => (now === draft ? null : now))
    setState({ kind: 'saved' })
    announce(accountWords.note.savedSentence)
  }

  const leaveNow = useRef(leave)
  useEffect(() => {
    leaveNow.current = leave
  })
  useEffect(() => {
    onScreen.current = true
    return () => {
      onScreen.current = false
      void leaveNow.current()
    }
  }, [])

  const type = (text: string) => {
    setDraft(text)
    setState({ kind: 'idle' })
  }
  return { text: draft ?? account.note, state, type, leave }
}
