// What a person decides while looking at what was found, and adding it.
import { useEffect, useState } from 'react'
import type { AccountId, AccountSummary, CandidateId } from '../../../shared/models'
import { createIssuerFieldId } from './CandidateNames'
import {
  toChosen,
  findNameless,
  noEdits,
  listTaken,
  listTwins,
  withAll,
  withEdit,
  type Choice,
} from './decisions'
import type { Chosen, Intake } from '../intake/intake'
import type { IntakeView } from '../intake/intake-view'

export interface ReviewEnd {
  /** What was added, and what was chosen for it, in the same order. */
  readonly onAdded: (accounts: readonly AccountSummary[], chosen: readonly Chosen[]) => void
  /** Nothing had to be added: these are there already. */
  readonly onKept: (ids: readonly AccountId[]) => void
}

/** A new object each time, so that asking twice moves the focus twice. */
interface Asked {
  readonly id: CandidateId
}

export function useReview(intake: Intake, view: IntakeView, { onAdded, onKept }: ReviewEnd) {
  const { candidates } = view
  const [edits, setEdits] = useState(noEdits)
  const [open, setOpen] = useState<ReadonlySet<CandidateId>>(new Set())
  const [asked, setAsked] = useState<Asked | null>(null)

  useEffect(() => {
    if (asked === null) return
    document.querySelector<HTMLElement>(`[data-field="${createIssuerFieldId(asked.id)}"]`)?.focus()
  }, [asked])

  const edit = (id: CandidateId, part: Partial<Choice>) => {
    setEdits((before) => withEdit(before, id, part))
    if (asked?.id === id) setAsked(null)
  }

  const toggle = (id: CandidateId) =>
    setOpen((before) => {
      const next = new Set(before)
      if (!next.delete(id)) next.add(id)
      return next
    })

  const submit = async () => {
    if (view.activity.kind !== 'none') return
    if (listTaken(candidates, edits).length === 0) {
      onKept(candidates.flatMap((candidate) => listTwins(candidate).map(({ accountId }) => accountId)))
      return
    }
    const nameless = findNameless(candidates, edits)
    if (nameless !== null) {
      setOpen((before) => new Set(before).add(nameless.id))
      setAsked({ id: nameless.id })
      return
    }
    const chosen = toChosen(candidates, edits)
    const added = await intake.save(chosen)
    if (added !== null) onAdded(added, chosen)
  }

  return {
    edits,
    edit,
    editAll: (decision: 'leave' | 'take') => setEdits((before) => withAll(candidates, before, decision)),
    open,
    toggle,
    nameless: asked?.id ?? null,
    submit,
  }
}

export type Review = ReturnType<typeof useReview>
