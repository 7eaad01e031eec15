// The message with a code: what is said of it, and whether its code is there. Services do not tell whom they
// know, so no sentence promises that one comes.
import { enrollmentWords } from '../../words'
import type { CodeMessage } from '../wizard/stages'
import type { WizardState } from '../wizard/wizard-state'

const words = enrollmentWords.recovery

export function formatCodeMessage({ newest }: CodeMessage, issuer: string): string {
  if (newest === null) return words.confirm.earlier(issuer)
  const { delivery } = newest
  const sent =
    delivery === null ? words.sent.unsaid(issuer) : words.sent[delivery.medium](issuer, delivery.destination)
  return `${sent} ${words.patience}`
}

/** Something is typed, and no other code is on its way that would take its place. */
export const hasCurrentCode = ({ drafts }: WizardState, { another }: CodeMessage): boolean =>
  drafts.typedCode.trim() !== '' && another.kind !== 'underWay'
