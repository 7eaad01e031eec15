// The details of one account: its code, what is known of it here, and what its organization knows.
import { Pencil } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { formatShortName } from '../accounts/account-names'
import type { CodesState, CodesStore } from '../live-codes/codes-store'
import { findKeyNotes, type KeyNote } from '../accounts/key-notes'
import { KeychainBanner } from '../live-codes/KeychainBanner'
import { LiveCode } from '../live-codes/display/LiveCode'
import type { UnfinishedStore } from '../accounts/unfinished-store'
import type { AccountId, AccountSummary } from '../../shared/models'
import { useStore } from '../base/store'
import { BackButton } from '../ui/BackButton'
import { Button } from '../ui/Button'
import { Screen } from '../ui/Screen'
import { accountWords as words } from '../words'
import { AccountFacts } from './AccountFacts'
import { AccountStatusNotice } from './AccountStatusNotice'
import { HelpDeskCard } from '../accounts/HelpDeskCard'
import { KeySection, type EnrollStart, type TestStart } from './KeySection'
import { ListSection } from './ListSection'
import { OrganizationSection } from './organization/OrganizationSection'
import { RemoveAccount } from './RemoveAccount'
import { RenameForm } from './RenameForm'
import { useAccountEdit } from './use-account-edit'
import css from './AccountScreen.module.css'

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
  readonly others: readonly AccountSummary[]
  readonly note: KeyNote | undefined
}

function Organization({ account, onEnroll }: Pick<DetailsProps, 'account' | 'onEnroll'>) {
  const { id, enrolledWith } = account
  if (enrolledWith === undefined) return null
  return (
    <OrganizationSection
      accountId={id}
      connectionId={enrolledWith.connectionId}
      issuer={formatShortName(account)}
      username={enrolledWith.username}
      onSignIn={() => onEnroll(enrolledWith)}
    />
  )
}

/** The names stand at the top, or the fields to change them in their place. */
function useRenaming() {
  const [renaming, setRenaming] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    // It has to be there again before it can take the focus.
    flushSync(() => setRenaming(false))
    button.current?.focus()
  }
  const aside = renaming ? undefined : (
    <span className={css['rename']}>
      <Button
        ref={button}
        size="small"
        weight="quiet"
        icon={<Pencil size={14} aria-hidden />}
        onClick={() => setRenaming(true)}
      >
        {words.rename.action}
      </Button>
    </span>
  )
  return { renaming, close, aside }
}

function Details(props: DetailsProps) {
  const { account, others, note, codes, onBack, onSettle } = props
  const { id, issuer, accountName } = account
  const code = useStore(codes).codes.get(id)
  const save = useAccountEdit(id, codes)
  const { renaming, close, aside } = useRenaming()
  return (
    <Screen
      title={formatShortName(account)}
      intro={renaming || issuer === '' || accountName === '' ? undefined : accountName}
      hiddenTitle={renaming}
      aside={aside}
      before={
        <BackButton aria-keyshortcuts="Escape" onClick={onBack}>
          {words.back}
        </BackButton>
      }
    >
      {renaming && <RenameForm account={account} save={save} onClose={close} />}
      <LiveCode accountId={id} issuer={issuer} accountName={accountName} codes={codes} names="elsewhere" />
      {code?.status === 'unavailable' && <KeychainBanner error={code.error} codes={codes} />}
      <AccountStatusNotice account={account} note={note} onSettle={onSettle} />
      <AccountFacts account={account} note={note} code={code} />
      <ListSection account={account} others={others} save={save} />
      <Organization {...props} />
      <KeySection {...props} />
      {account.enrolledWith !== undefined && <HelpDeskCard accountId={id} />}
      <RemoveAccount account={account} codes={codes} />
    </Screen>
  )
}

const listed = ({ list }: CodesState): readonly AccountSummary[] | null =>
  list.status === 'ready' ? list.accounts.filter(({ status }) => status !== 'trashed') : null

export function AccountScreen({ accountId, unfinished, ...props }: AccountScreenProps) {
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
  const others = accounts.filter((other) => other !== account)
  return (
    <Details
      {...props}
      account={account}
      others={others}
      note={findKeyNotes(accounts, left).get(accountId)}
    />
  )
}
