// Which component goes with which screen, and where each of them leads.
import type { AccountId, AccountSummary, EnrollmentState } from '../../shared/models'
import type { Intake } from '../add/intake/intake'
import { CodesScreen } from '../codes/CodesScreen'
import type { CodesStore } from '../live-codes/codes-store'
import type { UnfinishedStore } from '../accounts/unfinished-store'
import type { EnrollmentSlot } from '../enrollment/wizard/enrollment-slot'
import { useStore } from '../base/store'
import {
  AccountScreen,
  AddScreen,
  CheckScreen,
  ConnectionsScreen,
  EnrollmentScreen,
  SettingsScreen,
} from './lazy-screens'
import { createScreen } from './screens'
import type { Places } from './use-places'

interface CurrentScreenProps {
  readonly places: Places
  readonly codes: CodesStore
  readonly unfinished: UnfinishedStore
  readonly slot: EnrollmentSlot
  readonly intake: Intake
}

function find(codes: CodesStore, id: AccountId | undefined): AccountSummary | undefined {
  const { list } = codes.get()
  return list.status === 'ready' ? list.accounts.find((account) => account.id === id) : undefined
}

/** Details are worth coming back to while no newer key has taken the account's place. */
const isStillCurrent = (account: AccountSummary | undefined): account is AccountSummary =>
  account !== undefined && account.status !== 'superseded' && account.status !== 'trashed'

const isOf = (enrollment: EnrollmentState, user: AccountSummary['enrolledWith']): boolean =>
  enrollment.connectionId === user?.connectionId && enrollment.username === user.username

function useWaysOn({ places, codes, unfinished }: CurrentScreenProps) {
  const { show, go, enroll } = places
  const resume = (left: EnrollmentState, backTo?: AccountId) =>
    enroll({ connectionId: left.connectionId, username: left.username, unfinished: left }, backTo)

  return {
    home: () => go('codes'),
    resume,
    /** Goes on with what was left of the account's enrollment, or signs in anew. */
    settle: (id: AccountId, backTo?: AccountId) => {
      const user = find(codes, id)?.enrolledWith
      const left = unfinished.get().find((one) => one.accountId === id || isOf(one, user))
      if (left !== undefined) resume(left, backTo)
      else if (user !== undefined) enroll(user, backTo)
    },
    leaveWizard: (backTo: AccountId | undefined) => {
      const account = find(codes, backTo)
      show(isStillCurrent(account) ? { kind: 'account', accountId: account.id } : createScreen('codes'))
    },
    showNew: (newAccounts: readonly AccountId[]) => {
      show({ kind: 'codes', newAccounts, returnTo: null })
      void codes.reload()
    },
  }
}

export function CurrentScreen(props: CurrentScreenProps) {
  const { places, codes, unfinished, slot, intake } = props
  const { screen, moved, searchWanted, show, go, enroll } = places
  const { home, resume, settle, leaveWizard, showNew } = useWaysOn(props)
  const session = useStore(slot)

  switch (screen.kind) {
    case 'codes':
      return (
        <CodesScreen
          codes={codes}
          unfinished={unfinished}
          newAccounts={screen.newAccounts}
          returnTo={screen.returnTo}
          takesFocus={moved}
          searchWanted={searchWanted}
          onEnroll={() => go('enroll')}
          onAdd={() => go('add')}
          onContinue={(left) => resume(left)}
          onDetails={(accountId) => show({ kind: 'account', accountId })}
          onSettle={(accountId) => settle(accountId)}
        />
      )
    case 'account':
      return (
        <AccountScreen
          key={screen.accountId}
          accountId={screen.accountId}
          codes={codes}
          unfinished={unfinished}
          onBack={home}
          onEnroll={(start) => enroll(start, screen.accountId)}
          onTest={(start) => enroll({ purpose: 'test', ...start }, screen.accountId)}
          onSettle={() => settle(screen.accountId, screen.accountId)}
        />
      )
    case 'enroll':
      if (session === null) return null
      return (
        <EnrollmentScreen
          key={session.id}
          session={session}
          slot={slot}
          codes={codes}
          onCheck={(connection) => show({ kind: 'check', connection, backTo: screen })}
          onLeave={() => leaveWizard(screen.backTo)}
        />
      )
    case 'add':
      return <AddScreen intake={intake} codes={codes} onDone={showNew} onCancel={home} />
    case 'settings':
      return <SettingsScreen onConnections={() => go('connections')} />
    case 'connections':
      return (
        <ConnectionsScreen
          onEnroll={(connectionId) => enroll({ connectionId })}
          onCheck={(connection) => show({ kind: 'check', connection, backTo: screen })}
        />
      )
    case 'check':
      return <CheckScreen connection={screen.connection} onBack={() => show(screen.backTo)} />
  }
}
