// The quiet facts: how the account stands, since when it is here, how much it is used, how its codes are made.
import type { RowCode } from '../live-codes/code-book'
import type { KeyNote } from '../accounts/key-notes'
import type { AccountSummary } from '../../shared/models'
import { useServices } from '../base/services'
import { accountWords as words, formats, networkWords } from '../words'
import { listParameterFacts } from '../words/parameters'
import css from './AccountFacts.module.css'

interface AccountFactsProps {
  readonly account: AccountSummary
  readonly note: KeyNote | undefined
  readonly code: RowCode | undefined
}

/** Until then it is no number of seconds ago; the clock may have been set back since, too. */
const justNowMs = 1000
/** From then on a date says more than how long it was ago. */
const datedAfterMs = 30 * 24 * 3_600_000

function usage({ lastUsedAt, timesUsed }: AccountSummary, now: number): string {
  if (lastUsedAt === null) return words.notUsed
  if (now - lastUsedAt < justNowMs) return words.usedJustNow(timesUsed)
  return now - lastUsedAt < datedAfterMs
    ? words.usedAgo(formats.ago(lastUsedAt, now), timesUsed)
    : words.usedOn(formats.date(lastUsedAt), timesUsed)
}

export function AccountFacts({ account, note, code }: AccountFactsProps) {
  const { clock } = useServices()
  const { status, createdAt, parameters, enrolledWith } = account
  const works = code?.status === 'ready' || code?.status === 'onRequest'
  const isReady = status === 'active' && note === undefined && works
  return (
    <div className={css['facts']}>
      <p>
        {isReady && `${words.ready} `}
        {words.added(formats.date(createdAt))}
      </p>
      <p>{usage(account, clock.now())}</p>
      <p>{listParameterFacts(parameters).join(' · ')}</p>
      {enrolledWith?.inspectedBy !== undefined && (
        <p>{networkWords.readsAlong.enrolled(enrolledWith.inspectedBy)}</p>
      )}
    </div>
  )
}
