// The IPC contract: for every channel, what goes in and what comes out. The router checks both
// sides against it; the renderer gets its types from it. Secrets travel inward only: a setup key,
// a password or a client secret may be an input, and no output has room for one.
import { z } from 'zod'
import type { ChannelName, EventName } from './channel-names'
import {
  accountId,
  accountSummary,
  algorithm,
  appError,
  appStatus,
  codeReading,
  connectionId,
  connectionSummary,
  enrollmentId,
  enrollmentState,
  enrollmentStep,
  keychainStatus,
  mfaChoice,
  signInId,
  signInState,
} from './models'

const resultOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: appError }),
  ])

const nothing = z.strictObject({})
const doneOutput = resultOf(z.null())
const shortText = z.string().max(256)

/** What a person answers to a challenge; `accountCode` lets main compute the code itself. */
const signInAnswer = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('newPassword'),
    newPassword: z.string().min(1).max(256),
    attributes: z.record(z.string().max(64), z.string().max(2048)),
  }),
  z.strictObject({ kind: z.literal('accountCode'), accountId }),
  z.strictObject({ kind: z.literal('typedCode'), code: z.string().max(32) }),
  z.strictObject({ kind: z.literal('selectMfa'), choice: mfaChoice }),
])
export type SignInAnswer = z.infer<typeof signInAnswer>

const enrollmentOutcome = z.strictObject({ enrollment: enrollmentState, signIn: signInState })

export const contract = {
  'app.status': { input: nothing, output: resultOf(appStatus) },
  'keychain.check': { input: nothing, output: resultOf(keychainStatus) },

  'connections.list': { input: nothing, output: resultOf(z.array(connectionSummary)) },
  /** Without an id a new connection is made; an omitted client secret keeps the stored one. */
  'connections.save': {
    input: z.strictObject({
      id: connectionId.optional(),
      userPoolId: shortText,
      clientId: shortText,
      clientSecret: z.string().min(1).max(256).optional(),
      issuer: z.string().max(200),
    }),
    output: resultOf(connectionSummary),
  },
  'connections.remove': { input: z.strictObject({ connectionId }), output: doneOutput },

  'signIn.start': {
    input: z.strictObject({
      connectionId,
      username: z.string().min(1).max(128),
      password: z.string().min(1).max(256),
    }),
    output: resultOf(signInState),
  },
  'signIn.respond': {
    input: z.strictObject({ signInId, answer: signInAnswer }),
    output: resultOf(signInState),
  },
  /** Forgets the sign-in and its tokens. */
  'signIn.end': { input: z.strictObject({ signInId }), output: doneOutput },

  /** Asks the pool for a software token and makes its secret durable here. */
  'enrollment.associate': {
    input: z.strictObject({ signInId, issuer: z.string().max(200), accountName: z.string().max(200) }),
    output: resultOf(enrollmentState),
  },
  /** Sends the code computed from the stored secret, once. */
  'enrollment.verify': {
    input: z.strictObject({ enrollmentId, friendlyDeviceName: z.string().min(1).max(64) }),
    output: resultOf(enrollmentState),
  },
  /** Ends the challenge (MFA_SETUP), or sets the preference (signed in). */
  'enrollment.finish': { input: z.strictObject({ enrollmentId }), output: resultOf(enrollmentOutcome) },
  /** The enrollments that have begun and are not active yet. */
  'enrollment.list': { input: nothing, output: resultOf(z.array(enrollmentState)) },
  /** Gives up an enrollment whose secret Cognito cannot have accepted. */
  'enrollment.discard': { input: z.strictObject({ enrollmentId }), output: doneOutput },

  'accounts.list': { input: nothing, output: resultOf(z.array(accountSummary)) },
  'accounts.addManually': {
    input: z.strictObject({
      issuer: z.string().max(1000),
      accountName: z.string().max(1000),
      setupKey: z.string().max(2048),
      algorithm,
      digits: z.number(),
      period: z.number(),
    }),
    output: resultOf(accountSummary),
  },
  'accounts.addKeyUri': {
    input: z.strictObject({ keyUri: z.string().max(8192) }),
    output: resultOf(accountSummary),
  },
  'accounts.trash': { input: z.strictObject({ accountId }), output: doneOutput },
  'accounts.restore': { input: z.strictObject({ accountId }), output: doneOutput },

  /** The current and the next code of each account; the renderer asks for the rows it shows. */
  'codes.read': {
    input: z.strictObject({ accountIds: z.array(accountId).max(200) }),
    output: resultOf(z.array(codeReading)),
  },
  'codes.copy': {
    input: z.strictObject({ accountId, which: z.enum(['current', 'next']) }),
    output: doneOutput,
  },
} as const satisfies Record<ChannelName, { input: z.ZodType; output: z.ZodType }>

export type Contract = typeof contract
export type Input<K extends ChannelName> = z.input<Contract[K]['input']>
export type Output<K extends ChannelName> = z.output<Contract[K]['output']>

/** What main tells the window without being asked. */
export const events = {
  'accounts.changed': nothing,
  'enrollment.step': z.strictObject({ signInId, step: enrollmentStep }),
  navigate: z.strictObject({ to: z.enum(['codes', 'enroll', 'add', 'connections']) }),
} as const satisfies Record<EventName, z.ZodType>
export type EventPayload<K extends EventName> = z.output<(typeof events)[K]>

/** What the preload exposes as `window.keyturn`. */
export interface KeyturnApi {
  readonly invoke: <K extends ChannelName>(name: K, input: Input<K>) => Promise<Output<K>>
  /** Returns a function that stops listening. */
  readonly on: <K extends EventName>(name: K, listener: (payload: EventPayload<K>) => void) => () => void
}
