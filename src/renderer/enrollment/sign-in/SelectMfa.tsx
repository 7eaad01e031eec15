// Several second factors are set up for this person: which one now?
import { ChevronRight, Mail, MessageSquareText, ShieldCheck, type LucideIcon } from 'lucide-react'
import type { MfaChoice } from '../../../shared/models'
import { Button } from '../../ui/Button'
import { ChoiceList } from '../../ui/fields/ChoiceList'
import { FormActions } from '../../ui/fields/Form'
import { appWords, enrollmentWords } from '../../words'
import { StageFrame } from '../parts/StageFrame'
import { isBusy, type StageProps } from '../parts/stage-props'

const words = enrollmentWords.select

const icons: Readonly<Record<MfaChoice, LucideIcon>> = {
  SOFTWARE_TOKEN_MFA: ShieldCheck,
  SMS_MFA: MessageSquareText,
  EMAIL_OTP: Mail,
}

interface SelectMfaProps extends StageProps {
  readonly choices: readonly MfaChoice[]
}

export function SelectMfa({ choices, onClose, ...props }: SelectMfaProps) {
  const { wizard, state } = props
  return (
    <StageFrame {...props} title={words.title}>
      <ChoiceList
        label={words.title}
        choices={choices.map((choice) => {
          const Icon = icons[choice]
          return {
            key: choice,
            icon: <Icon size={20} aria-hidden />,
            end: <ChevronRight size={18} aria-hidden />,
            ...words.choices[choice],
            onChoose: () => void (isBusy(state) ? undefined : wizard.selectMfa(choice)),
          }
        })}
      />
      <FormActions>
        <Button weight="quiet" onClick={onClose}>
          {appWords.cancel}
        </Button>
      </FormActions>
    </StageFrame>
  )
}
