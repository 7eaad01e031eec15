// What there is to say of an account that is not an ordinary one.
import type { AccountSummary } from '../../shared/models'
import { codesWords as words } from '../words'
import type { KeyNote } from './key-notes'

export interface StatusWords {
  readonly badge: string
  readonly status: string
}

export const findStatusWords = (
  { status }: AccountSummary,
  note: KeyNote | undefined,
): StatusWords | null => {
  if (note !== undefined) return words.keys[note]
  const sentence = words.status[status]
  const badge = words.badge[status]
  return sentence === null || badge === null ? null : { badge, status: sentence }
}
