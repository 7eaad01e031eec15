// One second factor of this person: whether the organization asks for it, and what can be done about it.
import { useId, useState, type ComponentProps } from 'react'
import type { FactorState, MfaChoice, MfaState } from '../../../shared/models'
import { Button } from '../../ui/Button'
import { ConfirmDialog } from '../../ui/feedback/ConfirmDialog'
import { SettingRow } from '../../ui/fields/SettingList'
import { accountWords } from '../../words'
import { listOthers, findRemaining, sentFactors, type PoolChange, type SentFactor } from './pool-account-view'

const { codes: words, sent, turnOff } = accountWords

interface FactorSettingProps {
  readonly factor: MfaChoice
  readonly issuer: string
  readonly mfa: MfaState
  readonly busy: PoolChange | null
  readonly onChange: (change: PoolChange) => void
}

export const findTitle = (factor: MfaChoice): string =>
  factor === 'SOFTWARE_TOKEN_MFA' ? words.title : sent.title[factor]

const hasChoice = (factor: MfaChoice, mfa: MfaState): boolean =>
  findRemaining(mfa, listOthers(factor)) !== 'nothing'

/** With a single way there is nothing to choose: it is asked for, preferred or not. */
const isAskedFor = (factor: MfaChoice, mfa: MfaState): boolean =>
  mfa.factors[factor] === 'preferred' || !hasChoice(factor, mfa)

function sentenceOfCodes(mfa: MfaState): string {
  if (mfa.factors.SOFTWARE_TOKEN_MFA === 'off') return words.notAsked[findRemaining(mfa, sentFactors)]
  return isAskedFor('SOFTWARE_TOKEN_MFA', mfa) ? words.asked : words.choice
}

function sentenceOfSent(factor: SentFactor, mfa: MfaState): string {
  if (mfa.factors[factor] === 'off') return sent.off
  return isAskedFor(factor, mfa) ? sent.asked : sent.choice
}

function hintOf(factor: MfaChoice, mfa: MfaState): string {
  if (factor === 'SOFTWARE_TOKEN_MFA') return sentenceOfCodes(mfa)
  const sentence = sentenceOfSent(factor, mfa)
  const address = mfa.sentTo[factor]
  if (address === null) return sentence
  return mfa.factors[factor] === 'off' ? sent.offWithAddress(address) : sent.withAddress(sentence, address)
}

/** What the factor is on its way to; null while another change, or none, is under way. */
const goalOf = (factor: MfaChoice, busy: PoolChange | null): FactorState | null =>
  busy?.kind === 'factor' && busy.factor === factor ? busy.to : null

interface TurnOffDialogProps extends Pick<FactorSettingProps, 'factor' | 'issuer' | 'mfa'> {
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

const TurnOffDialog = ({ factor, issuer, mfa, onConfirm, onCancel }: TurnOffDialogProps) => (
  <ConfirmDialog
    title={factor === 'SOFTWARE_TOKEN_MFA' ? turnOff.title(issuer) : sent.turnOffTitle[factor](issuer)}
    confirm={turnOff.confirm}
    onConfirm={onConfirm}
    onCancel={onCancel}
  >
    <p>{turnOff.then[findRemaining(mfa, listOthers(factor))]}</p>
    {factor === 'SOFTWARE_TOKEN_MFA' && <p>{turnOff.kept}</p>}
  </ConfirmDialog>
)

interface FactorButtonProps extends ComponentProps<typeof Button> {
  /** The id of the title that tells it from the same button in another row. */
  readonly of: string | null
}

function FactorButton({ of, ...props }: FactorButtonProps) {
  const id = useId()
  return <Button {...props} size="small" id={id} aria-labelledby={of === null ? undefined : `${id} ${of}`} />
}

export function FactorSetting({ factor, issuer, mfa, busy, onChange }: FactorSettingProps) {
  const titleId = useId()
  const [asking, setAsking] = useState(false)
  const state = mfa.factors[factor]
  const choice = hasChoice(factor, mfa)
  const goal = goalOf(factor, busy)
  const change = (to: FactorState) => onChange({ kind: 'factor', factor, to })
  const of = factor === 'SOFTWARE_TOKEN_MFA' ? null : titleId

  return (
    <SettingRow title={findTitle(factor)} titleId={titleId} hint={hintOf(factor, mfa)}>
      {state === 'off' && (
        <FactorButton
          of={of}
          busy={goal === 'on' || goal === 'preferred' ? words.turningOn : null}
          onClick={() => change(choice ? 'on' : 'preferred')}
        >
          {words.turnOn}
        </FactorButton>
      )}
      {state === 'on' && choice && (
        <FactorButton
          of={of}
          busy={goal === 'preferred' ? words.makingFirst : null}
          onClick={() => change('preferred')}
        >
          {words.makeFirst}
        </FactorButton>
      )}
      {state !== 'off' && (
        <FactorButton of={of} busy={goal === 'off' ? words.turningOff : null} onClick={() => setAsking(true)}>
          {words.turnOff}
        </FactorButton>
      )}
      {asking && (
        <TurnOffDialog
          factor={factor}
          issuer={issuer}
          mfa={mfa}
          onConfirm={() => {
            setAsking(false)
            change('off')
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </SettingRow>
  )
}
