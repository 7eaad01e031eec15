// The opaque ids, each of its own type, made from randomness.
import type { AccountId, CandidateId, ConnectionId, EnrollmentId, SignInId } from '../../shared/models'
import type { RandomSource } from './random'

export interface Ids {
  readonly account: () => AccountId
  readonly connection: () => ConnectionId
  readonly enrollment: () => EnrollmentId
  readonly signIn: () => SignInId
  readonly candidate: () => CandidateId
  /** For items that no view model names. */
  readonly item: () => string
}

/** 128 random bits as 32 hex digits. */
export function createIds(random: RandomSource): Ids {
  const opaque = (): string => Buffer.from(random.bytes(16)).toString('hex')
  return {
    account: () => opaque() as AccountId,
    connection: () => opaque() as ConnectionId,
    enrollment: () => opaque() as EnrollmentId,
    signIn: () => opaque() as SignInId,
    candidate: () => opaque() as CandidateId,
    item: opaque,
  }
}
