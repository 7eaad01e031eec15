// The enrollments that were interrupted, over the list. They are read when the codes are on screen.
import { useEffect } from 'react'
import type { AccountSummary, EnrollmentState } from '../../shared/models'
import { useStore } from '../base/store'
import { replacesAnother } from '../accounts/key-notes'
import { UnfinishedCard } from './UnfinishedCard'
import type { UnfinishedStore } from '../accounts/unfinished-store'

interface UnfinishedCardsProps {
  readonly store: UnfinishedStore
  readonly accounts: readonly AccountSummary[]
  readonly onContinue: (enrollment: EnrollmentState) => void
}

export function UnfinishedCards({ store, accounts, onContinue }: UnfinishedCardsProps) {
  const enrollments = useStore(store)
  useEffect(() => {
    void store.reload()
  }, [store])
  return enrollments.map((enrollment) => (
    <UnfinishedCard
      key={enrollment.id}
      enrollment={enrollment}
      replaces={replacesAnother(accounts, enrollment) ? 'another' : 'nothing'}
      store={store}
      onContinue={onContinue}
    />
  ))
}
