// The one account that was found: whose it is, its live code, and whatever a person should know before it is saved.
import type { AppError } from '../../../shared/errors'
import type { AccountSummary, Candidate } from '../../../shared/models'
import type { RowCode } from '../../live-codes/code-book'
import type { Countdown } from '../../live-codes/use-countdown'
import { ServiceIcon } from '../../icons/ServiceIcon'
import { ErrorNotice } from '../../ui/feedback/ErrorNotice'
import { reviewWords as words } from '../../words'
import { AlikeChoice } from './AlikeChoice'
import { CandidateCode } from './CandidateCode'
import { CandidateNames } from './CandidateNames'
import { isNameless, type Choice } from './decisions'
import { UnusualNotes } from './UnusualNotes'
import { listNotes } from './unusual-notes'
import css from './CandidateCard.module.css'

export interface CandidateProps {
  readonly candidate: Candidate
  readonly choice: Choice
  readonly code: RowCode | undefined
  readonly countdown: Countdown
  readonly accounts: readonly AccountSummary[]
  /** Why it has to have a name. */
  readonly nameError: string | null
  /** Why it could not be added. */
  readonly failure: AppError | null
  readonly onEdit: (part: Partial<Choice>) => void
}

export function CandidateCard(props: CandidateProps) {
  const { candidate, choice, code, countdown, accounts, nameError, failure, onEdit } = props
  return (
    <div className={css['card']}>
      {failure !== null && <ErrorNotice error={failure} />}
      <div className={css['code']} role="group" aria-label={words.code}>
        <ServiceIcon issuer={choice.issuer} accountName={choice.accountName} />
        <CandidateCode code={code} countdown={countdown} size="large" />
      </div>
      <CandidateNames
        id={candidate.id}
        choice={choice}
        error={nameError}
        takesFocus={isNameless(candidate)}
        onEdit={onEdit}
      />
      <UnusualNotes notes={listNotes(candidate, choice)} />
      {candidate.alike.length > 0 && <hr className={css['rule']} />}
      <AlikeChoice
        candidate={candidate}
        accounts={accounts}
        decision={choice.decision}
        onDecide={(decision) => onEdit({ decision })}
      />
    </div>
  )
}
