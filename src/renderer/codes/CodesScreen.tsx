// The home screen: every account with its live code.
import { Search } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { AccountId, AccountSummary, EnrollmentState } from '../../shared/models'
import { useStore } from '../store'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Screen } from '../ui/Screen'
import { appWords } from '../words/app'
import { codesWords as words } from '../words/codes'
import { matches } from './account-names'
import { CodeList } from './CodeList'
import type { CodesStore } from './codes-store'
import { EmptyState } from './EmptyState'
import { KeychainBanner } from './KeychainBanner'
import { keychainTroubleIn } from './keychain-trouble'
import { ListSkeleton } from './ListSkeleton'
import { RecentlyRemoved } from './RecentlyRemoved'
import { UnfinishedCard } from './UnfinishedCard'
import type { UnfinishedStore } from './unfinished-store'
import { useRemoval } from './use-removal'
import css from './CodesScreen.module.css'

interface CodesScreenProps {
  readonly codes: CodesStore
  readonly unfinished: UnfinishedStore
  /** The account that was just added, to be shown and focused. */
  readonly newAccount: AccountId | null
  readonly takesFocus: boolean
  readonly onEnroll: () => void
  readonly onAdd: () => void
  readonly onContinue: (enrollment: EnrollmentState) => void
}

/** From this many accounts on, a filter is worth its place. */
const filterFrom = 8
const noAccounts: readonly AccountSummary[] = []

const Filter = ({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (text: string) => void
}) => (
  <div className={css['filter']}>
    <Search className={css['filterIcon']} size={16} aria-hidden />
    <input
      type="search"
      className={css['filterInput']}
      aria-label={words.filter}
      placeholder={words.filter}
      spellCheck={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  </div>
)

const Unfinished = ({ unfinished, onContinue }: Pick<CodesScreenProps, 'unfinished' | 'onContinue'>) => {
  const enrollments = useStore(unfinished)
  useEffect(() => {
    void unfinished.reload()
  }, [unfinished])
  return enrollments.map((enrollment) => (
    <UnfinishedCard key={enrollment.id} enrollment={enrollment} store={unfinished} onContinue={onContinue} />
  ))
}

const Content = ({ codes, unfinished, newAccount, ...on }: Omit<CodesScreenProps, 'takesFocus'>) => {
  const { list, codes: book } = useStore(codes)
  const { remove, restore } = useRemoval(codes)
  const [filter, setFilter] = useState('')

  // The same arrays while nothing has changed, so that the rows are not looked at anew for each code.
  const accounts = list.status === 'ready' ? list.accounts : noAccounts
  const kept = useMemo(() => accounts.filter(({ status }) => status !== 'trashed'), [accounts])
  const removed = useMemo(() => accounts.filter(({ status }) => status === 'trashed'), [accounts])
  const filtered = kept.length >= filterFrom && filter.trim() !== ''
  const found = useMemo(
    () => (filtered ? kept.filter((account) => matches(account, filter)) : kept),
    [kept, filter, filtered],
  )

  if (list.status === 'loading') return <ListSkeleton />
  if (list.status === 'failed') {
    return (
      <ErrorNotice
        error={list.error}
        actions={
          <Button size="small" onClick={() => void codes.reload()}>
            {appWords.tryAgain}
          </Button>
        }
      />
    )
  }

  const trouble = keychainTroubleIn(book)

  return (
    <>
      {trouble !== null && <KeychainBanner error={trouble} codes={codes} />}
      <Unfinished unfinished={unfinished} onContinue={on.onContinue} />
      {kept.length >= filterFrom && <Filter value={filter} onChange={setFilter} />}
      {kept.length === 0 && <EmptyState onEnroll={on.onEnroll} onAdd={on.onAdd} />}
      {found.length > 0 && (
        <CodeList
          accounts={found}
          book={book}
          codes={codes}
          newAccount={newAccount}
          onRemove={(account) => void remove(account)}
        />
      )}
      {filtered && found.length === 0 && (
        <p className={css['nothing']} role="status">
          {words.nothingFound(filter.trim())}
        </p>
      )}
      {removed.length > 0 && (
        <RecentlyRemoved accounts={removed} onRestore={(account) => void restore(account)} />
      )}
    </>
  )
}

export const CodesScreen = ({ takesFocus, ...props }: CodesScreenProps) => (
  <Screen title={words.title} hiddenTitle takesFocus={takesFocus && props.newAccount === null}>
    <Content {...props} />
  </Screen>
)
