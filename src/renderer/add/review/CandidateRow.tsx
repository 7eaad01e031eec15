// One of several accounts that were found: taken or not, whose it is, its live code, and its details on demand.
import { ChevronDown } from 'lucide-react'
import { useId } from 'react'
import { formatFullName } from '../../accounts/account-names'
import { ServiceIcon } from '../../icons/ServiceIcon'
import { Badge } from '../../ui/Badge'
import { ErrorNotice } from '../../ui/feedback/ErrorNotice'
import { reviewWords as words } from '../../words'
import { AlikeChoice } from './AlikeChoice'
import { CandidateCode } from './CandidateCode'
import type { CandidateProps } from './CandidateCard'
import { CandidateNames } from './CandidateNames'
import { isTaken, findUsualDecision } from './decisions'
import { UnusualNotes } from './UnusualNotes'
import { findMarks, listNotes } from './unusual-notes'
import css from './CandidateRow.module.css'

interface CandidateRowProps extends CandidateProps {
  readonly open: boolean
  readonly onToggle: () => void
}

function Names({ choice }: Pick<CandidateRowProps, 'choice'>) {
  const { issuer, accountName } = choice
  const [first, second] = [issuer, accountName].filter((name) => name.trim() !== '')
  return (
    <span className={css['names']} title={formatFullName(choice)}>
      <bdi className={css['issuer']} data-nameless={first === undefined || undefined}>
        {first ?? words.nameless}
      </bdi>
      {second !== undefined && <bdi className={css['accountName']}>{second}</bdi>}
    </span>
  )
}

export function CandidateRow({ open, onToggle, ...props }: CandidateRowProps) {
  const { candidate, choice, code, countdown, accounts, nameError, failure, onEdit } = props
  const id = useId()
  const name = formatFullName(choice)
  const marks = findMarks(candidate, choice)
  return (
    <li className={css['row']} data-taken={isTaken(choice) || undefined}>
      <label className={css['head']}>
        <input
          type="checkbox"
          className={css['check']}
          aria-label={name === '' ? words.takeNameless : words.take(name)}
          checked={isTaken(choice)}
          onChange={({ currentTarget }) =>
            onEdit({ decision: currentTarget.checked ? findUsualDecision(candidate) : 'leave' })
          }
        />
        <ServiceIcon issuer={choice.issuer} accountName={choice.accountName} />
        <span className={css['text']}>
          <Names choice={choice} />
          <CandidateCode code={code} countdown={countdown} size="row" />
          {marks.length > 0 && (
            <span className={css['marks']}>
              {marks.map(({ tone, label }) => (
                <Badge key={label} tone={tone}>
                  {label}
                </Badge>
              ))}
            </span>
          )}
        </span>
      </label>
      <button
        type="button"
        className={css['toggle']}
        aria-label={name === '' ? words.detailsNameless : words.details(name)}
        aria-expanded={open}
        aria-controls={`${id}-details`}
        onClick={onToggle}
      >
        <ChevronDown className={css['arrow']} size={18} aria-hidden />
      </button>
      {failure !== null && (
        <div className={css['wide']}>
          <ErrorNotice error={failure} />
        </div>
      )}
      {open && (
        <div id={`${id}-details`} className={css['wide']}>
          <CandidateNames id={candidate.id} choice={choice} error={nameError} onEdit={onEdit} />
          <UnusualNotes notes={listNotes(candidate, choice)} />
          <AlikeChoice
            candidate={candidate}
            accounts={accounts}
            decision={choice.decision}
            onDecide={(decision) => onEdit({ decision })}
          />
        </div>
      )}
    </li>
  )
}
