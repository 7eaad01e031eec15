// The home screen: every account with its live code.
import { useState } from 'react'
import type { AccountId, EnrollmentState } from '../../shared/models'
import { useServices } from '../base/services'
import { useStore, useStorePart } from '../base/store'
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { Screen } from '../ui/Screen'
import { appWords, codesWords as words } from '../words'
import { Accounts } from './Accounts'
import type { CodesState, CodesStore } from '../live-codes/codes-store'
import { EmptyState } from './EmptyState'
import { KeychainBanner } from '../live-codes/KeychainBanner'
import { findKeychainTrouble } from '../live-codes/keychain-trouble'
import { ListSkeleton } from './ListSkeleton'
import { RecentlyRemoved } from './RecentlyRemoved'
import { UnfinishedCards } from './UnfinishedCards'
import type { UnfinishedStore } from '../accounts/unfinished-store'
import { useCodeRows } from './use-code-rows'
import { useRemoval } from '../live-codes/use-removal'

interface CodesScreenProps {
  readonly codes: CodesStore
  readonly unfinished: UnfinishedStore
  /** The accounts that were just added, to be shown; the first one is focused. */
  readonly newAccounts: readonly AccountId[]
  /** The account that the person comes back from. */
  readonly returnTo: AccountId | null
  readonly takesFocus: boolean
  /** How often the person has asked for the search since they are here. */
  readonly searchWanted: number
  readonly onEnroll: () => void
  readonly onAdd: () => void
  readonly onContinue: (enrollment: EnrollmentState) => void
  readonly onDetails: (id: AccountId) => void
  /** A sign-in that shows which key counts. */
  readonly onSettle: (id: AccountId) => void
}

function Content({ codes, unfinished, ...props }: Omit<CodesScreenProps, 'takesFocus'>) {
  const { onEnroll, onAdd, onContinue, ...on } = props
  const list = useStorePart(codes, (state) => state.list)
  const trouble = useStorePart(codes, (state) => findKeychainTrouble(state.codes))
  const { order } = useStore(useServices().settings).settings
  const { remove, restore } = useRemoval(codes)
  const rows = useCodeRows(list, useStore(unfinished), order)

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

  const { kept, removed } = rows
  return (
    <>
      {trouble !== null && <KeychainBanner error={trouble} codes={codes} />}
      <UnfinishedCards store={unfinished} accounts={kept} onContinue={onContinue} />
      {kept.length === 0 ? (
        <EmptyState onEnroll={onEnroll} onAdd={onAdd} />
      ) : (
        <Accounts {...on} rows={rows} codes={codes} onRemove={(account) => void remove(account)} />
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

export function CodesScreen({ takesFocus, ...props }: CodesScreenProps) {
  const { codes, newAccounts, returnTo } = props
  const [toRow] = useState(() => newAccounts.length > 0 || isListed(codes.get(), returnTo))
  return (
    <Screen title={words.title} hiddenTitle takesFocus={takesFocus && !toRow && props.searchWanted === 0}>
      <Content {...props} />
    </Screen>
  )
}
