// Enrolling at the desk, after a sign-in: with what an earlier run has left, or from the beginning.
import type { EnrollmentId, EnrollmentState, SignInState } from '../../src/shared/models'
import { user } from './cognito-double'
import { NoWayOn, type Desk } from './desk'
import { goThrough, type Arrived } from './signing-in'

export interface Outcome {
  readonly enrollment: EnrollmentState
  readonly signIn: SignInState
}

export async function unfinished(desk: Desk): Promise<readonly EnrollmentState[]> {
  const enrollments = await desk.want('enrollment.list', {})
  return enrollments.filter(({ phase, username }) => phase !== 'active' && username === user.username)
}

/** Only what the service cannot have accepted is offered to be given up. */
export async function discardLeftovers(desk: Desk): Promise<void> {
  for (const { id, phase } of await unfinished(desk))
    if (phase === 'intended' || phase === 'stored')
      await desk.want('enrollment.discard', { enrollmentId: id })
}

async function resume(desk: Desk, { signInId }: Arrived, enrollmentId: EnrollmentId): Promise<Outcome> {
  return desk.want('enrollment.resume', { enrollmentId, signInId })
}

const begin = (desk: Desk, { signInId }: Arrived): Promise<Outcome> =>
  desk.want('enrollment.associate', { signInId, issuer: 'Acme', accountName: user.username })

/** Verify and finish, whichever is left; then the proof that some pools ask for. */
async function complete(desk: Desk, from: Outcome): Promise<Arrived> {
  let outcome = from
  const enrollmentId = outcome.enrollment.id
  if (outcome.enrollment.phase === 'stored')
    outcome = await desk.want('enrollment.verify', { enrollmentId, friendlyDeviceName: 'desk' })
  if (outcome.enrollment.phase === 'verified')
    outcome = await desk.want('enrollment.finish', { enrollmentId })
  return goThrough(desk, outcome.signIn)
}

/**
 * @param resumed what was gone on with before: if it is still there, that did not help
 * @throws NoWayOn
 */
export async function enroll(desk: Desk, signedIn: Arrived, resumed: Set<EnrollmentId>): Promise<Arrived> {
  const left = (await unfinished(desk)).filter(({ id }) => !resumed.has(id)).at(-1)
  if (left === undefined) return complete(desk, await begin(desk, signedIn))
  resumed.add(left.id)
  try {
    return await complete(desk, await resume(desk, signedIn, left.id))
  } catch (reason) {
    if (reason instanceof NoWayOn && reason.message.startsWith('enrollment.resume'))
      return complete(desk, await begin(desk, signedIn))
    throw reason
  }
}
