// The IPC contract: for every channel, what goes in and what comes out. The router checks both
// sides against it; the renderer gets its types from it. Secrets travel inward only: a setup key,
// a password or a client secret may be an input, and no output has room for one.
import { z } from 'zod'
import type { ChannelName, EventName } from './channel-names'
import { maxCandidates, maxCodesInCall, maxHosts, maxLength } from './limits'
import {
  displayName,
  pictureId,
  type PictureId,
  redirectPorts,
  about,
  accountId,
  accountListState,
  accountSummary,
  algorithm,
  candidateId,
  appError,
  appStatus,
  codeMedium,
  clockOffsetSeconds,
  codeDelivery,
  codeReading,
  checkStep,
  connectionId,
  connectionSummary,
  copyReceipt,
  enrollmentId,
  endpointVariant,
  enrollmentState,
  enrollmentStep,
  epochMs,
  firstFactor,
  hostName,
  inspection,
  intakeState,
  keychainStatus,
  licence,
  factorState,
  mfaChoice,
  poolAccountState,
  signOutOutcome,
  previewCode,
  proxyQuestion,
  signInId,
  signInState,
} from './models'
import { settings, settingsState } from './settings'
import { trimTyped } from './typed-text'

const resultOf = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), value }),
    z.strictObject({ ok: z.literal(false), error: appError }),
  ])

const nothing = z.strictObject({})
const doneOutput = resultOf(z.null())
/** What comes along unseen where names, ids and tokens are typed or pasted ends here; passwords stay as they are. */
const typedText = (most: number) => z.string().max(16_384).overwrite(trimTyped).max(most)
/** The service's own limit. */
const username = typedText(128).min(1)

/** What a person answers to a challenge; `accountCode` lets main compute the code itself. */
const signInAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('usePassword'), password: z.string().min(1).max(maxLength.password) }),
  z.strictObject({ kind: z.literal('useSentCode'), choice: firstFactor.exclude(['password', 'passkey']) }),
  z.strictObject({
    kind: z.literal('newPassword'),
    newPassword: z.string().min(1).max(maxLength.password),
    attributes: z.record(z.string().max(64), z.string().max(2048)),
  }),
  z.strictObject({ kind: z.literal('accountCode'), accountId }),
  z.strictObject({ kind: z.literal('typedCode'), code: z.string().max(32) }),
  z.strictObject({ kind: z.literal('selectMfa'), choice: mfaChoice }),
  /** Where codes shall go to from now on: sets that up as the second factor. */
  z.strictObject({
    kind: z.literal('setUpSentCode'),
    medium: codeMedium,
    destination: z.string().min(1).max(254),
  }),
])
export type SignInAnswer = z.infer<typeof signInAnswer>

const byHand = z.strictObject({
  issuer: z.string().max(maxLength.typedName),
  accountName: z.string().max(maxLength.typedName),
  /** Base32. */
  setupKey: z.string().max(4096),
  /** Numbers as typed: main says which ones are not possible. */
  parameters: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('totp'), algorithm, digits: z.number(), period: z.number() }),
    z.strictObject({ type: z.literal('hotp'), algorithm, digits: z.number(), counter: z.number() }),
    z.strictObject({ type: z.literal('steam') }),
  ]),
})

/** Longer than any list of links that people have; main says what is too long, so there is room above it. */
const longestText = 1_048_576
const intakeOutput = resultOf(intakeState)

/** Someone who cannot sign in yet; where the code went, if the service says so. */
const nameInPool = { connectionId, username }
const codeSent = resultOf(z.strictObject({ delivery: codeDelivery.nullable() }))
const sentCode = z.string().min(1).max(256)

const enrollmentOutcome = z.strictObject({ enrollment: enrollmentState, signIn: signInState })

export const contract = {
  'app.status': { input: nothing, output: resultOf(appStatus) },
  'keychain.check': { input: nothing, output: resultOf(keychainStatus) },

  'connections.list': { input: nothing, output: resultOf(z.array(connectionSummary)) },
  /** Without an id a new connection is made; an omitted client secret keeps the stored one. */
  'connections.save': {
    input: z.strictObject({
      id: connectionId.optional(),
      userPoolId: typedText(256),
      clientId: typedText(256),
      clientSecret: typedText(256).min(1).optional(),
      issuer: displayName,
      /** Left out: what is stored stays; standard for a new one. */
      endpointVariant: endpointVariant.optional(),
      /** Left out: what is stored stays. Null: people sign in here, not in the browser. */
      managedLogin: z.strictObject({ domain: typedText(256), redirectPorts }).nullish(),
    }),
    output: resultOf(connectionSummary),
  },
  'connections.remove': { input: z.strictObject({ connectionId }), output: doneOutput },

  /** Opens the way to a pool, and sends nothing of a person's over it: who reads along on it. */
  'connections.look': { input: z.strictObject({ connectionId }), output: resultOf(inspection) },
  /** The person has been told who reads along; before that nothing of theirs is sent (`connectionInspected`). */
  'connections.toldOfInspection': {
    input: z.strictObject({ connectionId, by: z.string().max(maxLength.authority) }),
    output: doneOutput,
  },
  /** Tries the way to a pool step by step (`connections.checked` tells of each); changes nothing there. */
  'connections.check': { input: z.strictObject({ connectionId }), output: resultOf(z.array(checkStep)) },
  'connections.cancelCheck': { input: nothing, output: doneOutput },
  /** Puts a report of the last check on the clipboard. No secret is in it. */
  'connections.copyCheck': { input: nothing, output: doneOutput },
  /** Puts names of computers on the clipboard, one on each line: for whoever has to allow them. */
  'connections.copyHosts': {
    input: z.strictObject({ hosts: z.array(hostName).min(1).max(maxHosts) }),
    output: doneOutput,
  },

  /** What a proxy waits to be told, or null: for a window that opens while it waits. */
  'proxy.question': { input: nothing, output: resultOf(proxyQuestion.nullable()) },
  /** What a person answers to a proxy that asks. keptIn: for this run, or in the keychain. */
  'proxy.answer': {
    input: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('password'),
        username: z.string().min(1).max(256),
        password: z.string().max(maxLength.password),
        keptIn: z.enum(['memory', 'keychain']),
      }),
      z.strictObject({ kind: z.literal('cancel') }),
    ]),
    output: doneOutput,
  },

  'signIn.start': {
    input: z.strictObject({
      connectionId,
      username,
      password: z.string().min(1).max(maxLength.password),
      /** ignore: to see the second factor asked for, as a test of the account. */
      rememberedDevice: z.enum(['use', 'ignore']).optional(),
    }),
    output: resultOf(signInState),
  },
  /** Asks the pool which ways in it offers this user (USER_AUTH). */
  'signIn.startWithoutPassword': {
    input: z.strictObject({ connectionId, username }),
    output: resultOf(signInState),
  },
  /** With a token from elsewhere, whose claims are checked here before it is sent anywhere. */
  'signIn.startWithAccessToken': {
    input: z.strictObject({ connectionId, accessToken: typedText(16_384).min(1) }),
    output: resultOf(signInState),
  },
  /** Opens the browser at the pool's own sign-in page, and answers when it has come back. */
  'signIn.startInBrowser': { input: z.strictObject({ connectionId }), output: resultOf(signInState) },
  'signIn.cancelInBrowser': { input: nothing, output: doneOutput },
  'signIn.respond': {
    input: z.strictObject({ signInId, answer: signInAnswer }),
    output: resultOf(signInState),
  },
  /** Lets the pool skip the code on this computer next time. */
  'signIn.rememberDevice': { input: z.strictObject({ signInId }), output: resultOf(signInState) },
  /** Forgets the challenge. Tokens stay in memory for the account's details until `poolAccount.signOut`. */
  'signIn.end': { input: z.strictObject({ signInId }), output: doneOutput },

  /** Has a code sent with which a forgotten password is replaced. Each call sends a message. */
  'password.forgot': { input: z.strictObject(nameInPool), output: codeSent },
  /** Sent exactly once; `resetOutcomeUnknown` when the answer is lost. */
  'password.reset': {
    input: z.strictObject({
      ...nameInPool,
      code: sentCode,
      newPassword: z.string().min(1).max(maxLength.password),
    }),
    output: doneOutput,
  },
  /** Has the code, or the link, of a sign-up sent again. */
  'signUp.resend': { input: z.strictObject(nameInPool), output: codeSent },
  /** `userAlreadyConfirmed` where nothing is left to do but signing in. */
  'signUp.confirm': { input: z.strictObject({ ...nameInPool, code: sentCode }), output: doneOutput },

  /** Asks the pool for a software token and makes its secret durable here. */
  'enrollment.associate': {
    input: z.strictObject({ signInId, issuer: displayName, accountName: displayName }),
    output: resultOf(enrollmentOutcome),
  },
  /** Goes on, with a new sign-in, with what an earlier run has left: then verify or finish, by its phase. */
  'enrollment.resume': {
    input: z.strictObject({ enrollmentId, signInId }),
    output: resultOf(enrollmentOutcome),
  },
  /** Sends the code computed from the stored secret, once. */
  'enrollment.verify': {
    input: z.strictObject({ enrollmentId, friendlyDeviceName: z.string().min(1).max(maxLength.deviceName) }),
    output: resultOf(enrollmentOutcome),
  },
  /** Ends the challenge (MFA_SETUP), or sets the preference (signed in). */
  'enrollment.finish': { input: z.strictObject({ enrollmentId }), output: resultOf(enrollmentOutcome) },
  /** The enrollments that have begun and are not active yet. */
  'enrollment.list': { input: nothing, output: resultOf(z.array(enrollmentState)) },
  /** Gives up an enrollment whose secret Cognito cannot have accepted. */
  'enrollment.discard': { input: z.strictObject({ enrollmentId }), output: doneOutput },

  'poolAccount.read': { input: z.strictObject({ accountId }), output: resultOf(poolAccountState) },
  /** Turns one second factor on or off, or makes it the one that is asked for. */
  'poolAccount.setFactor': {
    input: z.strictObject({ accountId, factor: mfaChoice, to: factorState }),
    output: resultOf(poolAccountState),
  },
  /** keychain: signed in after a restart too. memory: until Keyturn ends. */
  'poolAccount.keepSignedIn': {
    input: z.strictObject({ accountId, keptIn: z.enum(['memory', 'keychain']) }),
    output: resultOf(poolAccountState),
  },
  /** Revokes the tokens, and forgets them whatever the service says. */
  'poolAccount.signOut': { input: z.strictObject({ accountId }), output: resultOf(signOutOutcome) },

  /** What an administrator needs when this computer is lost. No secret is in it. */
  'helpDeskCard.read': {
    input: z.strictObject({ accountId }),
    output: resultOf(z.strictObject({ text: z.string().max(maxLength.card) })),
  },
  /** Asks where to save it. */
  'helpDeskCard.save': {
    input: z.strictObject({ accountId }),
    output: resultOf(z.strictObject({ outcome: z.enum(['saved', 'cancelled']) })),
  },

  'accounts.list': { input: nothing, output: resultOf(z.array(accountSummary)) },
  /** Looks through the keychain for accounts that a damaged list has lost. */
  'accounts.recover': { input: nothing, output: resultOf(accountListState) },
  /** What is left out stays. Names and tags are cleaned; a tag that is there twice counts once. */
  'accounts.edit': {
    input: z.strictObject({
      accountId,
      issuer: z.string().max(maxLength.typedName).optional(),
      accountName: z.string().max(maxLength.typedName).optional(),
      tags: z.array(z.string().max(maxLength.typedName)).max(100).optional(),
      note: z.string().max(maxLength.typedNote).optional(),
      pinned: z.boolean().optional(),
    }),
    output: resultOf(accountSummary),
  },
  /** Puts an account before another one in the manual order, or at the end. */
  'accounts.move': { input: z.strictObject({ accountId, before: accountId.nullable() }), output: doneOutput },
  /** Opens a window of its own with the QR code of the account: as pixels, and nothing of it comes here. */
  'accounts.showQrCode': { input: z.strictObject({ accountId }), output: doneOutput },
  'accounts.trash': { input: z.strictObject({ accountId }), output: doneOutput },
  'accounts.restore': { input: z.strictObject({ accountId }), output: doneOutput },

  /** The current and the next code of each account; the renderer asks for the rows it shows. */
  'codes.read': {
    input: z.strictObject({ accountIds: z.array(accountId).max(maxCodesInCall) }),
    output: resultOf(z.array(codeReading)),
  },
  'codes.copy': {
    /** asSet: the current one, or in its last seconds the next one if the person has set that. */
    input: z.strictObject({ accountId, which: z.enum(['current', 'next', 'asSet']) }),
    output: resultOf(copyReceipt),
  },
  /** The next code of an account that counts (RFC 4226): its counter is on disk before it comes. */
  'codes.advance': { input: z.strictObject({ accountId }), output: resultOf(codeReading) },

  'intake.read': { input: nothing, output: resultOf(intakeState) },
  /** Links, one or many, or a setup key by itself, as pasted or dropped. */
  'intake.offerText': { input: z.strictObject({ text: z.string().max(longestText) }), output: intakeOutput },
  'intake.offerByHand': { input: byHand, output: intakeOutput },
  /** The code that these fields make, before anything is kept. */
  'intake.preview': { input: byHand, output: resultOf(previewCode) },
  'intake.readCodes': {
    input: nothing,
    output: resultOf(z.array(z.strictObject({ candidateId, code: previewCode }))),
  },
  /** A picture that was handed over, by the id that it got; it is decoded in the scanner's process. */
  'intake.scanPicture': { input: z.strictObject({ pictureId }), output: intakeOutput },
  /** A picture or text. */
  'intake.scanClipboard': { input: nothing, output: intakeOutput },
  'intake.scanScreens': { input: nothing, output: intakeOutput },
  /** The person draws a rectangle around the code. */
  'intake.scanRegion': { input: nothing, output: intakeOutput },
  /** Opens a window with the camera's picture, and answers when a code was held before it. */
  'intake.scanCamera': { input: nothing, output: intakeOutput },
  /** Whoever waits for a scan is told `scanCancelled`. */
  'intake.cancelScan': { input: nothing, output: doneOutput },
  /** Adds these; every other candidate is let go, but those that could not be added stay. */
  'intake.save': {
    input: z.strictObject({
      chosen: z
        .array(
          z.strictObject({
            candidateId,
            issuer: z.string().max(maxLength.typedName),
            accountName: z.string().max(maxLength.typedName),
            /** Goes to the trash as this one is added. */
            replaces: z.array(accountId).max(100),
          }),
        )
        .min(1)
        .max(maxCandidates),
    }),
    output: resultOf(
      z.strictObject({
        added: z.array(accountSummary),
        failed: z.array(z.strictObject({ candidateId, error: appError })),
      }),
    ),
  },
  'intake.clear': { input: nothing, output: doneOutput },

  'settings.read': { input: nothing, output: resultOf(settingsState) },
  /** What is left out stays. */
  'settings.change': { input: settings.partial(), output: resultOf(settingsState) },
  /** While a key combination is being recorded the old one must not fire. */
  'settings.holdShortcut': { input: z.strictObject({ hold: z.enum(['on', 'off']) }), output: doneOutput },

  'about.read': { input: nothing, output: resultOf(about) },
  'about.licences': { input: nothing, output: resultOf(z.array(licence)) },
  'about.copyReport': { input: nothing, output: doneOutput },

  /** Hides the quick window; it stays ready. */
  'quick.close': { input: nothing, output: doneOutput },
  'quick.openMain': { input: nothing, output: doneOutput },
} as const satisfies Record<ChannelName, { input: z.ZodType; output: z.ZodType }>

export type Contract = typeof contract
export type Input<K extends ChannelName> = z.input<Contract[K]['input']>
export type Output<K extends ChannelName> = z.output<Contract[K]['output']>

/** What main tells the window without being asked. */
export const events = {
  'accounts.changed': nothing,
  /** Only when and how often an account gave a code: what is known of it stays as it is. */
  'accounts.used': nothing,
  /** Where a connection check stands: all of its steps. */
  'connections.checked': z.strictObject({ connectionId, steps: z.array(checkStep) }),
  /** A proxy asks for a password, or null: it does not any more. */
  'proxy.asks': z.strictObject({ question: proxyQuestion.nullable() }),
  /** A request was not answered and is repeated at `retryAt`; it is attempt `attempt` of `of`. */
  'service.retrying': z.strictObject({
    attempt: z.number().int().min(2),
    of: z.number().int(),
    retryAt: epochMs,
  }),
  'clock.changed': z.strictObject({ clockOffsetSeconds }),
  'enrollment.step': z.strictObject({ signInId, step: enrollmentStep }),
  /** Something was offered from outside of the window: a link that the system handed over. */
  'intake.changed': nothing,
  navigate: z.strictObject({ to: z.enum(['codes', 'search', 'enroll', 'add', 'connections', 'settings']) }),
  'settings.changed': settingsState,
  /** The quick window has come up: it starts anew. */
  'quick.opened': nothing,
} as const satisfies Record<EventName, z.ZodType>
export type EventPayload<K extends EventName> = z.output<(typeof events)[K]>

/** What a window can ask of main. */
export interface KeyturnApi {
  /**
   * Hands a file's bytes (PNG, JPEG, WebP or GIF) to the scanner, past main: they may be many megabytes. The call that
   * is about them names the id.
   */
  readonly handOver: (picture: Uint8Array) => PictureId
  readonly invoke: <K extends ChannelName>(name: K, input: Input<K>) => Promise<Output<K>>
  /** Returns a function that stops listening. */
  readonly on: <K extends EventName>(name: K, listener: (payload: EventPayload<K>) => void) => () => void
}

/**
 * What the preload exposes as `window.keyturn`. Answers are JSON here: the bridge copies an object property by
 * property, which takes a list of a thousand accounts longer than all the rest of its way.
 */
export interface KeyturnBridge extends Omit<KeyturnApi, 'invoke'> {
  readonly invoke: <K extends ChannelName>(name: K, input: Input<K>) => Promise<string>
}
