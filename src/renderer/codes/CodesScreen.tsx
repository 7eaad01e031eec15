// The home screen: every account with its live code.
import { useState } from 'react'
import type { AccountId, EnrollmentState } from '../../shared/models'
import { useStore } from '../store'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { Screen } from '../ui/Screen'
import { appWords, codesWords as words } from '../words'
import { CodeFilter } from './CodeFilter'
import { CodeList } from './CodeList'
import type { CodesState, CodesStore } from './codes-store'
import { EmptyState } from './EmptyState'
import { KeychainBanner } from './KeychainBanner'
import { keychainTroubleIn } from './keychain-trouble'
import { ListSkeleton } from './ListSkeleton'
import { RecentlyRemoved } from './RecentlyRemoved'
import { UnfinishedCards } from './UnfinishedCards'
import type { UnfinishedStore } from './unfinished-store'
import { useCodeRows } from './use-code-rows'
import { useRemoval } from './use-removal'
import css from './CodesScreen.module.css'

interface CodesScreenProps {
  readonly codes: CodesStore
  readonly unfinished: UnfinishedStore
  /** The accounts that were just added, to be shown; the first one is focused. */
  readonly newAccounts: readonly AccountId[]
  /** The account that the person comes back from. */
  readonly returnTo: AccountId | null
  readonly takesFocus: boolean
  readonly onEnroll: () => void
  readonly onAdd: () => void
  readonly onContinue: (enrollment: EnrollmentState) => void
  readonly onDetails: (id: AccountId) => void
  /** A sign-in that shows which key counts. */
  readonly onSettle: (id: AccountId) => void
}

const Content = ({
  codes,
  unfinished,
  newAccounts,
  returnTo,
  ...on
}: Omit<CodesScreenProps, 'takesFocus'>) => {
  const { list, codes: book, advancing } = useStore(codes)
  const { remove, restore } = useRemoval(codes)
  const { kept, removed, found, notes, filter, setFilter, canFilter, filtered } = useCodeRows(
    list,
    useStore(unfinished),
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
      <UnfinishedCards store={unfinished} accounts={kept} onContinue={on.onContinue} />
      {canFilter && <CodeFilter value={filter} onChange={setFilter} />}
      {kept.length === 0 && <EmptyState onEnroll={on.onEnroll} onAdd={on.onAdd} />}
      {found.length > 0 && (
        <CodeList
          accounts={found}
          notes={notes}
          book={book}
          advancing={advancing}
          codes={codes}
          newAccounts={newAccounts}
          returnTo={returnTo}
          onDetails={on.onDetails}
          onSettle={on.onSettle}
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

/** Whether a row takes the focus instead of the heading. */
const isListed = ({ list }: CodesState, id: AccountId | null): boolean =>
  list.status === 'ready' && list.accounts.some((one) => one.id === id && one.status !== 'trashed')

export const CodesScreen = ({ takesFocus, ...props }: CodesScreenProps) => {
  const { codes, newAccounts, returnTo } = props
  const [toRow] = useState(() => newAccounts.length > 0 || isListed(codes.get(), returnTo))
  return (
    <Screen title={words.title} hiddenTitle takesFocus={takesFocus && !toRow}>
      <Content {...props} />
    </Screen>
  )
}
