// Ids of the shape that main gives out, made from small numbers.
import type { AccountId, CandidateId, ConnectionId, EnrollmentId, SignInId } from '../../../src/shared/models'

const idOf = (prefix: string, number: number): string => prefix + number.toString(16).padStart(31, '0')

export const accountIdOf = (number: number): AccountId => idOf('a', number) as AccountId
export const connectionIdOf = (number: number): ConnectionId => idOf('c', number) as ConnectionId
export const enrollmentIdOf = (number: number): EnrollmentId => idOf('e', number) as EnrollmentId
export const candidateIdOf = (number: number): CandidateId => idOf('d', number) as CandidateId
export const signInIdOf = (number: number): SignInId => idOf('5', number) as SignInId
