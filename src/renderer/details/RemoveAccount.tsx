// The last thing on the screen: removing the account, after a question.
import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { RemoveDialog } from '../accounts/RemoveDialog'
import type { CodesStore } from '../live-codes/codes-store'
import { useRemoval } from '../live-codes/use-removal'
import type { AccountSummary } from '../../shared/models'
import { accountWords as words } from '../words'
import css from './RemoveAccount.module.css'

interface RemoveAccountProps {
  readonly account: AccountSummary
  readonly codes: CodesStore
}

export function RemoveAccount({ account, codes }: RemoveAccountProps) {
  const [asking, setAsking] = useState(false)
  const { remove } = useRemoval(codes)
  return (
    <>
      <button type="button" className={css['remove']} onClick={() => setAsking(true)}>
        <Trash2 size={16} aria-hidden />
        {words.remove}
      </button>
      {asking && (
        <RemoveDialog
          account={account}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false)
            void remove(account)
          }}
        />
      )}
    </>
  )
}
