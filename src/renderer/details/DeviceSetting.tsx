// The key on a second device: as a QR code, after a question that says what it is. Drawn by main, in a window of its
// own; nothing of it comes here.
import { useState } from 'react'
import { formatFullName, formatShortName } from '../accounts/account-names'
import type { AppError } from '../../shared/errors'
import type { AccountSummary } from '../../shared/models'
import { useServices } from '../base/services'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/feedback/ConfirmDialog'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { SettingBlock, SettingRow } from '../ui/fields/SettingList'
import { accountWords } from '../words'

const words = accountWords.device

type QrState =
  { readonly kind: 'idle' | 'asking' | 'opening' } | { readonly kind: 'failed'; readonly error: AppError }

interface DeviceSettingProps {
  readonly account: AccountSummary
}

interface QrDialogProps extends DeviceSettingProps {
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

const QrDialog = ({ account, onConfirm, onCancel }: QrDialogProps) => (
  <ConfirmDialog
    title={words.dialogTitle(formatFullName(account))}
    confirm={words.confirm}
    weight="primary"
    onConfirm={onConfirm}
    onCancel={onCancel}
  >
    <p>{words.whatItIs}</p>
    {account.enrolledWith !== undefined && <p>{words.oneKey(formatShortName(account))}</p>}
    <p>{words.lookAround}</p>
  </ConfirmDialog>
)

export function DeviceSetting({ account }: DeviceSettingProps) {
  const { api } = useServices()
  const [state, setState] = useState<QrState>({ kind: 'idle' })
  if (account.parameters.type === 'hotp') return <SettingRow title={words.title} hint={words.counting} />

  const show = async () => {
    setState({ kind: 'opening' })
    const answer = await api.showQrCode(account.id)
    setState(answer.ok ? { kind: 'idle' } : { kind: 'failed', error: answer.error })
  }

  return (
    <>
      <SettingRow title={words.title} hint={words.hint}>
        <Button
          size="small"
          busy={state.kind === 'opening' ? words.opening : null}
          onClick={() => setState({ kind: 'asking' })}
        >
          {words.action}
        </Button>
      </SettingRow>
      {state.kind === 'failed' && (
        <SettingBlock>
          <ErrorNotice error={state.error} tone={state.error.retryable ? 'warning' : 'danger'} />
        </SettingBlock>
      )}
      {state.kind === 'asking' && (
        <QrDialog
          account={account}
          onConfirm={() => void show()}
          onCancel={() => setState({ kind: 'idle' })}
        />
      )}
    </>
  )
}
