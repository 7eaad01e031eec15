// Everything that one run of the practice pool remembers. A reset makes a new one.
import type { Clock } from './clock'
import { createAuthorizationCodes, type AuthorizationCodes } from './authorization-codes'
import { createBrowserSessions, type BrowserSessions } from './browser-sessions'
import type { SigningKeys } from '../crypto/jwt'
import { createLockout, type Lockout } from './lockout'
import { createPoolDirectory, type PoolDirectory } from './pools'
import type { Random } from '../crypto/random'
import type { Seed } from '../seed/seed'
import { createSentCodes, type SentCodes } from './sent-codes'
import { createSessions, type Sessions } from './sessions'
import { createSrpExchanges, type SrpExchanges } from './srp-exchanges'
import { createTokens, type Tokens } from './tokens'
import { sendFirstCodes } from './sign-up'
import { createVerificationCodes, type VerificationCodes } from './verification-codes'

export interface Realm {
  readonly clock: Clock
  readonly random: Random
  readonly pools: PoolDirectory
  readonly sessions: Sessions
  readonly exchanges: SrpExchanges
  readonly tokens: Tokens
  readonly lockout: Lockout
  readonly sentCodes: SentCodes
  readonly verificationCodes: VerificationCodes
  readonly authorizationCodes: AuthorizationCodes
  readonly browserSessions: BrowserSessions
}

interface Dependencies {
  readonly seed: Seed
  readonly clock: Clock
  readonly random: Random
  readonly keys: SigningKeys
}

export function createRealm({ seed, clock, random, keys }: Dependencies): Realm {
  const pools = createPoolDirectory({ seed, clock, random })
  const sentCodes = createSentCodes({ clock, random })
  const verificationCodes = createVerificationCodes({ clock, sentCodes })
  sendFirstCodes(pools, verificationCodes)
  return {
    clock,
    random,
    pools,
    sessions: createSessions({ clock, random }),
    exchanges: createSrpExchanges({ clock, random }),
    tokens: createTokens({ clock, random, keys }),
    lockout: createLockout(clock),
    sentCodes,
    verificationCodes,
    authorizationCodes: createAuthorizationCodes({ clock, random }),
    browserSessions: createBrowserSessions({ clock, random }),
  }
}
