// What went wrong in the wizard, with the button that helps against it.
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { appWords, enrollmentWords as words } from '../words'
import { remedyFor } from './remedy'
import type { Remedy } from './remedy'
import type { StageProps } from './stage-props'
import type { Wizard } from './wizard'
import type { WizardState } from './wizard-state'

interface WizardErrorProps extends Pick<StageProps, 'wizard' | 'state'> {
  readonly without: readonly Remedy[]
}

interface Action {
  readonly label: string
  readonly run: (wizard: Wizard) => Promise<void> | void
  /** The one way forward. */
  readonly weight?: 'primary' | 'secondary'
}

const { recovery } = words

const remedies: Readonly<Record<Remedy, Action | null>> = {
  nextCode: { label: words.tryNextCode, run: (wizard) => wizard.retryWithNextCode() },
  restart: { label: words.startAgain, run: (wizard) => wizard.restart() },
  signInAgain: { label: words.signInAgain, run: (wizard) => wizard.restart() },
  unlock: { label: words.unlock, run: (wizard) => wizard.unlockAndRetry() },
  retry: { label: appWords.tryAgain, run: (wizard) => wizard.retry() },
  resetPassword: {
    label: recovery.resetFirst,
    run: (wizard) => wizard.recovery.startReset(),
    weight: 'primary',
  },
  confirmSignUp: {
    label: recovery.confirmFirst,
    run: (wizard) => wizard.recovery.startConfirmation(),
    weight: 'primary',
  },
  signInWithNew: {
    label: recovery.signInWithNew,
    run: (wizard) => wizard.recovery.signInWithNewPassword(),
    weight: 'primary',
  },
  none: null,
}

const forgot: Action = { label: recovery.forgot, run: (wizard) => wizard.recovery.forgotPassword() }
const newKey: Action = { label: words.steps.newKey, run: (wizard) => wizard.getNewKey() }

/** A key of an earlier run may not be the one that the service waits for any more. */
const newKeyHelps = ({ stage }: WizardState, remedy: Remedy): boolean =>
  stage.at === 'enrolling' && stage.key === 'resumed' && (remedy === 'nextCode' || remedy === 'none')

export const WizardError = ({ wizard, state, without }: WizardErrorProps) => {
  const { activity } = state
  if (activity.kind !== 'failed') return null
  const kind = remedyFor(activity.error)
  const remedy = without.includes(kind) ? null : remedies[kind]
  const actions = [
    remedy,
    newKeyHelps(state, kind) ? newKey : null,
    activity.error.code === 'wrongCredentials' ? forgot : null,
  ].filter((action) => action !== null)

  return (
    <ErrorNotice
      error={activity.error}
      tone={kind === 'none' ? 'danger' : 'warning'}
      actions={
        actions.length > 0 &&
        actions.map(({ label, run, weight = 'secondary' }) => (
          <Button key={label} size="small" weight={weight} onClick={() => void run(wizard)}>
            {label}
          </Button>
        ))
      }
    />
  )
}
