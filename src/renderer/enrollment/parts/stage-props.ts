// What every stage of the wizard is given.
import { findRemedy } from '../wizard/remedy'
import type { Wizard } from '../wizard/wizard'
import type { WizardState } from '../wizard/wizard-state'

export interface StageProps {
  readonly wizard: Wizard
  readonly state: WizardState
  readonly onClose: () => void
}

export const findIssuer = ({ connection }: WizardState): string => connection?.issuer ?? ''

export const isBusy = ({ activity }: WizardState): boolean =>
  activity.kind === 'busy' || activity.kind === 'restarting'

/** A new password is typed, twice the same. */
export const hasNewPassword = ({ drafts: { newPassword, repeatedPassword } }: WizardState): boolean =>
  newPassword !== '' && repeatedPassword === newPassword

/** The sign-in has ended: nothing can be sent before it is started again. */
export const hasEnded = ({ activity }: WizardState): boolean =>
  activity.kind === 'failed' && findRemedy(activity.error) === 'restart'
