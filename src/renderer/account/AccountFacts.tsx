// The quiet facts: how the account stands, since when it is here, and how its codes are made.
import type { RowCode } from '../codes/code-book'
import type { KeyNote } from '../codes/key-notes'
import type { AccountSummary } from '../../shared/models'
import { accountWords as words, formats } from '../words'
import { parameterFacts } from '../words/parameters'
import css from './AccountFacts.module.css'

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
        {words.added(formats.date(createdAt))}
      </p>
      <p>{parameterFacts(parameters).join(' · ')}</p>
    </div>
  )
}
