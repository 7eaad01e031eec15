// Every failure that a person can meet, as a stable code, with what several parts have to know of it. The words are in
// src/words/<language>/errors.ts: a sentence for each, or it does not compile.

export type ErrorGroup =
  | 'app'
  | 'connections'
  | 'settings'
  | 'browser'
  | 'signIn'
  | 'recovery'
  | 'softwareToken'
  | 'enrolledAccount'
  | 'service'
  | 'network'
  | 'keychain'
  | 'disk'
  | 'adding'
  | 'pictures'

export interface ErrorFacts {
  /** Where it comes from. */
  readonly group: ErrorGroup
  /**
   * What is over with it. saying, silently: the sign-in that an account is kept with; the sentence says so, or does not.
   * accessToken: this one token, which may be renewed.
   */
  readonly endsSession: 'no' | 'saying' | 'silently' | 'accessToken'
  /** Whether the keychain would say the same of every other item. */
  readonly ofWholeKeychain: boolean
}

const ofGroup = (group: ErrorGroup): ErrorFacts => ({ group, endsSession: 'no', ofWholeKeychain: false })

const app = ofGroup('app')
const connections = ofGroup('connections')
const settings = ofGroup('settings')
const browser = ofGroup('browser')
const signIn = ofGroup('signIn')
const recovery = ofGroup('recovery')
const softwareToken = ofGroup('softwareToken')
const enrolledAccount = ofGroup('enrolledAccount')
const service = ofGroup('service')
const network = ofGroup('network')
const keychain = ofGroup('keychain')
const disk = ofGroup('disk')
const adding = ofGroup('adding')
const pictures = ofGroup('pictures')

export const errorFacts = {
  // the app itself
  internal: app,
  invalidInput: app,
  accountNotFound: app,
  connectionNotFound: app,
  signInNotFound: app,
  enrollmentNotFound: app,
  stepOutOfOrder: app,
  // connections
  userPoolIdMalformed: connections,
  clientIdMalformed: connections,
  fipsUnsupported: connections,
  dualStackUnsupported: connections,
  managedLoginDomainMalformed: connections,
  regionUnsupported: connections,
  connectionInUse: connections,
  practicePoolNotRunning: connections,
  clientSecretRequired: connections,
  clientSecretWrong: connections,
  clientSecretUnexpected: connections,
  clientNotFound: connections,
  userPoolNotFound: connections,
  // settings
  settingsNotSaved: settings,
  qrCodeTooLarge: settings,
  noteTooLong: settings,
  // signing in in the browser
  managedLoginMissing: browser,
  redirectPortsBusy: browser,
  browserNotOpened: browser,
  browserSignInCancelled: browser,
  browserSignInTimedOut: browser,
  browserSignInRefused: browser,
  browserRequestRefused: browser,
  browserAccountJoined: browser,
  browserCodeRefused: browser,
  browserScopeNotAllowed: browser,
  browserFlowNotAllowed: browser,
  // signing in
  wrongCredentials: signIn,
  userNotFound: signIn,
  userDisabled: signIn,
  userNotConfirmed: signIn,
  passwordResetRequired: signIn,
  temporaryPasswordExpired: signIn,
  attemptsExceeded: signIn,
  flowNotEnabled: signIn,
  passwordTooWeak: signIn,
  passwordReused: signIn,
  challengeUnsupported: signIn,
  attributeNotWritable: signIn,
  blockedForSecurity: signIn,
  signInRefused: signIn,
  accessTokenOfOtherClient: signIn,
  mfaMethodNotFound: signIn,
  sessionExpired: signIn,
  sessionInvalid: signIn,
  accessTokenExpired: { ...signIn, endsSession: 'accessToken' },
  accessTokenRevoked: { ...signIn, endsSession: 'accessToken' },
  accessTokenInvalid: { ...signIn, endsSession: 'accessToken' },
  accessTokenMalformed: signIn,
  accessTokenIsIdToken: signIn,
  accessTokenOfOtherPool: signIn,
  accessTokenScopeMissing: signIn,
  // a forgotten password, and a sign-up that is not confirmed
  resetImpossible: recovery,
  resetNotNow: recovery,
  resetOutcomeUnknown: recovery,
  noCodeForName: recovery,
  codeNotDelivered: recovery,
  sentCodeWrong: recovery,
  sentCodeExpired: recovery,
  codeLimitReached: recovery,
  userAlreadyConfirmed: recovery,
  attributeMissing: recovery,
  attributeMalformed: recovery,
  passwordHasSpaces: recovery,
  aliasTaken: recovery,
  // software tokens
  wrongCode: softwareToken,
  wrongCodeByClock: softwareToken,
  codeAlreadyUsed: softwareToken,
  codeExpired: softwareToken,
  codeMalformed: softwareToken,
  totpDisabledInPool: softwareToken,
  softwareTokenMissing: softwareToken,
  secretCodeUnreadable: softwareToken,
  verifyOutcomeUnknown: softwareToken,
  // an enrolled account
  accountNotEnrolled: enrolledAccount,
  signedOut: { ...enrolledAccount, endsSession: 'silently' },
  signedOutEverywhere: { ...enrolledAccount, endsSession: 'saying' },
  signInRanOut: { ...enrolledAccount, endsSession: 'saying' },
  signInNotRenewed: { ...enrolledAccount, endsSession: 'saying' },
  signInNotKeepable: enrolledAccount,
  userRemoved: { ...enrolledAccount, endsSession: 'saying' },
  notAllowed: enrolledAccount,
  passwordSignInNeeded: enrolledAccount,
  softwareTokenGone: enrolledAccount,
  phoneNumberMissing: enrolledAccount,
  emailAddressMissing: enrolledAccount,
  factorNotOffered: enrolledAccount,
  factorRefused: enrolledAccount,
  softwareTokenRequired: enrolledAccount,
  deviceNotFound: enrolledAccount,
  fileNotSaved: enrolledAccount,
  // the service
  tooManyRequests: service,
  concurrentModification: service,
  forbidden: service,
  operationNotEnabled: service,
  poolMisconfigured: service,
  organizationRefused: service,
  featureUnavailable: service,
  requestRefused: service,
  serviceUnavailable: service,
  serviceAnswerUnreadable: service,
  serviceErrorUnknown: service,
  // the network between here and the service
  networkOffline: network,
  networkUnreachable: network,
  networkTimedOut: network,
  networkFailed: network,
  hostNotFound: network,
  proxyUnreachable: network,
  proxyPasswordWanted: network,
  proxyRefused: network,
  proxySettingsBroken: network,
  tlsRefused: network,
  certificateUntrusted: network,
  certificateOutOfDate: network,
  certificateOfOtherName: network,
  clientCertificateWanted: network,
  connectionInspected: network,
  captivePortal: network,
  firewallBlocked: network,
  firewallCaptcha: network,
  firewallChallenge: network,
  // the keychain
  keychainLocked: { ...keychain, ofWholeKeychain: true },
  keychainMissing: { ...keychain, ofWholeKeychain: true },
  keychainTimedOut: { ...keychain, ofWholeKeychain: true },
  keychainRefused: { ...keychain, ofWholeKeychain: true },
  keychainItemMissing: keychain,
  keychainItemDamaged: keychain,
  keychainItemNewer: keychain,
  keychainReplaced: { ...keychain, ofWholeKeychain: true },
  keychainScanFailed: keychain,
  // the index file
  diskFull: disk,
  diskReadOnly: disk,
  diskFailed: disk,
  indexDamaged: disk,
  indexNewer: disk,
  // adding an account
  nothingToAdd: adding,
  notAnAccount: adding,
  kindUnsupported: adding,
  textTooLong: adding,
  keyUriMalformed: adding,
  keyUriSecretMissing: adding,
  keyUriParameterRepeated: adding,
  keyUriTextUnsafe: adding,
  secretNotBase32: adding,
  secretTooShort: adding,
  secretTooLong: adding,
  digitsUnsupported: adding,
  periodUnsupported: adding,
  algorithmUnsupported: adding,
  counterUnsupported: adding,
  nameTooLong: adding,
  nameMissing: adding,
  transferDamaged: adding,
  transferOfOther: adding,
  transferPartSeen: adding,
  accountExists: adding,
  accountNotReplaceable: adding,
  candidateNotFound: adding,
  // pictures, screens and cameras
  noCodeFound: pictures,
  pictureTooLarge: pictures,
  pictureUnreadable: pictures,
  clipboardEmpty: pictures,
  scanTimedOut: pictures,
  scanFailed: pictures,
  scanCancelled: pictures,
  scanUnderWay: pictures,
  screenRefused: pictures,
  cameraMissing: pictures,
  cameraRefused: pictures,
  cameraBusy: pictures,
} as const satisfies Readonly<Record<string, ErrorFacts>>

export const appErrorCodes = Object.keys(errorFacts) as readonly (keyof typeof errorFacts)[]
