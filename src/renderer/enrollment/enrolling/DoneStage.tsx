// The end: the account, and its code, alive.
import { CircleCheck } from 'lucide-react'
import { useEffect } from 'react'
import { HelpDeskCard } from '../../accounts/HelpDeskCard'
import { LiveCode } from '../../live-codes/display/LiveCode'
import type { CodesStore } from '../../live-codes/codes-store'
import { Button } from '../../ui/Button'
import { FormActions } from '../../ui/fields/Form'
import { enrollmentWords } from '../../words'
import { RememberComputer } from './RememberComputer'
import { StageFrame } from '../parts/StageFrame'
import type { StageProps } from '../parts/stage-props'
import type { StageAt } from '../wizard/stages'
import css from './DoneStage.module.css'

const words = enrollmentWords.done

interface DoneStageProps extends StageProps {
  readonly stage: StageAt<'done'>
  readonly codes: CodesStore
}

export function DoneStage({ stage, codes, onClose, ...props }: DoneStageProps) {
  const { accountId, issuer, accountName } = stage.enrollment
  const settled = props.state.earlierKey === 'settled'
  const accepted = settled ? words.settled : words.proven
  useEffect(() => {
    void codes.reload()
  }, [codes])

  return (
    <StageFrame {...props} title={settled ? words.settledTitle : words.title}>
      <LiveCode accountId={accountId} issuer={issuer} accountName={accountName} codes={codes} />
      <p className={css['sentence']}>
        <CircleCheck className={css['icon']} size={18} aria-hidden />
        <span>{stage.proven ? accepted(issuer) : words.body(issuer)}</span>
      </p>
      <FormActions>
        <Button type="submit" weight="primary" onClick={onClose}>
          {words.done}
        </Button>
      </FormActions>
      <RememberComputer {...props} />
      <HelpDeskCard accountId={accountId} />
    </StageFrame>
  )
}
