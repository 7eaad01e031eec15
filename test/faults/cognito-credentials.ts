// The sessions of challenges and the access tokens that the double of the service gives out: for how long
// they are good, and for which step.

/** A refusal by name, as the service words it. */
export class ServiceError extends Error {
  readonly type: string
  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

export const notAuthorized = (message: string) => new ServiceError('NotAuthorizedException', message)

export type Step = 'associate' | 'verify' | 'finishSetUp' | 'softwareToken'

interface Session {
  readonly step: Step
  readonly expiresAt: number
  readonly state: 'open' | 'used' | 'abandoned'
}

export interface CognitoCredentials {
  readonly issueSession: (step: Step) => string
  /** The name of an open session that expects one of these steps. */
  readonly openSession: (value: unknown, ...steps: readonly Step[]) => string
  /** A step has succeeded, and only then: a wrong code costs no session. */
  readonly spend: (session: string) => void
  /** A new sign-in ends the set-up that an earlier one began. */
  readonly abandonSetUp: () => void
  readonly issueTokens: () => { readonly accessToken: string; readonly refreshToken: string }
  readonly authorize: (accessToken: unknown) => void
}

const sessionValidityMs = 3 * 60_000
export const tokenValidityMs = 60 * 60_000

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** @param claims what every access token says */
export function createCognitoCredentials(dependencies: {
  readonly now: () => number
  readonly claims: Readonly<Record<string, string>>
}): CognitoCredentials {
  const { now, claims } = dependencies
  const sessions = new Map<string, Session>()
  const tokens = new Map<string, number>()
  let issued = 0

  const mark = (session: string, state: Session['state']): void => {
    const found = sessions.get(session)
    if (found) sessions.set(session, { ...found, state })
  }

  return {
    issueSession: (step) => {
      issued += 1
      const session = `AYAB-${'session'.repeat(6)}-${issued}`
      sessions.set(session, { step, expiresAt: now() + sessionValidityMs, state: 'open' })
      return session
    },
    openSession: (value, ...steps) => {
      const session = typeof value === 'string' ? value : ''
      const found = sessions.get(session)
      if (!found || found.state === 'abandoned') throw notAuthorized('Invalid session for the user.')
      if (found.state === 'used')
        throw notAuthorized('Invalid session for the user, session can only be used once.')
      if (now() >= found.expiresAt) throw notAuthorized('Invalid session for the user, session is expired.')
      if (!steps.includes(found.step)) throw notAuthorized('Invalid session for the user.')
      return session
    },
    spend: (session) => mark(session, 'used'),
    abandonSetUp: () => {
      for (const [session, { step, state }] of sessions)
        if (state === 'open' && step !== 'softwareToken') mark(session, 'abandoned')
    },
    issueTokens: () => {
      issued += 1
      const iat = Math.floor(now() / 1000)
      const times = { auth_time: iat, iat, exp: iat + tokenValidityMs / 1000, jti: String(issued) }
      const parts = [base64url({ alg: 'RS256', kid: 'world' }), base64url({ ...claims, ...times }), 'c2lnbg']
      const accessToken = parts.join('.')
      tokens.set(accessToken, now() + tokenValidityMs)
      return { accessToken, refreshToken: `refresh-${issued}` }
    },
    authorize: (accessToken) => {
      const expiresAt = typeof accessToken === 'string' ? tokens.get(accessToken) : undefined
      if (expiresAt === undefined) throw notAuthorized('Invalid Access Token')
      if (now() >= expiresAt) throw notAuthorized('Access Token has expired')
    },
  }
}
