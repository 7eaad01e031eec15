// Whether the organization asks for codes when this person signs in, and what can be done about it.
import { useState } from 'react'
import type { MfaState } from '../../shared/models'
import { Button } from '../ui/Button'
import { ConfirmDialog } from '../ui/ConfirmDialog'
import { SettingRow } from '../ui/SettingList'
import { accountWords } from '../words'
import { remainingWithout } from './pool-account-view'
import type { PoolChange } from './pool-account-view'

const words = accountWords.codes

interface CodesSettingProps {
  readonly issuer: string
  readonly mfa: MfaState
  readonly busy: PoolChange | null
  readonly onChange: (change: PoolChange) => void
}

/** With a single way there is nothing to choose: it is asked for, preferred or not. */
const sentenceOf = (mfa: MfaState): string => {
  const { softwareToken, others } = mfa
  if (softwareToken === 'off') return words.notAsked[remainingWithout(mfa)]
  return softwareToken === 'preferred' || others.length === 0 ? words.asked : words.choice
}

interface TurnOffDialogProps {
  readonly issuer: string
  readonly mfa: MfaState
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

const TurnOffDialog = ({ issuer, mfa, onConfirm, onCancel }: TurnOffDialogProps) => {
  const own = accountWords.turnOff
  return (
    <ConfirmDialog title={own.title(issuer)} confirm={own.confirm} onConfirm={onConfirm} onCancel={onCancel}>
      <p>{own.then[remainingWithout(mfa)]}</p>
      <p>{own.kept}</p>
    </ConfirmDialog>
  )
}

export const CodesSetting = ({ issuer, mfa, busy, onChange }: CodesSettingProps) => {
  const [asking, setAsking] = useState(false)
  const isOn = mfa.softwareToken !== 'off'
  const hasChoice = mfa.others.length > 0
  const confirm = () => {
    setAsking(false)
    onChange('off')
  }

  return (
    <SettingRow title={words.title} hint={sentenceOf(mfa)}>
      {!isOn && (
        <Button
          size="small"
          busy={busy === 'on' || busy === 'preferred' ? words.turningOn : null}
          onClick={() => onChange(hasChoice ? 'on' : 'preferred')}
        >
          {words.turnOn}
        </Button>
      )}
      {mfa.softwareToken === 'on' && hasChoice && (
        <Button
          size="small"
          busy={busy === 'preferred' ? words.makingFirst : null}
          onClick={() => onChange('preferred')}
        >
          {words.makeFirst}
        </Button>
      )}
      {isOn && (
        <Button size="small" busy={busy === 'off' ? words.turningOff : null} onClick={() => setAsking(true)}>
          {words.turnOff}
        </Button>
      )}
      {asking && (
        <TurnOffDialog issuer={issuer} mfa={mfa} onConfirm={confirm} onCancel={() => setAsking(false)} />
      )}
    </SettingRow>
  )
}
