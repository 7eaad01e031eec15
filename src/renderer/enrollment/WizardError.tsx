// What went wrong in the wizard, with the button that helps against it.
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { appWords, enrollmentWords as words } from '../words'
import { remedyFor } from './remedy'
import type { Remedy } from './remedy'
import type { StageProps } from './stage-props'
import type { Wizard } from './wizard'
import { signInOf } from './wizard-state'
import type { WizardState } from './wizard-state'

interface WizardErrorProps extends Pick<StageProps, 'wizard' | 'state'> {
  readonly without: readonly Remedy[]
}

const remedies: Readonly<Record<Remedy, { label: string; run: (wizard: Wizard) => Promise<void> } | null>> = {
  nextCode: { label: words.tryNextCode, run: (wizard) => wizard.retryWithNextCode() },
  restart: { label: words.startAgain, run: (wizard) => wizard.restart() },
  signInAgain: { label: words.signInAgain, run: (wizard) => wizard.restart() },
  unlock: { label: words.unlock, run: (wizard) => wizard.unlockAndRetry() },
  retry: { label: appWords.tryAgain, run: (wizard) => wizard.retry() },
  none: null,
}

/** A key of an earlier run may not be the one that the service waits for any more. */
const newKeyHelps = ({ stage }: WizardState, remedy: Remedy): boolean =>
  stage.at === 'enrolling' && stage.key === 'resumed' && (remedy === 'nextCode' || remedy === 'none')

export const WizardError = ({ wizard, state, without }: WizardErrorProps) => {
  const { activity } = state
  if (activity.kind !== 'failed') return null
  const kind = remedyFor(activity.error)
  // Where signing in has not begun, the stage itself is where it is done again.
  const isHere = kind === 'signInAgain' && signInOf(state) === null
  const remedy = isHere || without.includes(kind) ? null : remedies[kind]
  const actions = [
    remedy !== null && { label: remedy.label, run: () => remedy.run(wizard) },
    newKeyHelps(state, kind) && { label: words.steps.newKey, run: () => wizard.getNewKey() },
  ].filter((action) => action !== false)

  return (
    <ErrorNotice
      error={activity.error}
      tone={kind === 'none' ? 'danger' : 'warning'}
      actions={
        actions.length > 0 &&
        actions.map(({ label, run }) => (
          <Button key={label} size="small" onClick={() => void run()}>
            {label}
          </Button>
        ))
      }
    />
  )
}
