// Whether the sign-in outlives the app: kept in the keychain, or forgotten when Keyturn ends.
import { useId } from 'react'
import { SettingRow } from '../../ui/fields/SettingList'
import { Switch } from '../../ui/fields/Switch'
import { accountWords } from '../../words'
import type { PoolChange, SignedInState } from './pool-account-view'

const words = accountWords.keep

interface KeepSettingProps {
  readonly keptIn: SignedInState['keptIn']
  readonly busy: PoolChange | null
  readonly onChange: (change: PoolChange) => void
}

export function KeepSetting({ keptIn, busy, onChange }: KeepSettingProps) {
  const id = useId()
  const place = busy?.kind === 'keep' ? busy.place : keptIn
  return (
    <SettingRow
      title={words.title}
      hint={keptIn === 'notKept' ? words.notKept : words.hint}
      titleId={`${id}-title`}
      hintId={`${id}-hint`}
    >
      <Switch
        on={place === 'keychain'}
        busy={busy?.kind === 'keep'}
        labelledBy={`${id}-title`}
        describedBy={`${id}-hint`}
        onChange={(on) => onChange({ kind: 'keep', place: on ? 'keychain' : 'memory' })}
      />
    </SettingRow>
  )
}
