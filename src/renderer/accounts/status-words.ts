// What there is to say of an account that is not an ordinary one.
import type { AccountSummary } from '../../shared/models'
import { codesWords as words } from '../words'
import type { KeyNote } from './key-notes'

export interface StatusWords {
  readonly badge: string
  readonly status: string
}

export function findStatusWords({ status }: AccountSummary, note: KeyNote | undefined): StatusWords | null {
  if (note !== undefined) return words.keys[note]
  if (status === 'active' || status === 'trashed') return null
  return { badge: words.badge[status], status: words.status[status] }
}
