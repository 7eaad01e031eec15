// Enrollments in a vault over doubles, brought to a phase.
import type { DurableSecret, EnrollmentIntent, Intended } from '../../../src/main/ports/enrollment-journal'
import type { VaultJournal } from '../../../src/main/vault/enrollment-journal'
import type { ConnectionId, EnrollmentPhase } from '../../../src/shared/models'
import { usual, valueOf } from './rig'

export const secret = new Uint8Array(Buffer.from('a pending secret'))
export const newerSecret = new Uint8Array(Buffer.from('a newer secret'))
export const connectionId = 'c'.repeat(32) as ConnectionId

export const intent: EnrollmentIntent = {
  connectionId,
  username: 'alice',
  issuer: 'Example',
  accountName: 'alice@example.com',
  route: 'session',
}

export interface Begun {
  readonly intended: Intended
  readonly durable: DurableSecret | null
}

/** Goes through an enrollment's steps until it is in `phase`. */
export async function enrollUntil(
  journal: VaultJournal,
  phase: EnrollmentPhase,
  changes: Partial<EnrollmentIntent> & { readonly secret?: Uint8Array } = {},
): Promise<Begun> {
  const { secret: given = secret, ...names } = changes
  const intended = valueOf(await journal.begin({ ...intent, ...names }))
  if (phase === 'intended') return { intended, durable: null }
  const durable = valueOf(await journal.store(intended, given, usual))
  if (phase === 'stored') return { intended, durable }
  const permit = valueOf(await journal.verifySent(durable))
  if (phase === 'verifySent') return { intended, durable }
  const verified = valueOf(await journal.verified(permit))
  if (phase === 'active') valueOf(await journal.activate(verified))
  return { intended, durable }
}
