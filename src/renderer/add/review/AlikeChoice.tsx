// An account of the same key or name is there already: what should become of it.
import type { AccountSummary, Candidate } from '../../../shared/models'
import { formatFullName } from '../../accounts/account-names'
import { RadioChoices, type RadioChoice } from '../../ui/fields/RadioChoices'
import { reviewWords } from '../../words'
import {
  findLikeness,
  listOptions,
  listReplaceable,
  listTwins,
  type Decision,
  type Likeness,
} from './decisions'
import css from './AlikeChoice.module.css'

const words = reviewWords.alike

interface AlikeChoiceProps {
  readonly candidate: Candidate
  readonly accounts: readonly AccountSummary[]
  readonly decision: Decision
  readonly onDecide: (decision: Decision) => void
}

function choiceOf(decision: Decision, likeness: NonNullable<Likeness>): RadioChoice<Decision> {
  switch (decision) {
    case 'replace':
      return { value: decision, label: words.replace, hint: words.replaceHint[likeness] }
    case 'both':
      return { value: decision, label: words.both, hint: words.bothHint[likeness] }
    case 'leave':
    case 'add':
      return { value: decision, label: words.leave, hint: words.leaveHint }
  }
}

export function AlikeChoice({ candidate, accounts, decision, onDecide }: AlikeChoiceProps) {
  const likeness = findLikeness(candidate)
  if (likeness === null) return null
  const [twin] = listTwins(candidate)
  const there = accounts.find(({ id }) => id === twin?.accountId)
  const { title, body } = words[likeness]
  return (
    <div className={css['alike']}>
      <div>
        <p className={css['title']}>{title(formatFullName(there ?? candidate))}</p>
        <p className={css['body']}>
          {body}
          {listReplaceable(candidate).length === 0 && ` ${words.notReplaceable}`}
        </p>
      </div>
      <RadioChoices
        label={words.question}
        choices={listOptions(candidate).map((one) => choiceOf(one, likeness))}
        value={decision}
        onChange={onDecide}
      />
    </div>
  )
}
