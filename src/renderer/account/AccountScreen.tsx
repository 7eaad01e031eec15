// The details of one account: its code, what is known of it here, and what its organization knows.
import { useEffect } from 'react'
import { shortName } from '../codes/account-names'
import type { CodesState, CodesStore } from '../codes/codes-store'
import { keyNotesOf } from '../codes/key-notes'
import type { KeyNote } from '../codes/key-notes'
import { KeychainBanner } from '../codes/KeychainBanner'
import { LiveCode } from '../codes/LiveCode'
import type { UnfinishedStore } from '../codes/unfinished-store'
import type { AccountId, AccountSummary } from '../../shared/models'
import { useStore } from '../store'
import { BackButton } from '../ui/BackButton'
import { Screen } from '../ui/Screen'
import { accountWords as words } from '../words'
import { AccountFacts } from './AccountFacts'
import { AccountStatusNotice } from './AccountStatusNotice'
import { HelpDeskCard } from './HelpDeskCard'
import { KeySection } from './KeySection'
import type { EnrollStart, TestStart } from './KeySection'
import { OrganizationSection } from './OrganizationSection'
import { RemoveAccount } from './RemoveAccount'

interface AccountScreenProps {
  readonly accountId: AccountId
  readonly codes: CodesStore
  readonly unfinished: UnfinishedStore
  readonly onBack: () => void
  /** Opens the wizard: to sign in, or for a new key. */
  readonly onEnroll: (start: EnrollStart) => void
  readonly onTest: (start: TestStart) => void
  /** Goes on with what is not finished or not settled. */
  readonly onSettle: () => void
}

interface DetailsProps extends Omit<AccountScreenProps, 'accountId' | 'unfinished'> {
  readonly account: AccountSummary
  readonly note: KeyNote | undefined
}

const Enrolled = ({ account, onEnroll, onTest }: Omit<DetailsProps, 'note'>) => {
  const { id, enrolledWith } = account
  if (enrolledWith === undefined) return null
  const issuer = shortName(account)
  const { connectionId, username } = enrolledWith
  return (
    <>
      <OrganizationSection
        accountId={id}
        issuer={issuer}
        username={username}
        onSignIn={() => onEnroll({ connectionId, username })}
      />
      <KeySection account={account} user={enrolledWith} onEnroll={onEnroll} onTest={onTest} />
      <HelpDeskCard accountId={id} />
    </>
  )
}

const Details = (props: DetailsProps) => {
  const { account, note, codes, onBack, onSettle } = props
  const { id, issuer, accountName } = account
  const code = useStore(codes).codes.get(id)
  return (
    <Screen
      title={shortName(account)}
      intro={issuer === '' || accountName === '' ? undefined : accountName}
      before={
        <BackButton aria-keyshortcuts="Escape" onClick={onBack}>
          {words.back}
        </BackButton>
      }
    >
      <LiveCode accountId={id} issuer={issuer} accountName={accountName} codes={codes} names="elsewhere" />
      {code?.status === 'unavailable' && <KeychainBanner error={code.error} codes={codes} />}
      <AccountStatusNotice account={account} note={note} onSettle={onSettle} />
      <AccountFacts account={account} note={note} code={code} />
      <Enrolled {...props} />
      <RemoveAccount account={account} codes={codes} />
    </Screen>
  )
}

const listed = ({ list }: CodesState): readonly AccountSummary[] | null =>
  list.status === 'ready' ? list.accounts.filter(({ status }) => status !== 'trashed') : null

export const AccountScreen = ({ accountId, unfinished, ...props }: AccountScreenProps) => {
  const { codes, onBack } = props
  const left = useStore(unfinished)
  const accounts = listed(useStore(codes))
  const account = accounts?.find(({ id }) => id === accountId)

  // Removed, here or elsewhere: there is nothing left to look at.
  const gone = accounts !== null && account === undefined
  useEffect(() => {
    if (gone) onBack()
  }, [gone, onBack])

  if (accounts === null || account === undefined) return null
  return <Details {...props} account={account} note={keyNotesOf(accounts, left).get(accountId)} />
}
