// What went wrong in the wizard, with the button that helps against it.
import { Button } from '../ui/Button'
import { ErrorNotice } from '../ui/ErrorNotice'
import { appWords } from '../words/app'
import { enrollmentWords as words } from '../words/enrollment'
import { remedyFor } from './remedy'
import type { Remedy } from './remedy'
import type { StageProps } from './stage-props'
import type { Wizard } from './wizard'

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

export const WizardError = ({ wizard, state, without }: WizardErrorProps) => {
  const { activity } = state
  if (activity.kind !== 'failed') return null
  const kind = remedyFor(activity.error)
  const remedy = without.includes(kind) ? null : remedies[kind]
  return (
    <ErrorNotice
      error={activity.error}
      tone={kind === 'none' ? 'danger' : 'warning'}
      actions={
        remedy !== null && (
          <Button size="small" onClick={() => void remedy.run(wizard)}>
            {remedy.label}
          </Button>
        )
      }
    />
  )
}
