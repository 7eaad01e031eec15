// At the foot of what was found: adding it, or leaving it.
import type { Candidate } from '../../../shared/models'
import { Button } from '../../ui/Button'
import { joinClassNames } from '../../ui/class-names'
import { FormActions } from '../../ui/fields/Form'
import { addWords, appWords, reviewWords as words } from '../../words'
import { findChoice, isNameless, findLikeness, listTaken, type Edits } from './decisions'
import type { IntakeView } from '../intake/intake-view'
import type { Review } from './use-review'
import css from './ReviewActions.module.css'

interface ReviewActionsProps {
  readonly view: IntakeView
  readonly review: Review
  readonly onCancel: () => void
}

/** missing: how many codes of a move were not scanned. */
function labelOf(candidates: readonly Candidate[], edits: Edits, missing: number): string {
  const taken = listTaken(candidates, edits).length
  const [only, ...others] = candidates
  if (taken === 0) return others.length === 0 ? words.keep : words.done
  if (missing > 0) return words.transfer.addNow
  const replaces = only !== undefined && others.length === 0 && findChoice(only, edits).decision === 'replace'
  return replaces ? words.replace : words.submit(taken)
}

export function ReviewActions({ view, review, onCancel }: ReviewActionsProps) {
  const { candidates, transfer, activity } = view
  const taken = listTaken(candidates, review.edits).length
  const allHere = candidates.every((candidate) => findLikeness(candidate) !== null)
  const nothingToDo = taken === 0 && !allHere
  const missing = transfer === null ? 0 : Math.max(0, transfer.of - transfer.scanned)
  const [only] = candidates
  // One account and nothing to look at: Enter adds it.
  const ready = candidates.length === 1 && missing === 0 && only?.alike.length === 0 && !isNameless(only)
  const note = [
    missing > 0 && words.transfer.missing(missing),
    nothingToDo && words.nothingChosen,
    taken === 0 && allHere && candidates.length > 1 && words.allHere,
    taken > 0 && missing === 0 && candidates.length === 1 && addWords.kept,
  ].filter((sentence) => sentence !== false)

  return (
    <div className={joinClassNames(css['foot'], candidates.length > 3 && css['sticky'])}>
      {note.length > 0 && <p className={css['note']}>{note.join(' ')}</p>}
      <FormActions>
        <Button
          type="submit"
          weight={missing > 0 ? 'secondary' : 'primary'}
          autoFocus={ready}
          disabled={nothingToDo || activity.kind === 'looking'}
          busy={activity.kind === 'saving' ? words.busy : null}
        >
          {labelOf(candidates, review.edits, missing)}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {appWords.cancel}
        </Button>
      </FormActions>
    </div>
  )
}
