// The one door to main: each channel as a named function. A call that throws (main is gone, or it
// refused the message) becomes the `internal` error, so that callers only ever meet values.
import type { EventPayload, Input, Output, SignInAnswer } from '../../shared/contract'
import type { KeyturnApi } from '../../shared/contract/bridge'
import type { ChannelName, EventName } from '../../shared/channel-names'
import type {
  AccountId,
  ConnectionId,
  EnrollmentId,
  FactorState,
  MfaChoice,
  SignInId,
} from '../../shared/models'
import { permanent } from '../../shared/errors'
import { fail, type Result } from '../../shared/result'

export type Value<K extends ChannelName> = Extract<Output<K>, { ok: true }>['value']

export function createApi(keyturn: KeyturnApi) {
  const call = async <K extends ChannelName>(name: K, input: Input<K>): Promise<Result<Value<K>>> => {
    try {
      return await keyturn.invoke(name, input)
    } catch {
      return fail(permanent('internal'))
    }
  }

  return {
    status: () => call('app.status', {}),
    checkKeychain: () => call('keychain.check', {}),

    listConnections: () => call('connections.list', {}),
    saveConnection: (connection: Input<'connections.save'>) => call('connections.save', connection),
    removeConnection: (connectionId: ConnectionId) => call('connections.remove', { connectionId }),
    lookAtConnection: (connectionId: ConnectionId) => call('connections.look', { connectionId }),
    toldOfInspection: (connectionId: ConnectionId, by: string) =>
      call('connections.toldOfInspection', { connectionId, by }),
    checkConnection: (connectionId: ConnectionId) => call('connections.check', { connectionId }),
    cancelCheck: () => call('connections.cancelCheck', {}),
    copyCheck: () => call('connections.copyCheck', {}),
    copyHosts: (hosts: readonly string[]) => call('connections.copyHosts', { hosts: [...hosts] }),

    readProxyQuestion: () => call('proxy.question', {}),
    answerProxy: (answer: Input<'proxy.answer'>) => call('proxy.answer', answer),

    startSignIn: (input: Input<'signIn.start'>) => call('signIn.start', input),
    startSignInWithoutPassword: (input: Input<'signIn.startWithoutPassword'>) =>
      call('signIn.startWithoutPassword', input),
    startSignInWithAccessToken: (input: Input<'signIn.startWithAccessToken'>) =>
      call('signIn.startWithAccessToken', input),
    startSignInInBrowser: (connectionId: ConnectionId) => call('signIn.startInBrowser', { connectionId }),
    cancelSignInInBrowser: () => call('signIn.cancelInBrowser', {}),
    rememberDevice: (signInId: SignInId) => call('signIn.rememberDevice', { signInId }),
    respond: (signInId: SignInId, answer: SignInAnswer) => call('signIn.respond', { signInId, answer }),
    endSignIn: (signInId: SignInId) => call('signIn.end', { signInId }),

    sendResetCode: (input: Input<'password.forgot'>) => call('password.forgot', input),
    resetPassword: (input: Input<'password.reset'>) => call('password.reset', input),
    sendConfirmationCode: (input: Input<'signUp.resend'>) => call('signUp.resend', input),
    confirmSignUp: (input: Input<'signUp.confirm'>) => call('signUp.confirm', input),

    associate: (input: Input<'enrollment.associate'>) => call('enrollment.associate', input),
    resume: (input: Input<'enrollment.resume'>) => call('enrollment.resume', input),
    verify: (input: Input<'enrollment.verify'>) => call('enrollment.verify', input),
    finish: (enrollmentId: EnrollmentId) => call('enrollment.finish', { enrollmentId }),
    listEnrollments: () => call('enrollment.list', {}),
    discardEnrollment: (enrollmentId: EnrollmentId) => call('enrollment.discard', { enrollmentId }),

    readPoolAccount: (accountId: AccountId) => call('poolAccount.read', { accountId }),
    setFactor: (accountId: AccountId, factor: MfaChoice, to: FactorState) =>
      call('poolAccount.setFactor', { accountId, factor, to }),
    keepSignedIn: (accountId: AccountId, keptIn: 'memory' | 'keychain') =>
      call('poolAccount.keepSignedIn', { accountId, keptIn }),
    signOut: (accountId: AccountId) => call('poolAccount.signOut', { accountId }),
    readHelpDeskCard: (accountId: AccountId) => call('helpDeskCard.read', { accountId }),
    saveHelpDeskCard: (accountId: AccountId) => call('helpDeskCard.save', { accountId }),

    listAccounts: () => call('accounts.list', {}),
    recoverAccounts: () => call('accounts.recover', {}),
    editAccount: (input: Input<'accounts.edit'>) => call('accounts.edit', input),
    moveAccount: (accountId: AccountId, before: AccountId | null) =>
      call('accounts.move', { accountId, before }),
    showQrCode: (accountId: AccountId) => call('accounts.showQrCode', { accountId }),
    trashAccount: (accountId: AccountId) => call('accounts.trash', { accountId }),
    restoreAccount: (accountId: AccountId) => call('accounts.restore', { accountId }),

    readCodes: (accountIds: readonly AccountId[]) => call('codes.read', { accountIds: [...accountIds] }),
    copyCode: (accountId: AccountId, which: Input<'codes.copy'>['which']) =>
      call('codes.copy', { accountId, which }),
    advanceCode: (accountId: AccountId) => call('codes.advance', { accountId }),

    readIntake: () => call('intake.read', {}),
    offerText: (text: string) => call('intake.offerText', { text }),
    offerByHand: (input: Input<'intake.offerByHand'>) => call('intake.offerByHand', input),
    previewCode: (input: Input<'intake.preview'>) => call('intake.preview', input),
    readIntakeCodes: () => call('intake.readCodes', {}),
    scanPicture: (picture: Uint8Array<ArrayBuffer>) =>
      call('intake.scanPicture', { pictureId: keyturn.handOver(picture) }),
    scanClipboard: () => call('intake.scanClipboard', {}),
    scanScreens: () => call('intake.scanScreens', {}),
    scanRegion: () => call('intake.scanRegion', {}),
    scanCamera: () => call('intake.scanCamera', {}),
    cancelScan: () => call('intake.cancelScan', {}),
    saveIntake: (input: Input<'intake.save'>) => call('intake.save', input),
    clearIntake: () => call('intake.clear', {}),

    readSettings: () => call('settings.read', {}),
    changeSettings: (change: Input<'settings.change'>) => call('settings.change', change),
    holdShortcut: (hold: 'on' | 'off') => call('settings.holdShortcut', { hold }),

    readAbout: () => call('about.read', {}),
    readLicences: () => call('about.licences', {}),
    copyReport: () => call('about.copyReport', {}),

    closeQuickWindow: () => call('quick.close', {}),
    openMainWindow: () => call('quick.openMain', {}),

    on: <K extends EventName>(name: K, listener: (payload: EventPayload<K>) => void) =>
      keyturn.on(name, listener),
  }
}

export type Api = ReturnType<typeof createApi>
