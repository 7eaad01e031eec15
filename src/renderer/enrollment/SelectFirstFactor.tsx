// The organization lets people choose how to sign in. A password that was not typed yet is asked for here.
import { ChevronRight, Mail, MessageSquareText, RectangleEllipsis } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useState } from 'react'
import type { FirstFactor } from '../../shared/models'
import { Button } from '../ui/Button'
import { ChoiceList } from '../ui/ChoiceList'
import { Form, FormActions } from '../ui/Form'
import { TextField } from '../ui/TextField'
import { appWords, enrollmentWords } from '../words'
import { ForgotPasswordLink } from './ForgotPasswordLink'
import { RetryLine } from './RetryLine'
import { StageActions } from './StageActions'
import { StageFrame } from './StageFrame'
import { WayList } from './WayList'
import { hasEnded, isBusy } from './stage-props'
import type { StageProps } from './stage-props'

const words = enrollmentWords.firstFactor

const icons: Readonly<Record<FirstFactor, LucideIcon>> = {
  password: RectangleEllipsis,
  emailCode: Mail,
  smsCode: MessageSquareText,
}

interface PasswordProps extends StageProps {
  readonly onOther: () => void
}

const Password = ({ onOther, onClose, ...props }: PasswordProps) => {
  const { wizard, state } = props
  const { password } = state.drafts
  const ready = password !== '' && !isBusy(state) && !hasEnded(state)
  return (
    <StageFrame {...props} title={words.passwordTitle} takesFocus={false}>
      <Form label={words.passwordTitle} onSubmit={() => ready && void wizard.chooseFirstFactor('password')}>
        <TextField
          label={enrollmentWords.credentials.password}
          kind="secret"
          value={password}
          required
          autoFocus
          help={enrollmentWords.credentials.kept}
          onChange={(value) => wizard.draft({ password: value })}
        />
        <ForgotPasswordLink wizard={wizard} />
        <StageActions
          state={state}
          submit={enrollmentWords.credentials.submit}
          busy={enrollmentWords.credentials.busy}
          disabled={password === '' || hasEnded(state)}
          onClose={onClose}
        />
      </Form>
      <WayList
        label={enrollmentWords.credentials.otherWays}
        ways={[{ label: words.otherWay, take: onOther }]}
      />
    </StageFrame>
  )
}

interface SelectFirstFactorProps extends StageProps {
  readonly choices: readonly FirstFactor[]
}

export const SelectFirstFactor = ({ choices, onClose, ...props }: SelectFirstFactorProps) => {
  const { wizard, state } = props
  const [asksPassword, setAsksPassword] = useState(false)
  if (asksPassword) return <Password {...props} onClose={onClose} onOther={() => setAsksPassword(false)} />

  const choose = (choice: FirstFactor) => {
    if (isBusy(state)) return
    setAsksPassword(choice === 'password')
    if (choice !== 'password' || state.drafts.password !== '') void wizard.chooseFirstFactor(choice)
  }

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
            onChoose: () => choose(choice),
          }
        })}
      />
      <FormActions>
        <Button weight="quiet" onClick={onClose}>
          {appWords.cancel}
        </Button>
      </FormActions>
      <RetryLine state={state} />
    </StageFrame>
  )
}
