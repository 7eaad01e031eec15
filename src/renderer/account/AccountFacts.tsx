// The quiet facts: how the account stands, since when it is here, and how its codes are made.
import type { RowCode } from '../codes/code-book'
import type { KeyNote } from '../codes/key-notes'
import type { AccountSummary } from '../../shared/models'
import { accountWords as words } from '../words/account'
import { parameterFacts } from '../words/parameters'
import css from './AccountFacts.module.css'

/** In one order everywhere, whatever the system’s language: the app speaks English. */
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

interface AccountFactsProps {
  readonly account: AccountSummary
  readonly note: KeyNote | undefined
  readonly code: RowCode | undefined
}

export const AccountFacts = ({ account, note, code }: AccountFactsProps) => {
  const { status, createdAt, parameters } = account
  const works = code?.status === 'ready' || code?.status === 'onRequest'
  const isReady = status === 'active' && note === undefined && works
  return (
    <div className={css['facts']}>
      <p>
        {isReady && `${words.ready} `}
        {words.added(longDate.format(createdAt))}
      </p>
      <p>{parameterFacts(parameters).join(' · ')}</p>
    </div>
  )
}
