// What a practice pool starts from: pools, their clients and their users, as a person writes them down.
// Everything but names, ids and passwords has a default; `completeSeed` fills the defaults in.
import { defaultBehaviour, type Behaviour } from './behaviour'
import type { PasswordPolicy } from './password-policy'

export type MfaMode = 'OFF' | 'OPTIONAL' | 'ON'
export type Factor = 'SOFTWARE_TOKEN_MFA' | 'SMS_MFA' | 'EMAIL_OTP'
/** The ways to begin a sign-in that a pool allows; every one of them has PASSWORD. */
export type FirstFactor = 'PASSWORD' | 'EMAIL_OTP' | 'SMS_OTP' | 'WEB_AUTHN'
/** Why a user with the right password is not let in all the same: threat protection, a Lambda, or no one says. */
export type Refusal = 'NONE' | 'SECURITY' | 'TRIGGER' | 'UNSAID'
export type UserStatus = 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'UNCONFIRMED' | 'RESET_REQUIRED'
export type AuthFlowName =
  'USER_SRP_AUTH' | 'USER_PASSWORD_AUTH' | 'REFRESH_TOKEN_AUTH' | 'USER_AUTH' | 'CUSTOM_AUTH'

export interface ClientSettings {
  readonly clientId: string
  readonly clientSecret: string | undefined
  /** The name of the connection that is offered to a person. */
  readonly connection: string
  /** The organization's name for its accounts; the seed's, unless told. */
  readonly issuer: string | undefined
  readonly description: string
  readonly flows: readonly AuthFlowName[]
  readonly authSessionValidityMinutes: number
  readonly preventUserExistenceErrors: 'ENABLED' | 'LEGACY'
  readonly accessTokenMinutes: number
  readonly refreshTokenMinutes: number
  /** With rotation on, only GetTokensFromRefreshToken refreshes, and the old token dies after the grace. */
  readonly rotationGraceSeconds: number | undefined
  /** What the API's sign-in grants. */
  readonly scope: string
  /** Where managed login may send a person back to, to the letter; none: it is off for this client. */
  readonly callbackUrls: readonly string[]
  readonly logoutUrls: readonly string[]
  /** What may be asked for at managed login. */
  readonly allowedOAuthScopes: readonly string[]
  /** Whether the pool's users are offered with this client, or only with another one. */
  readonly offersUsers: boolean
  /** The attributes that this client may write for a user; all of them, unless told. */
  readonly writableAttributes: readonly string[] | undefined
}

export interface UserSettings {
  readonly username: string
  /** Empty for a user who has none, and comes in by one-time codes. */
  readonly password: string
  /** What a person types, when it is not the user name: an e-mail alias. */
  readonly signInName: string | undefined
  readonly description: string
  readonly status: UserStatus
  readonly enabled: boolean
  readonly origin: 'ADMIN_CREATED' | 'SELF_REGISTERED'
  readonly attributes: Readonly<Record<string, string>>
  /** A token that is verified already: base32. */
  readonly softwareToken: { readonly secret: string; readonly friendlyDeviceName?: string } | undefined
  readonly enabledFactors: readonly Factor[]
  readonly preferredFactor: Factor | undefined
  /** It is only played: this pool has no keys to check one with. */
  readonly hasPasskey: boolean
  /** How long ago the password was set. */
  readonly passwordAgeDays: number
  readonly refusal: Refusal
}

export interface PoolSettings {
  readonly userPoolId: string
  readonly mfa: MfaMode
  readonly factors: readonly Factor[]
  readonly firstFactors: readonly FirstFactor[]
  /** Whether devices are tracked, and which of those that were confirmed are remembered. */
  readonly deviceTracking: 'OFF' | 'ALWAYS' | 'USER_OPT_IN'
  /** ChallengeRequiredOnNewDevice: a remembered device stands in for the second factor. */
  readonly rememberedDeviceSkipsMfa: boolean
  /** The attribute that recovers an account cannot be a second factor in a pool that requires one. */
  readonly recovery: 'email' | 'phone_number' | 'none'
  readonly aliases: readonly string[]
  readonly userNames: 'CASE_INSENSITIVE' | 'CASE_SENSITIVE'
  readonly requiredAttributes: readonly string[]
  readonly passwordPolicy: PasswordPolicy
  readonly temporaryPasswordDays: number
  readonly behaviour: Behaviour
}

/** A seed as it is written: what has a default may be left out. */
type Written<T, Needed extends keyof T> = Pick<T, Needed> & {
  readonly [K in Exclude<keyof T, Needed>]?: Exclude<T[K], undefined>
}
export type ClientSeed = Written<ClientSettings, 'clientId' | 'connection'>
export type UserSeed = Written<UserSettings, 'username' | 'password'>
export interface PoolSeed extends Written<
  Omit<PoolSettings, 'behaviour' | 'passwordPolicy'>,
  'userPoolId' | 'mfa'
> {
  readonly behaviour?: Partial<Behaviour>
  readonly passwordPolicy?: Partial<PasswordPolicy>
  readonly clients: readonly ClientSeed[]
  readonly users: readonly UserSeed[]
}
export interface Seed {
  /** The issuer's name that the offer suggests. */
  readonly issuer: string
  readonly pools: readonly PoolSeed[]
}

export interface CompletePool {
  readonly settings: PoolSettings
  readonly clients: readonly ClientSettings[]
  readonly users: readonly UserSettings[]
}

const defaultPolicy: PasswordPolicy = {
  minimumLength: 8,
  requireUppercase: true,
  requireLowercase: true,
  requireNumbers: true,
  requireSymbols: true,
  historySize: 0,
}

const completeClient = (client: ClientSeed): ClientSettings => ({
  clientSecret: undefined,
  issuer: undefined,
  description: '',
  // What Cognito allows a client that was made without ExplicitAuthFlows.
  flows: ['USER_SRP_AUTH', 'REFRESH_TOKEN_AUTH', 'CUSTOM_AUTH'],
  authSessionValidityMinutes: 3,
  preventUserExistenceErrors: 'ENABLED',
  accessTokenMinutes: 60,
  refreshTokenMinutes: 30 * 24 * 60,
  rotationGraceSeconds: undefined,
  scope: 'aws.cognito.signin.user.admin',
  callbackUrls: [],
  logoutUrls: [],
  allowedOAuthScopes: [],
  offersUsers: true,
  writableAttributes: undefined,
  ...client,
})

const completeUser = (user: UserSeed): UserSettings => ({
  signInName: undefined,
  description: '',
  status: 'CONFIRMED',
  enabled: true,
  origin: 'ADMIN_CREATED',
  attributes: {},
  softwareToken: undefined,
  enabledFactors: [],
  preferredFactor: undefined,
  hasPasskey: false,
  passwordAgeDays: 0,
  refusal: 'NONE',
  ...user,
})

function completePool({ clients, users, behaviour, passwordPolicy, ...pool }: PoolSeed): CompletePool {
  const settings: PoolSettings = {
    factors: ['SOFTWARE_TOKEN_MFA'],
    firstFactors: ['PASSWORD'],
    deviceTracking: 'OFF',
    rememberedDeviceSkipsMfa: true,
    recovery: 'email',
    aliases: ['email'],
    userNames: 'CASE_INSENSITIVE',
    requiredAttributes: [],
    temporaryPasswordDays: 7,
    ...pool,
    behaviour: { ...defaultBehaviour, ...behaviour },
    passwordPolicy: { ...defaultPolicy, ...passwordPolicy },
  }
  return { settings, clients: clients.map(completeClient), users: users.map(completeUser) }
}

export const completeSeed = (seed: Seed): readonly CompletePool[] => seed.pools.map(completePool)
