// Several accounts that were found, with one box for all of them.
import type { Candidate } from '../../../shared/models'
import { reviewWords as words } from '../../words'
import { CandidateRow } from './CandidateRow'
import type { CandidateProps } from './CandidateCard'
import { listTaken } from './decisions'
import type { Review } from './use-review'
import css from './CandidateList.module.css'

interface CandidateListProps {
  readonly candidates: readonly Candidate[]
  readonly review: Review
  readonly propsOf: (candidate: Candidate) => CandidateProps
}

export function CandidateList({ candidates, review, propsOf }: CandidateListProps) {
  const taken = listTaken(candidates, review.edits).length
  const all = taken === candidates.length
  return (
    <div className={css['box']}>
      <label className={css['all']}>
        <input
          type="checkbox"
          className={css['check']}
          aria-label={words.takeAll}
          checked={all}
          ref={(box) => {
            if (box !== null) box.indeterminate = taken > 0 && !all
          }}
          onChange={() => review.editAll(all ? 'leave' : 'take')}
        />
        {words.takeAll}
        <span className={css['count']}>{words.chosen(taken, candidates.length)}</span>
      </label>
      <ul className={css['list']} aria-label={words.accounts}>
        {candidates.map((candidate) => (
          <CandidateRow
            key={candidate.id}
            {...propsOf(candidate)}
            open={review.open.has(candidate.id)}
            onToggle={() => review.toggle(candidate.id)}
          />
        ))}
      </ul>
    </div>
  )
}
