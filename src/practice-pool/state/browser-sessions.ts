// Who is signed in to managed login in which browser: a cookie of one hour, for each pool its own.
import type { Clock } from './clock'
import type { Pool } from './pools'
import type { Random } from '../crypto/random'
import type { User } from './user-records'

const validity = 60 * 60

export interface BrowserSessions {
  /** Gives the cookie to set. */
  start(pool: Pool, user: User): string
  find(pool: Pool, cookies: string | undefined): User | undefined
  /** Gives the cookie that takes the other one away. */
  end(pool: Pool, cookies: string | undefined): string
}

const nameOf = (pool: Pool) => `cognito-${pool.name}`
const attributes = 'Path=/; HttpOnly; SameSite=Lax'

function idIn(cookies: string | undefined, pool: Pool): string {
  const pairs = (cookies ?? '').split(/; */).map((pair) => pair.split('='))
  return pairs.find(([name]) => name === nameOf(pool))?.[1] ?? ''
}

export function createBrowserSessions(dependencies: {
  readonly clock: Clock
  readonly random: Random
}): BrowserSessions {
  const { clock, random } = dependencies
  const sessions = new Map<string, { readonly pool: Pool; readonly user: User; readonly expiresAt: number }>()
  return {
    start: (pool, user) => {
      const id = random.bytes(32).toString('base64url')
      sessions.set(id, { pool, user, expiresAt: clock.now() + validity * 1000 })
      return `${nameOf(pool)}=${id}; Max-Age=${validity}; ${attributes}`
    },
    find: (pool, cookies) => {
      const session = sessions.get(idIn(cookies, pool))
      const isLive = session?.pool === pool && clock.now() < session.expiresAt && session.user.enabled
      return isLive ? session.user : undefined
    },
    end: (pool, cookies) => {
      sessions.delete(idIn(cookies, pool))
      return `${nameOf(pool)}=; Max-Age=0; ${attributes}`
    },
  }
}
