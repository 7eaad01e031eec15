// What was found, before any of it is saved: one account as a card, several as a list.
import { useEffect } from 'react'
import type { AccountSummary, Candidate } from '../../../shared/models'
import { formatFullName } from '../../accounts/account-names'
import { useServices } from '../../base/services'
import { ErrorNotice } from '../../ui/feedback/ErrorNotice'
import { Form } from '../../ui/fields/Form'
import { Notice } from '../../ui/feedback/Notice'
import { addWords, reviewWords as words } from '../../words'
import { CandidateCard } from './CandidateCard'
import { CandidateList } from './CandidateList'
import { findChoice } from './decisions'
import type { Intake } from '../intake/intake'
import type { IntakeView } from '../intake/intake-view'
import { LookingPanel } from '../ways/LookingPanel'
import { ReviewActions } from './ReviewActions'
import { TransferPanel } from '../ways/TransferPanel'
import { useCandidateCodes } from './use-candidate-codes'
import { useReview, type Review, type ReviewEnd } from './use-review'

interface ReviewStageProps extends ReviewEnd {
  readonly intake: Intake
  readonly view: IntakeView
  readonly accounts: readonly AccountSummary[]
  /** Scans the next code of a move, the same way as before. */
  readonly onNext: () => void
  readonly onCancel: () => void
}

interface CandidatesProps extends Pick<ReviewStageProps, 'view' | 'accounts'> {
  readonly review: Review
}

function Candidates({ view, accounts, review }: CandidatesProps) {
  const { candidates, failed } = view
  const { book, countdown } = useCandidateCodes(candidates)
  const propsOf = (candidate: Candidate) => ({
    candidate,
    choice: findChoice(candidate, review.edits),
    code: book.get(candidate.id),
    countdown,
    accounts,
    nameError: review.nameless === candidate.id ? addWords.missing.issuer : null,
    failure: failed.get(candidate.id) ?? null,
    onEdit: (part: Parameters<Review['edit']>[1]) => review.edit(candidate.id, part),
  })
  const [only, ...others] = candidates
  if (only === undefined) return null
  return others.length === 0 ? (
    <CandidateCard {...propsOf(only)} />
  ) : (
    <CandidateList candidates={candidates} review={review} propsOf={propsOf} />
  )
}

function formatFound(candidates: readonly Candidate[]): string {
  const [first] = candidates
  if (first === undefined) return ''
  const name = formatFullName(first)
  const count = candidates.length
  return name === '' ? words.foundSentenceNameless(count) : words.foundSentence(count, name)
}

export function ReviewStage({ intake, view, accounts, onNext, onCancel, ...end }: ReviewStageProps) {
  const { announce } = useServices()
  const review = useReview(intake, view, end)
  const { candidates, transfer, activity, way } = view
  const found = formatFound(candidates)
  useEffect(() => {
    if (found !== '') announce(found)
  }, [announce, found])

  return (
    <>
      {activity.kind === 'looking' && (
        <LookingPanel looking={activity} onCancel={() => void intake.cancelScan()} />
      )}
      {view.failed.size > 0 && view.added.length > 0 && (
        <Notice tone="warning" title={words.someFailed(view.added.length, view.failed.size)} urgent />
      )}
      {transfer !== null && activity.kind !== 'looking' && (
        <TransferPanel {...transfer} way={way} onNext={onNext} />
      )}
      <Form label={addWords.title} onSubmit={() => void review.submit()}>
        <Candidates view={view} accounts={accounts} review={review} />
        {view.notSaved !== null && <ErrorNotice error={view.notSaved} />}
        {candidates.length > 0 && <ReviewActions view={view} review={review} onCancel={onCancel} />}
      </Form>
    </>
  )
}
