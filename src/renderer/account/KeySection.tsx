// What can be done with the key itself: see that it works, and put a new one in its place.
import { useState } from 'react'
import { shortName } from '../codes/account-names'
import type { AccountId, AccountSummary, ConnectionId } from '../../shared/models'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { accountWords } from '../words'
import { SettingList, SettingRow } from './SettingList'

const { test, again, key: words } = accountWords

export interface EnrollStart {
  readonly connectionId: ConnectionId
  readonly username: string
}

export interface TestStart extends EnrollStart {
  readonly accountId: AccountId
}

interface KeySectionProps {
  readonly account: AccountSummary
  readonly user: EnrollStart
  readonly onEnroll: (start: EnrollStart) => void
  readonly onTest: (start: TestStart) => void
}

export const KeySection = ({ account, user, onEnroll, onTest }: KeySectionProps) => {
  const [asking, setAsking] = useState(false)
  const { connectionId, username } = user
  const issuer = shortName(account)
  return (
    <>
      <SettingList label={words.title}>
        {account.status !== 'pending' && (
          <SettingRow title={test.title} hint={test.hint}>
            <Button size="small" onClick={() => onTest({ connectionId, username, accountId: account.id })}>
              {test.action}
            </Button>
          </SettingRow>
        )}
        <SettingRow title={again.title} hint={again.hint}>
          <Button size="small" onClick={() => setAsking(true)}>
            {again.action}
          </Button>
        </SettingRow>
      </SettingList>
      {asking && (
        <ConfirmDialog
          title={again.dialogTitle(issuer)}
          confirm={again.confirm}
          weight="primary"
          onConfirm={() => onEnroll({ connectionId, username })}
          onCancel={() => setAsking(false)}
        >
          <p>{again.dialogBody(issuer)}</p>
          <p>{again.dialogKept}</p>
        </ConfirmDialog>
      )}
    </>
  )
}
