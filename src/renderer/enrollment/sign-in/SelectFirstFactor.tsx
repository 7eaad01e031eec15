// The organization lets people choose how to sign in. A password that was not typed yet is asked for here;
// a passkey is a matter of the browser.
import {
  ChevronRight,
  Fingerprint,
  Mail,
  MessageSquareText,
  RectangleEllipsis,
  type LucideIcon,
} from 'lucide-react'
import { useState } from 'react'
import type { FirstFactor } from '../../../shared/models'
import { Button } from '../../ui/Button'
import { ChoiceList } from '../../ui/fields/ChoiceList'
import { Form, FormActions } from '../../ui/fields/Form'
import { TextField } from '../../ui/fields/TextField'
import { appWords, enrollmentWords } from '../../words'
import { ElsewhereStage } from './ElsewhereStage'
import { ForgotPasswordLink } from '../parts/ForgotPasswordLink'
import { RetryLine } from '../parts/RetryLine'
import { StageActions } from '../parts/StageActions'
import { StageFrame } from '../parts/StageFrame'
import { WayList } from '../parts/WayList'
import { hasEnded, isBusy, type StageProps } from '../parts/stage-props'

const words = enrollmentWords.firstFactor

const icons: Readonly<Record<FirstFactor, LucideIcon>> = {
  password: RectangleEllipsis,
  emailCode: Mail,
  smsCode: MessageSquareText,
  passkey: Fingerprint,
}

interface PasswordProps extends StageProps {
  readonly onOther: () => void
}

function Password({ onOther, onClose, ...props }: PasswordProps) {
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

export function SelectFirstFactor({ choices, onClose, ...props }: SelectFirstFactorProps) {
  const { wizard, state } = props
  const [looksAt, setLooksAt] = useState<'choices' | 'password' | 'passkey'>('choices')
  const goBack = () => setLooksAt('choices')
  if (looksAt === 'password') return <Password {...props} onClose={onClose} onOther={goBack} />
  if (looksAt === 'passkey')
    return <ElsewhereStage {...props} what="passkey" onClose={onClose} onOther={goBack} />

  const choose = (choice: FirstFactor) => {
    if (isBusy(state)) return
    setLooksAt(choice === 'password' || choice === 'passkey' ? choice : 'choices')
    if (choice === 'passkey') return
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
