// What can be done with the key itself: see that it works, put it on another device, put a new one in its place.
import { useState } from 'react'
import { formatShortName } from '../accounts/account-names'
import type { AccountId, AccountSummary, ConnectionId } from '../../shared/models'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/feedback/ConfirmDialog'
import { SettingList, SettingRow } from '../ui/fields/SettingList'
import { accountWords } from '../words'
import { DeviceSetting } from './DeviceSetting'

const { test, again, key: words } = accountWords

export interface EnrollStart {
  readonly connectionId: ConnectionId
  readonly username: string
}

export interface TestStart extends EnrollStart {
  readonly accountId: AccountId
}

interface EnrolledProps {
  readonly account: AccountSummary
  readonly user: EnrollStart
  readonly onEnroll: (start: EnrollStart) => void
  readonly onTest: (start: TestStart) => void
}

type KeySectionProps = Omit<EnrolledProps, 'user'>

const TestSetting = ({ account: { id, status }, user, onTest }: Omit<EnrolledProps, 'onEnroll'>) =>
  status !== 'pending' && (
    <SettingRow title={test.title} hint={test.hint}>
      <Button size="small" onClick={() => onTest({ ...user, accountId: id })}>
        {test.action}
      </Button>
    </SettingRow>
  )

function NewKeySetting({ account, user, onEnroll }: Omit<EnrolledProps, 'onTest'>) {
  const [asking, setAsking] = useState(false)
  const issuer = formatShortName(account)
  return (
    <SettingRow title={again.title} hint={again.hint}>
      <Button size="small" onClick={() => setAsking(true)}>
        {again.action}
      </Button>
      {asking && (
        <ConfirmDialog
          title={again.dialogTitle(issuer)}
          confirm={again.confirm}
          weight="primary"
          onConfirm={() => onEnroll(user)}
          onCancel={() => setAsking(false)}
        >
          <p>{again.dialogBody(issuer)}</p>
          <p>{again.dialogKept}</p>
        </ConfirmDialog>
      )}
    </SettingRow>
  )
}

export function KeySection({ account, onEnroll, onTest }: KeySectionProps) {
  const user = account.enrolledWith
  return (
    <SettingList label={words.title}>
      {user !== undefined && <TestSetting account={account} user={user} onTest={onTest} />}
      {account.status !== 'pending' && <DeviceSetting account={account} />}
      {user !== undefined && <NewKeySetting account={account} user={user} onEnroll={onEnroll} />}
    </SettingList>
  )
}
