// The schema of a seed file. It accepts exactly what `Seed` describes, and says where a file goes wrong.
import { z } from 'zod'
import type { Seed } from './seed'

const factor = z.enum(['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'])
const minutes = z.number().positive()
const seconds = z.number().min(0)

export const behaviour = z.strictObject({
  wrongSetupCode: z
    .enum(['EnableSoftwareTokenMFAException', 'CodeMismatchException', 'STATUS_ERROR'])
    .exactOptional(),
  afterSetup: z.enum(['TOKENS', 'SOFTWARE_TOKEN_MFA']).exactOptional(),
  associate: z.enum(['KEEP_OLD_TOKEN', 'BREAK_OLD_TOKEN']).exactOptional(),
  setupChallenge: z.enum(['MFA_SETUP', 'SOFTWARE_TOKEN_SETUP']).exactOptional(),
  timestampToleranceSeconds: seconds.exactOptional(),
  deviceProof: z.enum(['AT_EVERY_SIGN_IN', 'ONLY_IN_PLACE_OF_MFA']).exactOptional(),
  setupAfterCodeSignIn: z.enum(['REFUSED', 'ALLOWED']).exactOptional(),
  expiredPassword: z.enum(['TEMPORARY_PASSWORD', 'USER_ACCOUNT']).exactOptional(),
  customChallenge: z.enum(['NEVER', 'AFTER_PASSWORD']).exactOptional(),
  tokensFor: z.enum(['THIS_CLIENT', 'ANOTHER_CLIENT', 'ANOTHER_POOL']).exactOptional(),
})

const passwordPolicy = z.strictObject({
  minimumLength: z.number().int().min(6).max(99).exactOptional(),
  requireUppercase: z.boolean().exactOptional(),
  requireLowercase: z.boolean().exactOptional(),
  requireNumbers: z.boolean().exactOptional(),
  requireSymbols: z.boolean().exactOptional(),
  historySize: z.number().int().min(0).max(24).exactOptional(),
})

const returnUrl = z.url().regex(/^[^#]+$/, 'a URL to come back to has no fragment')

const client = z.strictObject({
  clientId: z.string().regex(/^[\w+]{1,128}$/, 'a client id is letters and digits'),
  connection: z.string().min(1),
  issuer: z.string().min(1).exactOptional(),
  clientSecret: z.string().min(1).exactOptional(),
  description: z.string().exactOptional(),
  flows: z
    .array(z.enum(['USER_SRP_AUTH', 'USER_PASSWORD_AUTH', 'REFRESH_TOKEN_AUTH', 'USER_AUTH', 'CUSTOM_AUTH']))
    .exactOptional(),
  authSessionValidityMinutes: minutes.min(3).max(15).exactOptional(),
  preventUserExistenceErrors: z.enum(['ENABLED', 'LEGACY']).exactOptional(),
  accessTokenMinutes: minutes.exactOptional(),
  refreshTokenMinutes: minutes.exactOptional(),
  rotationGraceSeconds: seconds.max(60).exactOptional(),
  scope: z.string().exactOptional(),
  callbackUrls: z.array(returnUrl).exactOptional(),
  logoutUrls: z.array(returnUrl).exactOptional(),
  allowedOAuthScopes: z.array(z.string().regex(/^[\x21-\x7e]+$/, 'a scope has no spaces')).exactOptional(),
  offersUsers: z.boolean().exactOptional(),
  writableAttributes: z.array(z.string()).exactOptional(),
})

const user = z.strictObject({
  username: z.string().regex(/^[^\s]{1,128}$/u, 'a user name has no spaces'),
  password: z.string().max(256),
  signInName: z.string().min(1).exactOptional(),
  description: z.string().exactOptional(),
  status: z.enum(['CONFIRMED', 'FORCE_CHANGE_PASSWORD', 'UNCONFIRMED', 'RESET_REQUIRED']).exactOptional(),
  enabled: z.boolean().exactOptional(),
  origin: z.enum(['ADMIN_CREATED', 'SELF_REGISTERED']).exactOptional(),
  attributes: z.record(z.string(), z.string()).exactOptional(),
  softwareToken: z
    .strictObject({
      secret: z.string().regex(/^[A-Za-z2-7]{16,}$/, 'a secret is at least 16 characters of base32'),
      friendlyDeviceName: z.string().exactOptional(),
    })
    .exactOptional(),
  enabledFactors: z.array(factor).exactOptional(),
  preferredFactor: factor.exactOptional(),
  hasPasskey: z.boolean().exactOptional(),
  passwordAgeDays: z.number().min(0).exactOptional(),
  refusal: z.enum(['NONE', 'SECURITY', 'TRIGGER', 'UNSAID']).exactOptional(),
})

const pool = z.strictObject({
  userPoolId: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d_[0-9a-zA-Z]+$/, 'a user pool id looks like eu-west-1_AbCdEfGhI'),
  mfa: z.enum(['OFF', 'OPTIONAL', 'ON']),
  factors: z.array(factor).exactOptional(),
  firstFactors: z.array(z.enum(['PASSWORD', 'EMAIL_OTP', 'SMS_OTP', 'WEB_AUTHN'])).exactOptional(),
  deviceTracking: z.enum(['OFF', 'ALWAYS', 'USER_OPT_IN']).exactOptional(),
  rememberedDeviceSkipsMfa: z.boolean().exactOptional(),
  recovery: z.enum(['email', 'phone_number', 'none']).exactOptional(),
  aliases: z.array(z.string()).exactOptional(),
  userNames: z.enum(['CASE_INSENSITIVE', 'CASE_SENSITIVE']).exactOptional(),
  requiredAttributes: z.array(z.string()).exactOptional(),
  passwordPolicy: passwordPolicy.exactOptional(),
  temporaryPasswordDays: z.number().positive().exactOptional(),
  behaviour: behaviour.exactOptional(),
  clients: z.array(client).min(1),
  users: z.array(user),
})

const shape = z.strictObject({ issuer: z.string().min(1), pools: z.array(pool).min(1) })

/** What is found by its name may not be there twice. */
const seedSchema = shape.superRefine(({ pools }, context) => {
  const clients = pools.flatMap((each) => each.clients)
  refuseTwins(
    'user pool id',
    pools.map(({ userPoolId }) => userPoolId),
  )
  refuseTwins(
    'client id',
    clients.map(({ clientId }) => clientId),
  )
  refuseTwins(
    'connection',
    clients.map(({ connection }) => connection),
  )
  for (const { users, userPoolId } of pools)
    refuseTwins(
      `user name in ${userPoolId}`,
      users.map(({ username }) => username.toLowerCase()),
    )

  function refuseTwins(what: string, values: readonly string[]): void {
    const twin = values.find((value, index) => values.indexOf(value) !== index)
    if (twin !== undefined)
      context.addIssue({ code: 'custom', message: `the ${what} "${twin}" is there twice` })
  }
})

/** The seed, or an error whose text names every place that is wrong. */
export function parseSeed(text: string): Seed {
  const result = seedSchema.safeParse(parseJson(text))
  if (result.success) return result.data
  throw new Error(`The seed file is not right:\n${z.prettifyError(result.error)}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error('The seed file is not JSON.')
  }
}
