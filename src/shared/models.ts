// The view models that cross from main to the renderer, and the branded ids they are known by.
// None of them can hold a secret, a Cognito token or a Cognito session.
import { z } from 'zod'
import { appErrorCodes } from './error-facts'
import { foreignKinds, standardAttributes } from './errors'
import { maxHosts, maxLength, maxTags, ports } from './limits'

const opaqueId = z.string().regex(/^[0-9a-f]{32}$/)
export const accountId = opaqueId.brand<'AccountId'>()
export const connectionId = opaqueId.brand<'ConnectionId'>()
export const signInId = opaqueId.brand<'SignInId'>()
export const enrollmentId = opaqueId.brand<'EnrollmentId'>()
export const candidateId = opaqueId.brand<'CandidateId'>()
export const pictureId = opaqueId.brand<'PictureId'>()
export type AccountId = z.infer<typeof accountId>
export type ConnectionId = z.infer<typeof connectionId>
export type SignInId = z.infer<typeof signInId>
export type EnrollmentId = z.infer<typeof enrollmentId>
export type CandidateId = z.infer<typeof candidateId>
/** A picture on its way to the scanner. */
export type PictureId = z.infer<typeof pictureId>

/** Milliseconds since 1970 by this computer's clock. */
export const epochMs = z.number().int().nonnegative()

/** How far this computer's clock is behind the service's (negative: ahead), in seconds; 0 within the noise. */
export const clockOffsetSeconds = z.number().int()

/** The name of a computer on the network, and nothing else. */
export const hostName = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,252}$/)

export const appError = z.strictObject({
  code: z.enum(appErrorCodes),
  retryable: z.boolean(),
  referenceId: z.string().max(40).optional(),
  position: z.number().int().positive().optional(),
  retryAt: epochMs.optional(),
  clockOffsetSeconds: z.number().optional(),
  serviceName: z.string().max(64).optional(),
  hosts: z.array(z.string().max(maxLength.host)).max(maxHosts).readonly().optional(),
  proxy: z.string().max(maxLength.proxy).optional(),
  issuerName: z.string().max(maxLength.authority).optional(),
  validFrom: z.number().int().optional(),
  validUntil: z.number().int().optional(),
  clockSays: z.number().int().optional(),
  networkCode: z
    .string()
    .regex(/^[A-Z0-9_]{1,64}$/)
    .optional(),
  accountId: z.string().max(32).optional(),
  foreignKind: z.enum(foreignKinds).optional(),
  attribute: z.enum(standardAttributes).optional(),
})

export const algorithm = z.enum(['SHA1', 'SHA256', 'SHA512'])
export type Algorithm = z.infer<typeof algorithm>

const digits = z.number().int().min(5).max(10)

/** RFC 6238; the period in seconds. */
export const totpParameters = z.strictObject({
  type: z.literal('totp'),
  algorithm,
  digits,
  period: z.number().int().min(1).max(300),
})
/** RFC 4226. The counter moves with every code: it is kept with the secret, not here. */
export const hotpParameters = z.strictObject({ type: z.literal('hotp'), algorithm, digits })
/** Steam Guard: TOTP whose codes are five letters and digits. */
export const steamParameters = z.strictObject({
  type: z.literal('steam'),
  algorithm: z.literal('SHA1'),
  digits: z.literal(5),
  period: z.literal(30),
})

/** How codes are made from a secret. */
export const otpParameters = z.discriminatedUnion('type', [totpParameters, hotpParameters, steamParameters])
export type TotpParameters = z.infer<typeof totpParameters>
export type HotpParameters = z.infer<typeof hotpParameters>
export type SteamParameters = z.infer<typeof steamParameters>
export type OtpParameters = z.infer<typeof otpParameters>
/** Codes that change with time, and need nothing to be remembered. */
export type TimeBasedParameters = TotpParameters | SteamParameters

/** Names as shown; trimmed, without control or bidirectional-override characters. */
export const displayName = z.string().max(maxLength.name)

/**
 * active: the normal state. pending: enrollment has begun, Cognito has not accepted it.
 * unknown: the outcome of Verify was lost; only a sign-in can tell. superseded: a newer
 * enrollment of the same user replaced it. trashed: removed by the person, can be restored.
 */
export const accountStatus = z.enum(['active', 'pending', 'unknown', 'superseded', 'trashed'])
export type AccountStatus = z.infer<typeof accountStatus>

const tag = z.string().min(1).max(maxLength.tag)

export const accountSummary = z.strictObject({
  id: accountId,
  issuer: displayName,
  accountName: displayName,
  parameters: otpParameters,
  status: accountStatus,
  createdAt: epochMs,
  /** Set for accounts that were enrolled with a user pool. */
  enrolledWith: z
    .strictObject({
      connectionId,
      username: z.string(),
      /** Whose authority read along on the network when it was enrolled; absent where nobody did. */
      inspectedBy: z.string().max(maxLength.authority).optional(),
    })
    .optional(),
  /** In the order in which they were given; each once, whatever its case. */
  tags: z.array(tag).max(maxTags),
  note: z.string().max(maxLength.note),
  /** Always on top. */
  pinned: z.boolean(),
  /** When a code of it was last copied or sent, or null. */
  lastUsedAt: epochMs.nullable(),
  timesUsed: z.number().int().nonnegative(),
})
export type AccountSummary = z.infer<typeof accountSummary>

/** Digits, or the letters and digits that Steam takes. */
const codeText = z.string().regex(/^(\d{5,10}|[2-9BCDFGHJKMNPQRTVWXY]{5})$/)

/** A code (RFC 4226) and the time for which it is the current one, half open: validFrom ≤ t < validUntil. */
export const oneTimeCode = z.strictObject({
  code: codeText,
  validFrom: epochMs,
  validUntil: epochMs,
})
export type OneTimeCode = z.infer<typeof oneTimeCode>

export const codeReading = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.literal('ready'),
    accountId,
    current: oneTimeCode,
    next: oneTimeCode,
    /** spent: the pool has accepted the current code already, and takes each one once. */
    currentIs: z.enum(['fresh', 'spent']),
  }),
  /** RFC 4226: a code comes when it is asked for; the last one that was, or null when none was yet. */
  z.strictObject({ status: z.literal('onRequest'), accountId, code: codeText.nullable() }),
  z.strictObject({ status: z.literal('unavailable'), accountId, error: appError }),
])
export type CodeReading = z.infer<typeof codeReading>

/** The loopback ports on which the browser may come back here. */
export const redirectPorts = z
  .array(z.number().int().min(ports.min).max(ports.max))
  .min(1)
  .max(ports.maxCount)

/** Where people sign in with their browser. */
export const managedLogin = z.strictObject({
  /** An https origin; plain http on loopback while practising. */
  domain: z.string(),
  /** Tried in this order; each must be registered with the app client as `http://127.0.0.1:<port>/callback`. */
  redirectPorts,
})
export type ManagedLogin = z.infer<typeof managedLogin>

/**
 * fips: the endpoint with cryptography validated for the US government; GovCloud has no other. dualStack: the one that
 * can be reached by IPv6 in every region.
 */
export const endpointVariant = z.enum(['standard', 'fips', 'dualStack'])
export type EndpointVariant = z.infer<typeof endpointVariant>

export const connectionSummary = z.strictObject({
  id: connectionId,
  /** practice: the loopback pool of this repository; cognito: the real service. */
  kind: z.enum(['cognito', 'practice']),
  userPoolId: z.string(),
  clientId: z.string(),
  region: z.string(),
  /** The name shown for accounts that are enrolled over this connection. */
  issuer: displayName,
  hasClientSecret: z.boolean(),
  endpointVariant,
  managedLogin: managedLogin.nullable(),
})
export type ConnectionSummary = z.infer<typeof connectionSummary>

/**
 * Who reads along on the way to a pool: inspected, where the certificate comes from an authority that is trusted only
 * on this computer. unknown: the connection could not be looked at.
 */
export const inspection = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('direct') }),
  /** told: the person knows already. */
  z.strictObject({
    kind: z.literal('inspected'),
    by: z.string().max(maxLength.authority),
    person: z.enum(['told', 'notTold']),
  }),
  z.strictObject({ kind: z.literal('unknown'), error: appError }),
])
export type Inspection = z.infer<typeof inspection>

/** The steps of a connection check, in order. */
export const checkStepName = z.enum(['proxy', 'name', 'connection', 'clock', 'service'])
export type CheckStepName = z.infer<typeof checkStepName>

/** One step of a connection check: what was found, and how long it took, in milliseconds. */
export const checkStep = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('waiting'), name: checkStepName }),
  z.strictObject({ outcome: z.literal('running'), name: checkStepName }),
  /** Not tried, because an earlier step failed or because it does not apply (a name that the proxy resolves). */
  z.strictObject({ outcome: z.literal('skipped'), name: checkStepName }),
  z.strictObject({ outcome: z.literal('failed'), name: checkStepName, tookMs: z.number(), error: appError }),
  z.strictObject({
    outcome: z.literal('good'),
    name: checkStepName,
    tookMs: z.number(),
    found: z.discriminatedUnion('kind', [
      /** Null: none, the connection is a direct one. */
      z.strictObject({ kind: z.literal('proxy'), proxy: z.string().max(maxLength.proxy).nullable() }),
      z.strictObject({
        kind: z.literal('name'),
        host: z.string().max(maxLength.host),
        addresses: z.array(z.string().max(64)).max(16),
      }),
      /** Null: no certificate, practising on loopback. */
      z.strictObject({
        kind: z.literal('connection'),
        certificate: z
          .strictObject({
            issuerName: z.string().max(maxLength.authority),
            authority: z.enum(['public', 'thisComputer']),
            validUntil: z.number().int(),
          })
          .nullable(),
      }),
      z.strictObject({ kind: z.literal('clock'), clockOffsetSeconds }),
      z.strictObject({ kind: z.literal('service') }),
    ]),
  }),
])
export type CheckStep = z.infer<typeof checkStep>

/** A proxy that asks for a password before it lets a request through. */
export const proxyQuestion = z.strictObject({
  /** Host and port. */
  proxy: z.string().max(maxLength.proxy),
  /** As the proxy calls the place that the password is for. Cleaned, cut. */
  realm: z.string().max(maxLength.authority),
  /** refused: what was given just before was not taken. */
  asked: z.enum(['first', 'refused']),
})
export type ProxyQuestion = z.infer<typeof proxyQuestion>

/** What the running practice pool offers for trying the app; its passwords are public by design. */
export const practiceOffer = z.strictObject({
  users: z.array(
    z.strictObject({
      connectionId,
      username: z.string(),
      practicePassword: z.string(),
      description: z.string(),
    }),
  ),
})
export type PracticeOffer = z.infer<typeof practiceOffer>

export const keychainStatus = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('ready') }),
  z.strictObject({ state: z.literal('unavailable'), error: appError }),
])
export type KeychainStatus = z.infer<typeof keychainStatus>

/**
 * whole: as it was left. restored: the copy from before the last change is in use. rebuilt: made anew from
 * the keychain. incomplete: damaged, and the keychain could not be looked through yet. newer: a newer Keyturn
 * wrote it, and nothing in it is changed here.
 */
export const accountListState = z.enum(['whole', 'restored', 'rebuilt', 'incomplete', 'newer'])
export type AccountListState = z.infer<typeof accountListState>

/** How many entries of the list are there, are kept as they are, and cannot be read by this version. */
export const notShown = z.strictObject({
  accounts: z.number().int(),
  organizations: z.number().int(),
  /** What is remembered beside them: unfinished enrollments, devices, sign-ins, passwords for proxies. */
  others: z.number().int(),
})
export type NotShown = z.infer<typeof notShown>

export const appStatus = z.strictObject({
  version: z.string(),
  clockOffsetSeconds,
  accountList: accountListState,
  notShown,
  platform: z.enum(['linux', 'darwin', 'win32']),
  computerName: z.string(),
  practice: practiceOffer.nullable(),
})
export type AppStatus = z.infer<typeof appStatus>

export const mfaChoice = z.enum(['SOFTWARE_TOKEN_MFA', 'SMS_MFA', 'EMAIL_OTP'])
export type MfaChoice = z.infer<typeof mfaChoice>

/** How a pool that lets people choose can be signed in to; a passkey only in the browser that keeps it. */
export const firstFactor = z.enum(['password', 'emailCode', 'smsCode', 'passkey'])
export type FirstFactor = z.infer<typeof firstFactor>

/** How a pool sends a code. */
export const codeMedium = z.enum(['sms', 'email'])
export type CodeMedium = z.infer<typeof codeMedium>

/** What the user pool asks next. The Cognito names are in src/main/cognito/sign-in/challenges.ts. */
export const challenge = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('selectFirstFactor'), choices: z.array(firstFactor) }),
  z.strictObject({ kind: z.literal('newPassword'), requiredAttributes: z.array(z.string()) }),
  /** The pool wants a second factor to be set up: go on with `enrollment.associate`. */
  z.strictObject({
    kind: z.literal('setUp'),
    totpOffered: z.boolean(),
    /** By what codes could be sent instead, once the pool knows where to. */
    sentCodes: z.array(codeMedium),
  }),
  z.strictObject({
    kind: z.literal('softwareToken'),
    deviceName: z.string().nullable(),
    /** The account of ours that answers it, and from when on its code is a fresh one. */
    account: z.strictObject({ accountId, readyAt: epochMs }).nullable(),
  }),
  z.strictObject({ kind: z.literal('selectMfa'), choices: z.array(mfaChoice) }),
  z.strictObject({ kind: z.literal('sentCode'), medium: codeMedium, destination: z.string() }),
  /** A question that only the pool's own sign-in page can ask: go on in the browser. */
  z.strictObject({ kind: z.literal('elsewhere'), what: z.enum(['passkey', 'custom']) }),
])
export type Challenge = z.infer<typeof challenge>

/** Where a code was sent, masked. For a name that nobody has a service may make one up, so as not to tell. */
export const codeDelivery = z.strictObject({ medium: z.enum(['sms', 'email']), destination: z.string() })
export type CodeDelivery = z.infer<typeof codeDelivery>

export const signInState = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('challenged'),
    signInId,
    challenge,
    /** When the pool forgets this sign-in unless it is answered. */
    answerBy: epochMs,
  }),
  z.strictObject({
    state: z.literal('signedIn'),
    signInId,
    username: z.string(),
    connectionId,
    /** Whether a software token was asked for, so whether one is registered and on. */
    secondFactor: z.enum(['softwareToken', 'sentCode', 'none']),
    /** askFirst: the pool leaves it to the person whether this computer is asked for a code next time. */
    device: z.enum(['notTracked', 'askFirst', 'remembered']),
  }),
])
export type SignInState = z.infer<typeof signInState>

/**
 * Where an enrollment stands. intended: nothing is here yet. stored: the secret is in the keychain.
 * verifySent: asked to accept it, answer not seen. verified: accepted. active: finished.
 */
export const enrollmentPhase = z.enum(['intended', 'stored', 'verifySent', 'verified', 'active'])
export type EnrollmentPhase = z.infer<typeof enrollmentPhase>

export const enrollmentState = z.strictObject({
  id: enrollmentId,
  accountId,
  connectionId,
  username: z.string(),
  issuer: displayName,
  accountName: displayName,
  phase: enrollmentPhase,
  startedAt: epochMs,
})
export type EnrollmentState = z.infer<typeof enrollmentState>

/** The steps that tick off while an enrollment runs, in order. */
export const enrollmentStep = z.enum(['associate', 'store', 'verify', 'finish'])
export type EnrollmentStep = z.infer<typeof enrollmentStep>

/** on: it may be chosen at sign-in. preferred: it is asked for. */
export const factorState = z.enum(['off', 'on', 'preferred'])
export type FactorState = z.infer<typeof factorState>

/** What Cognito has on an enrolled user's second factors (GetUser). */
export const mfaState = z.strictObject({
  factors: z.strictObject({
    SOFTWARE_TOKEN_MFA: factorState,
    SMS_MFA: factorState,
    EMAIL_OTP: factorState,
  }),
  /** Where codes can be sent to, as far as the pool tells. */
  sentTo: z.strictObject({ SMS_MFA: z.string().nullable(), EMAIL_OTP: z.string().nullable() }),
})
export type MfaState = z.infer<typeof mfaState>

/**
 * Where a sign-in is kept. notKept: it was to be in the keychain, which did not take its newest token;
 * so it ends with Keyturn.
 */
export const sessionPlace = z.enum(['memory', 'keychain', 'notKept'])
export type SessionPlace = z.infer<typeof sessionPlace>

/** An enrolled account as its user pool sees it; what only a signed-in user may know is null otherwise. */
export const poolAccountState = z.discriminatedUnion('session', [
  z.strictObject({ session: z.literal('signedOut') }),
  z.strictObject({ session: z.literal('signedIn'), keptIn: sessionPlace, mfa: mfaState }),
])
export type PoolAccountState = z.infer<typeof poolAccountState>

/** A sign-out always ends the sign-in here; told: whether the service knows of it. */
export const signOutOutcome = z.strictObject({ told: z.enum(['yes', 'no']) })
export type SignOutOutcome = z.infer<typeof signOutOutcome>

/** What is unusual about an account that was scanned or typed, so that a person looks twice. */
export const unusual = z.enum([
  'algorithm',
  'digits',
  'period',
  /** Under 80 bits: a few letters. */
  'shortSecret',
  /** The label names another issuer than the parameter. */
  'issuerDiffers',
  'noName',
])
export type Unusual = z.infer<typeof unusual>

/** Something that can be added: read, checked, and held in the main process until it is saved or let go. */
export const candidate = z.strictObject({
  id: candidateId,
  issuer: displayName,
  accountName: displayName,
  parameters: otpParameters,
  /** What the label calls the issuer, where that differs. */
  labelIssuer: displayName.nullable(),
  unusual: z.array(unusual),
  /**
   * What is here already. sameKey: it gives the same codes. sameName: it is called the same, with another
   * key. Accounts that were enrolled with an organization are never replaced by something scanned.
   */
  alike: z.array(
    z.strictObject({ accountId, likeness: z.enum(['sameKey', 'sameName']), replaceable: z.boolean() }),
  ),
})
export type Candidate = z.infer<typeof candidate>

/** What was offered for adding so far. */
export const intakeState = z.strictObject({
  candidates: z.array(candidate),
  /** A move from another phone, which comes in several pictures: how many of them were seen. */
  transfer: z.strictObject({ scanned: z.number().int(), of: z.number().int() }).nullable(),
  /** What came with the last offer and cannot be added, and why. */
  refused: z.array(appError),
})
export type IntakeState = z.infer<typeof intakeState>

/** A code before its account is saved. */
export const previewCode = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('ready'), current: oneTimeCode, next: oneTimeCode }),
  z.strictObject({ status: z.literal('onRequest'), code: codeText }),
])
export type PreviewCode = z.infer<typeof previewCode>

/** What becomes of a code that was copied. */
export const copyReceipt = z.strictObject({
  /** next: the current one was about to end, and the next one was taken as set. */
  which: z.enum(['current', 'next']),
  /** hidden: clipboard histories are asked to leave it out. */
  history: z.enum(['hidden', 'unsupported']),
  /** In how many seconds the clipboard is cleared, unless something else is on it by then; null: not by us. */
  clearedAfter: z.number().int().nullable(),
})
export type CopyReceipt = z.infer<typeof copyReceipt>

/** What is in Keyturn, and a report for the people who mend it: no names, no secrets. */
export const about = z.strictObject({
  version: z.string(),
  report: z.string().max(10_000),
})
export type AboutKeyturn = z.infer<typeof about>

/** A package that Keyturn is made of. */
export const licence = z.strictObject({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  text: z.string(),
})
export type Licence = z.infer<typeof licence>
