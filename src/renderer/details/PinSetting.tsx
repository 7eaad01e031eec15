// Whether the account is kept on top of the list.
import { useId, useState } from 'react'
import type { AppError } from '../../shared/errors'
import type { AccountSummary } from '../../shared/models'
import { useServices } from '../base/services'
import { ErrorNotice } from '../ui/feedback/ErrorNotice'
import { SettingBlock, SettingRow } from '../ui/fields/SettingList'
import { Switch } from '../ui/fields/Switch'
import { accountWords } from '../words'
import type { SaveEdit } from './use-account-edit'

const words = accountWords.list

interface PinSettingProps {
  readonly account: AccountSummary
  readonly save: SaveEdit
}

export function PinSetting({ account, save }: PinSettingProps) {
  const id = useId()
  const { announce } = useServices()
  const [pending, setPending] = useState<boolean | null>(null)
  const [error, setError] = useState<AppError | null>(null)

  const pin = async (pinned: boolean) => {
    setPending(pinned)
    setError(null)
    const answer = await save({ pinned })
    setPending(null)
    if (answer.ok) announce(pinned ? words.pinned : words.unpinned)
    else setError(answer.error)
  }

  return (
    <>
      <SettingRow title={words.pin} hint={words.pinHint} titleId={`${id}-title`} hintId={`${id}-hint`}>
        <Switch
          on={pending ?? account.pinned}
          busy={pending !== null}
          labelledBy={`${id}-title`}
          describedBy={`${id}-hint`}
          onChange={(on) => void pin(on)}
        />
      </SettingRow>
      {error !== null && (
        <SettingBlock>
          <ErrorNotice error={error} />
        </SettingBlock>
      )}
    </>
  )
}
