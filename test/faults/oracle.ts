// The oracle: some time after everything, the same person signs in, undisturbed, at a freshly opened app.
// They get in, or they are locked out.
import { createDesk, NoWayOn, type Desk } from './desk'
import { enroll } from './enrolling'
import { CannotOpen, ProcessEnded, startKeyturn } from './keyturn-process'
import { lookAround } from './person'
import { signIn } from './signing-in'
import type { World } from './world'

const laterMs = 10 * 60_000
/** A set-up that is asked for is one more sign-in; and it must not be asked for forever. */
const maxSignIns = 3

export interface Verdict {
  /** Why nobody gets in; null when they do. */
  readonly lockout: string | null
  /** Whether the person had to choose and type the code, because the app did not know which one. */
  readonly hadToType: boolean
  /** Whether another account than the one that counts is shown as the user's, or none is. */
  readonly isMisled: boolean
}

async function isMisled(world: World, desk: Desk): Promise<boolean> {
  const accounts = await desk.want('accounts.list', {})
  const active = accounts.filter(({ status }) => status === 'active').map(({ id }): string => id)
  return active.sort().join() !== [...world.accountsThatCount()].sort().join()
}

export async function judge(world: World): Promise<Verdict> {
  await world.pass(laterMs)
  try {
    const keyturn = await startKeyturn(world)
    const desk = createDesk(world, keyturn)
    const verdict = async (lockout: string | null): Promise<Verdict> => ({
      lockout,
      hadToType: desk.hasTyped(),
      isMisled: await isMisled(world, desk),
    })
    await lookAround(desk)
    for (let signIns = 0; signIns < maxSignIns; signIns += 1) {
      const arrived = await signIn(desk)
      if (arrived.state === 'signedIn') return await verdict(null)
      await enroll(desk, arrived, new Set())
    }
    return await verdict('asked to set up again and again')
  } catch (reason) {
    if (reason instanceof NoWayOn || reason instanceof CannotOpen || reason instanceof ProcessEnded)
      return { lockout: reason.message, hadToType: false, isMisled: false }
    throw reason
  }
}
