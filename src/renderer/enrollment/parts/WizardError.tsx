// What went wrong in the wizard, with the button that helps against it.
import { use } from 'react'
import type { ConnectionSummary } from '../../../shared/models'
import { Button } from '../../ui/Button'
import { ErrorNotice } from '../../ui/feedback/ErrorNotice'
import { appWords, enrollmentWords as words, networkWords } from '../../words'
import { CheckContext } from './check-context'
import { canBeLookedInto, findRemedy, type Remedy } from '../wizard/remedy'
import type { StageProps } from './stage-props'
import type { Wizard } from '../wizard/wizard'
import { signInOf, type WizardState } from '../wizard/wizard-state'

interface WizardErrorProps extends Pick<StageProps, 'wizard' | 'state'> {
  readonly without: readonly Remedy[]
}

interface Way {
  readonly label: string
  /** primary: the one thing to do here. */
  readonly weight?: 'primary' | 'secondary'
  readonly run: (wizard: Wizard) => Promise<void> | void
}

const { recovery } = words

const remedies: Readonly<Record<Remedy, Way | null>> = {
  nextCode: { label: words.tryNextCode, run: (wizard) => wizard.retryWithNextCode() },
  restart: { label: words.startAgain, run: (wizard) => wizard.restart() },
  signInAgain: { label: words.signInAgain, run: (wizard) => wizard.restart() },
  unlock: { label: words.unlock, run: (wizard) => wizard.unlockAndRetry() },
  goOn: {
    label: networkWords.readsAlong.goOn,
    weight: 'primary',
    run: (wizard) => wizard.goOnInspected(),
  },
  retry: { label: appWords.tryAgain, run: (wizard) => wizard.retry() },
  resetPassword: {
    label: recovery.resetFirst,
    weight: 'primary',
    run: (wizard) => wizard.recovery.startReset(),
  },
  confirmSignUp: {
    label: recovery.confirmFirst,
    weight: 'primary',
    run: (wizard) => wizard.recovery.startConfirmation(),
  },
  signInWithNew: {
    label: recovery.signInWithNew,
    weight: 'primary',
    run: (wizard) => wizard.recovery.signInWithNewPassword(),
  },
  none: null,
}

const forgot: Way = { label: recovery.forgot, run: (wizard) => wizard.recovery.forgotPassword() }
const getNewKey: Way = { label: words.steps.newKey, run: (wizard) => wizard.getNewKey() }

const checking = (check: (connection: ConnectionSummary) => void, connection: ConnectionSummary): Way => ({
  label: networkWords.check.action,
  run: () => check(connection),
})

/** A key of an earlier run may not be the one that the service waits for any more. */
const newKeyHelps = ({ stage }: WizardState, remedy: Remedy): boolean =>
  stage.kind === 'enrolling' && stage.key === 'resumed' && (remedy === 'nextCode' || remedy === 'none')

export function WizardError({ wizard, state, without }: WizardErrorProps) {
  const check = use(CheckContext)
  const { activity, connection } = state
  if (activity.kind !== 'failed') return null
  const kind = findRemedy(activity.error)
  // Where signing in has not begun, the stage itself is where it is done again.
  const isHere = kind === 'signInAgain' && signInOf(state) === null
  const remedy = isHere || without.includes(kind) ? null : remedies[kind]
  const offered: readonly (Way | null | false)[] = [
    remedy,
    newKeyHelps(state, kind) && getNewKey,
    activity.error.code === 'wrongCredentials' && forgot,
    canBeLookedInto(activity.error) && check !== null && connection !== null && checking(check, connection),
  ]
  const actions = offered.filter((action) => action !== false && action !== null)

  return (
    <ErrorNotice
      error={activity.error}
      tone={kind === 'none' ? 'danger' : 'warning'}
      actions={
        actions.length > 0 &&
        actions.map(({ label, weight = 'secondary', run }) => (
          <Button key={label} size="small" weight={weight} onClick={() => void run(wizard)}>
            {label}
          </Button>
        ))
      }
    />
  )
}
