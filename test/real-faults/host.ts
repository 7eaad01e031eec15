// A process that opens Keyturn and enrolls, and dies on the way as it is told to by its parent.
import type { ConnectionId } from '../../src/shared/models'
import { createEffects, type Kill } from './effects'
import { createPerson, type Credentials } from './person'
import { openRealApp, type RealAppOptions } from './real-app'

export interface Job extends Pick<RealAppOptions, 'dataDirectory' | 'service' | 'practiceEndpoint'> {
  readonly connectionId: ConnectionId
  readonly credentials: Credentials
  readonly clockAheadMs: number
  readonly kill: Kill | null
}

/** What a process says that was not killed. */
export type HostMessage =
  | { readonly state: 'ready' }
  | { readonly state: 'done'; readonly effects: readonly string[] }
  | { readonly state: 'failed'; readonly message: string; readonly effects: readonly string[] }

const say = (message: HostMessage) => process.send?.(message)

async function enroll(job: Job): Promise<void> {
  const { connectionId, credentials, clockAheadMs, kill } = job
  const effects = createEffects(kill)
  let ahead = clockAheadMs
  try {
    const app = await openRealApp({ ...job, clockAhead: () => ahead, effects })
    // Only our own clock can be moved from here; nobody has to wait on a way that nothing disturbs.
    const waitUntil = (time: number) => void (ahead += Math.max(0, time - app.now()))
    effects.begin()
    await createPerson(app, connectionId, credentials, waitUntil).enroll()
    say({ state: 'done', effects: effects.names() })
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason)
    say({ state: 'failed', message, effects: effects.names() })
  }
}

process.once('message', (job) => {
  void enroll(job as Job).finally(() => process.disconnect())
})
// Loaded before there is a job, so that a kill costs no more than it must.
await Promise.all([
  import('@aws-sdk/client-cognito-identity-provider'),
  import('../../src/main/cognito/cognito'),
])
say({ state: 'ready' })
