// A sentence for every failure: what happened and what it means (title), what to do next (whatToDo).
// `satisfies` makes a missing code a compile error.
import type { AppErrorCode, AppErrorDetails } from '../../shared/errors'
import type { AttributeForms } from '../attribute-forms'
import type { Formats } from '../formats'

type Sentence = string | ((details: AppErrorDetails) => string)
interface ErrorWords {
  readonly title: string
  readonly whatToDo: Sentence
}

const itHelps = 'Your IT help desk can change this.'
const signInByBrowser =
  'Sign in with your browser if your organization has a sign-in page, or tell your IT help desk.'

const attributeForms: AttributeForms = {
  birthdate: 'Write the date of birth as year, month and day, such as 1990-05-17.',
  email: 'An email address looks like name@example.com.',
  phone_number: 'Write the phone number with a plus sign and the country code first, such as +442079460958.',
  other: 'Check every field and try again.',
}

/** How the network called it, for those who know its names. */
const reported = (networkCode: string | undefined): string =>
  networkCode === undefined ? '' : ` that the network reported “${networkCode}”`

export const errors = ({ dateAndTime, duration }: Formats) => {
  const clockSentence = (seconds: number | undefined): string => {
    if (seconds === undefined || Math.abs(seconds) < 5) return ''
    const direction = seconds > 0 ? 'behind' : 'ahead of'
    return ` This computer’s clock is ${duration(Math.abs(seconds))} ${direction} the sign-in service’s; set it to update by itself if this keeps happening.`
  }
  const validity = (from: number | undefined, until: number | undefined): string =>
    from === undefined || until === undefined
      ? ''
      : `It is valid from ${dateAndTime(from)} to ${dateAndTime(until)}. `
  return {
    // The app itself
    internal: {
      title: 'Something went wrong inside Keyturn',
      whatToDo: ({ referenceId }: AppErrorDetails) =>
        `Your accounts are not affected. Try again${
          referenceId === undefined
            ? '.'
            : `; if it happens again, copy the report in Settings › About Keyturn and send it with the reference ${referenceId}.`
        }`,
    },
    invalidInput: {
      title: 'Something in this form cannot be used',
      whatToDo: 'Check what you typed and try again.',
    },
    accountNotFound: {
      title: 'This account is no longer here',
      whatToDo: 'It may have been removed in the meantime. Look under “Recently removed”.',
    },
    connectionNotFound: {
      title: 'This organization is no longer here',
      whatToDo: 'Choose another one, or add it again.',
    },
    signInNotFound: {
      title: 'This sign-in is no longer open',
      whatToDo: 'Start again. What you typed is still here.',
    },
    enrollmentNotFound: {
      title: 'This setup is no longer open',
      whatToDo: 'Start again. What you typed is still here.',
    },
    stepOutOfOrder: {
      title: 'The steps were not done in the right order',
      whatToDo: 'Start again. What you typed is still here, and nothing was lost.',
    },

    // Connections
    userPoolIdMalformed: {
      title: 'This is not a user pool ID',
      whatToDo: 'It looks like eu-west-1_AbC123xyZ: a region, an underscore, then letters and digits.',
    },
    clientIdMalformed: {
      title: 'This is not an app client ID',
      whatToDo: 'It looks like 1h57kf5cpq17m0eml12EXAMPLE: letters and digits only.',
    },
    fipsUnsupported: {
      title: 'There is no FIPS endpoint in this region',
      whatToDo: 'Use the standard endpoint, or check the user pool ID.',
    },
    dualStackUnsupported: {
      title: 'There is no dual-stack endpoint in this region',
      whatToDo: 'Use the standard endpoint, or check the user pool ID.',
    },
    managedLoginDomainMalformed: {
      title: 'This is not a sign-in page that Keyturn can open',
      whatToDo:
        'Type its address, such as https://acme.auth.eu-west-1.amazoncognito.com, and nothing after it.',
    },

    // Settings
    settingsNotSaved: {
      title: 'The setting could not be saved',
      whatToDo: 'Nothing was changed. Check that there is room on the disk, then try again.',
    },
    noteTooLong: {
      title: 'This note is too long',
      whatToDo: 'Use at most 2,000 characters.',
    },
    qrCodeTooLarge: {
      title: 'This key does not fit into a QR code',
      whatToDo: 'Set it up anew on the other device instead.',
    },

    // Signing in in the browser
    managedLoginMissing: {
      title: 'This organization has no sign-in page here',
      whatToDo:
        'Sign in with your username and password, or add the address of the page to the organization.',
    },
    redirectPortsBusy: {
      title: 'Your browser cannot return to Keyturn',
      whatToDo: 'Other programs use the ports that are set for it. Close them, or ask your IT help desk.',
    },
    browserNotOpened: {
      title: 'Your browser could not be opened',
      whatToDo: 'Set a default browser in your system, then try again.',
    },
    browserSignInCancelled: {
      title: 'The sign-in in your browser was stopped',
      whatToDo: 'Nothing has changed. Start it again when you like.',
    },
    browserSignInTimedOut: {
      title: 'Your browser did not come back in time',
      whatToDo: 'Start again, and finish signing in within five minutes.',
    },
    browserSignInRefused: {
      title: 'The sign-in page did not let you in',
      whatToDo:
        'The sign-in was stopped there, or you are not allowed to use it. Start again; if it keeps happening, ask your IT help desk.',
    },
    browserRequestRefused: {
      title: 'The sign-in page did not accept the request',
      whatToDo: 'Start again. If it keeps happening, ask your IT help desk to check the app client.',
    },
    browserAccountJoined: {
      title: 'Your two accounts have just been joined',
      whatToDo: 'This happens only once. Start again; it works now.',
    },
    browserCodeRefused: {
      title: 'What came back from your browser is no longer valid',
      whatToDo:
        'Start again, with the page that Keyturn opens. If it keeps happening, ask your IT help desk to check the callback addresses of the app client.',
    },
    browserScopeNotAllowed: {
      title: 'The sign-in page is not allowed to let Keyturn set up codes',
      whatToDo: `${itHelps} The app client has to allow the scopes “openid” and “aws.cognito.signin.user.admin”.`,
    },
    browserFlowNotAllowed: {
      title: 'This sign-in page is not switched on for Keyturn',
      whatToDo: `${itHelps} The app client has to allow the authorization code grant.`,
    },
    regionUnsupported: {
      title: 'Keyturn does not support this region',
      whatToDo: 'Check the part of the user pool ID before the underscore, such as eu-west-1.',
    },
    connectionInUse: {
      title: 'This organization is in use',
      whatToDo: 'An account was set up with it, or a setup is not finished. Remove that first.',
    },
    practicePoolNotRunning: {
      title: 'The demo organization is not running',
      whatToDo: 'Start it again with “npm run practice-pool”, then try again.',
    },
    clientSecretRequired: {
      title: 'This organization needs a client secret',
      whatToDo: 'Ask your IT department for the app client’s secret and add it to the organization.',
    },
    clientSecretWrong: {
      title: 'The client secret is wrong',
      whatToDo: 'Copy it again from what your IT department gave you and save the organization again.',
    },
    clientSecretUnexpected: {
      title: 'This organization has no client secret',
      whatToDo: 'Remove the organization and add it again with the client secret left empty.',
    },
    clientNotFound: {
      title: 'The sign-in service does not know this app client ID',
      whatToDo: 'Check it against what your IT department gave you.',
    },
    userPoolNotFound: {
      title: 'The sign-in service does not know this user pool ID',
      whatToDo: 'Check it against what your IT department gave you.',
    },

    // Signing in
    wrongCredentials: {
      title: 'The username or password is wrong',
      whatToDo: 'Check both and try again. After several wrong tries you have to wait before the next one.',
    },
    userNotFound: {
      title: 'The sign-in service does not know this username',
      whatToDo: 'Check the username and try again.',
    },
    userDisabled: {
      title: 'This user is disabled',
      whatToDo: 'Ask your IT help desk to enable it again, then sign in.',
    },
    userNotConfirmed: {
      title: 'This user is not confirmed yet',
      whatToDo: 'Your sign-up is finished with the code or the link in the message that was sent to you.',
    },
    passwordResetRequired: {
      title: 'Your password has to be reset first',
      whatToDo: 'You choose a new one, with a code that is sent to you.',
    },
    temporaryPasswordExpired: {
      title: 'The temporary password has expired',
      whatToDo: 'Ask your IT help desk for a new one.',
    },
    attemptsExceeded: {
      title: 'Too many wrong tries',
      whatToDo: 'You have to wait now, up to 15 minutes. Your password and codes still work after that.',
    },
    flowNotEnabled: {
      title: 'Your organization does not allow this sign-in method',
      whatToDo: `${itHelps} They need to allow sign-in with a password for this app client.`,
    },
    passwordTooWeak: {
      title: 'The new password is too weak',
      whatToDo: 'Make it longer, and mix upper- and lower-case letters, digits and symbols.',
    },
    passwordReused: {
      title: 'You have used this password before',
      whatToDo: 'Choose one that you have not used yet.',
    },
    resetImpossible: {
      title: 'This password cannot be reset from here',
      whatToDo:
        'There is no confirmed email address or phone number to send a code to, or your organization does not allow it. Check the username, or ask your IT help desk.',
    },
    resetNotNow: {
      title: 'This password cannot be reset right now',
      whatToDo:
        'If you were given a temporary password, sign in with that one. If you do not have it, ask your IT help desk for a new one.',
    },
    resetOutcomeUnknown: {
      title: 'The sign-in service’s answer was lost',
      whatToDo:
        'Your new password may already be valid. Sign in with it; if it is refused, have a new code sent.',
    },
    noCodeForName: {
      title: 'No code was sent for this username',
      whatToDo: 'Check the username. If it is right, ask your IT help desk.',
    },
    codeNotDelivered: {
      title: 'The code could not be sent',
      whatToDo: 'Try again in a moment. If the problem continues, tell your IT help desk.',
    },
    sentCodeWrong: {
      title: 'The code was not accepted',
      whatToDo: 'Check it against the newest message; older codes are no longer valid.',
    },
    sentCodeExpired: {
      title: 'This code is no longer valid',
      whatToDo: 'Have a new one sent, and use that.',
    },
    codeLimitReached: {
      title: 'Too many tries for now',
      whatToDo:
        'The sign-in service sends and accepts no more codes for this username for a while, up to an hour. Have a new one sent after that.',
    },
    userAlreadyConfirmed: {
      title: 'This user is already confirmed',
      whatToDo: 'There is nothing left to do but sign in.',
    },
    attributeMissing: {
      title: 'A detail about you is missing',
      whatToDo: 'Fill in every field and try again.',
    },
    attributeMalformed: {
      title: 'A detail about you is not in the right form',
      whatToDo: ({ attribute }: AppErrorDetails) =>
        attributeForms[attribute ?? 'other'] ?? attributeForms.other,
    },
    passwordHasSpaces: {
      title: 'The new password begins or ends with a space',
      whatToDo: 'Remove what is there, even if you cannot see it. Spaces in the middle are fine.',
    },
    aliasTaken: {
      title: 'Someone else already uses this email address or phone number',
      whatToDo: 'Use another one, or ask your IT help desk.',
    },
    challengeUnsupported: {
      title: 'Your organization asks for something Keyturn cannot answer yet',
      whatToDo: ({ serviceName }: AppErrorDetails) =>
        `Your sign-in works as before. Tell your IT help desk${
          serviceName === undefined ? ' about this.' : ` that it asked for “${serviceName}”.`
        }`,
    },
    attributeNotWritable: {
      title: 'Your organization does not let you fill in one of these details',
      whatToDo:
        'Empty the ones that you can do without and set the password again. Your IT help desk can add the rest.',
    },
    blockedForSecurity: {
      title: 'Your organization stopped this sign-in for security reasons',
      whatToDo:
        'It may have looked unusual; that says nothing about your password. Do not keep trying: ask your IT help desk to let you in.',
    },
    signInRefused: {
      title: 'Your organization refused this sign-in for an unknown reason',
      whatToDo:
        'Trying again does not help. Tell your IT help desk when it happened; they can look up the reason.',
    },
    accessTokenOfOtherClient: {
      title: 'This access token was made for another app',
      whatToDo: 'Get one with the app client that is set for this organization, or sign in here.',
    },
    mfaMethodNotFound: {
      title: 'This second factor is not set up for you',
      whatToDo: 'Start again and choose another one.',
    },
    sessionExpired: {
      title: 'The time for this sign-in has run out',
      whatToDo: 'Start again. What you typed is still here.',
    },
    sessionInvalid: {
      title: 'This sign-in is no longer valid',
      whatToDo: 'It may have been used in another place. Start again; what you typed is still here.',
    },
    accessTokenExpired: {
      title: 'You have been signed out',
      whatToDo: 'Too much time has passed. Start again; what you typed is still here.',
    },
    accessTokenRevoked: {
      title: 'You have been signed out',
      whatToDo: 'Someone ended this sign-in. Start again; what you typed is still here.',
    },
    accessTokenInvalid: {
      title: 'This sign-in is no longer valid',
      whatToDo: 'Start again. What you typed is still here.',
    },
    accessTokenMalformed: {
      title: 'This is not an access token',
      whatToDo: 'It is three long parts with dots between them. Copy all of it again.',
    },
    accessTokenIsIdToken: {
      title: 'This is an ID token',
      whatToDo: 'Keyturn needs the access token, which comes beside it. Copy that one.',
    },
    accessTokenOfOtherPool: {
      title: 'This access token is from another organization',
      whatToDo: 'Choose the organization it is from, or get a token from this one.',
    },
    accessTokenScopeMissing: {
      title: 'This sign-in is not allowed to set up codes',
      whatToDo: `${itHelps} The app client has to allow people to manage their own sign-in settings.`,
    },

    // Software tokens
    wrongCode: {
      title: 'The code was not accepted',
      whatToDo: ({ clockOffsetSeconds }: AppErrorDetails) =>
        `Check the code, or try again with the next one.${clockSentence(clockOffsetSeconds)}`,
    },
    wrongCodeByClock: {
      title: 'The code was wrong because of this computer’s clock',
      whatToDo: ({ clockOffsetSeconds: seconds }: AppErrorDetails) =>
        `Keyturn corrects for this and its next code will be right${
          seconds === undefined
            ? '.'
            : `; other authenticator apps on this computer are ${duration(Math.abs(seconds))} off.`
        } Set the clock to update by itself.`,
    },
    codeAlreadyUsed: {
      title: 'This code was already used',
      whatToDo: 'Each code works once. Try again with the next one.',
    },
    codeExpired: {
      title: 'This code is too old',
      whatToDo: 'Try again with the next one.',
    },
    codeMalformed: {
      title: 'This is not a code',
      whatToDo: 'A code is digits only, usually six. Check it and try again.',
    },
    totpDisabledInPool: {
      title: 'Your organization has not switched on codes from apps',
      whatToDo: `Your sign-in works as before. ${itHelps}`,
    },
    softwareTokenMissing: {
      title: 'There is no authenticator app for this user',
      whatToDo: 'Start again; you will be asked to set one up.',
    },
    secretCodeUnreadable: {
      title: 'The key that was sent could not be read',
      whatToDo:
        'Nothing has changed for your sign-in. Try again; if the problem continues, tell your IT help desk.',
    },
    verifyOutcomeUnknown: {
      title: 'The sign-in service’s answer was lost',
      whatToDo:
        'The new key may have been accepted or not, so Keyturn keeps both it and the one before. Sign in again to find out which one is valid.',
    },

    // An account of an organization
    accountNotEnrolled: {
      title: 'This account was not set up with an organization',
      whatToDo:
        'Its codes work all the same. What you are looking for is only there for accounts of an organization.',
    },
    signedOut: {
      title: 'You are not signed in',
      whatToDo: 'Sign in to see and change how your organization asks for codes.',
    },
    signedOutEverywhere: {
      title: 'You have been signed out',
      whatToDo:
        'Your organization ended this sign-in, or it was ended on another device. Your codes keep working; sign in again.',
    },
    signInRanOut: {
      title: 'Your sign-in has run out',
      whatToDo: 'You signed in too long ago. Your codes keep working; sign in again.',
    },
    signInNotRenewed: {
      title: 'Your sign-in could not be renewed',
      whatToDo: 'The sign-in service does not accept it any more. Your codes keep working; sign in again.',
    },
    signInNotKeepable: {
      title: 'This sign-in cannot be kept',
      whatToDo: 'It cannot be renewed and runs out by itself. Use another sign-in method to stay signed in.',
    },
    userRemoved: {
      title: 'This user is no longer at your organization',
      whatToDo: 'Its codes let nobody in any more. If you did not expect this, ask your IT help desk.',
    },
    notAllowed: {
      title: 'Your organization did not allow this',
      whatToDo: 'It did not say why. Sign in again; if that does not help, ask your IT help desk.',
    },
    passwordSignInNeeded: {
      title: 'This needs a sign-in with your password',
      whatToDo:
        'You signed in with a code that was sent to you, which is not enough here. Sign in again with your password.',
    },
    softwareTokenGone: {
      title: 'Your organization does not have your key any more',
      whatToDo: 'So its codes cannot be turned on. Set up codes again to get a new key.',
    },
    phoneNumberMissing: {
      title: 'Your organization has no phone number to send codes to',
      whatToDo: 'Nothing was changed. Ask your IT help desk to add yours.',
    },
    emailAddressMissing: {
      title: 'Your organization has no email address to send codes to',
      whatToDo: 'Nothing was changed. Ask your IT help desk to add and confirm yours.',
    },
    factorNotOffered: {
      title: 'Your organization does not offer these codes',
      whatToDo: `Nothing was changed. ${itHelps}`,
    },
    factorRefused: {
      title: 'Your organization did not make this change',
      whatToDo: 'Your sign-in works as before. Your IT help desk can tell you why.',
    },
    softwareTokenRequired: {
      title: 'Your organization requires a code',
      whatToDo: 'Only your IT help desk can turn it off.',
    },
    deviceNotFound: {
      title: 'Your organization does not know this computer any more',
      whatToDo: 'Sign in again; Keyturn then registers this computer anew.',
    },
    fileNotSaved: {
      title: 'The file could not be saved',
      whatToDo: 'Choose another place, and check that there is room on the disk.',
    },

    // The service
    tooManyRequests: {
      title: 'Too many people are signing in right now',
      whatToDo: 'Wait a moment and try again.',
    },
    concurrentModification: {
      title: 'Your sign-in settings were changed elsewhere at the same time',
      whatToDo: 'Try again.',
    },
    forbidden: {
      title: 'Your organization’s firewall refused this',
      whatToDo: 'Try from your organization’s network, or ask your IT help desk.',
    },
    operationNotEnabled: {
      title: 'Your organization has switched this off',
      whatToDo: `Your sign-in works as before. ${itHelps}`,
    },
    poolMisconfigured: {
      title: 'Your organization’s sign-in is not set up completely',
      whatToDo: 'Tell your IT help desk. Your codes are not affected.',
    },
    organizationRefused: {
      title: 'Your organization refused this sign-in',
      whatToDo: 'One of its own rules stopped it. Ask your IT help desk.',
    },
    featureUnavailable: {
      title: 'Your organization’s plan does not include this',
      whatToDo: itHelps,
    },
    requestRefused: {
      title: 'The sign-in service refused this request',
      whatToDo: 'Check what you typed and start again. If the problem continues, tell your IT help desk.',
    },
    serviceUnavailable: {
      title: 'The sign-in service is not working right now',
      whatToDo: 'Your codes keep working. Try again in a moment.',
    },
    serviceAnswerUnreadable: {
      title: 'The sign-in service’s answer could not be understood',
      whatToDo:
        'Something between here and the sign-in service may be in the way, such as a Wi-Fi log-in page. Try again.',
    },
    serviceErrorUnknown: {
      title: 'The sign-in service reported an error',
      whatToDo: ({ serviceName }: AppErrorDetails) =>
        `Try again. If the problem continues, tell your IT help desk${
          serviceName === undefined ? '.' : ` that it said “${serviceName}”.`
        }`,
    },

    // The network between here and the service
    networkOffline: {
      title: 'This computer has no network',
      whatToDo: 'Connect it by Wi-Fi or cable, then try again. Codes keep working offline.',
    },
    networkUnreachable: {
      title: 'The sign-in service cannot be reached',
      whatToDo:
        'This computer has a network, but nothing gets through to the service. Try again; if websites open in your browser, ask your IT help desk what is in the way. Codes keep working.',
    },
    networkTimedOut: {
      title: 'The sign-in service did not answer in time',
      whatToDo:
        'The service or your network may be slow right now. Wait a moment and try again; if the problem continues, something on the way may block it. Codes keep working.',
    },
    networkFailed: {
      title: 'The connection to the sign-in service failed',
      whatToDo: ({ networkCode }: AppErrorDetails) =>
        `Try again. If the problem continues, tell your IT help desk${reported(networkCode)}.`,
    },
    hostNotFound: {
      title: 'The name of the sign-in service was not found',
      whatToDo: ({ hosts }: AppErrorDetails) =>
        `Your network does not know ${hosts?.[0] ?? 'where to find it'}. Try again; if the problem continues, check the organization’s details, or ask your IT help desk.`,
    },
    proxyUnreachable: {
      title: 'Your network’s proxy cannot be reached',
      whatToDo: ({ proxy }: AppErrorDetails) =>
        `This computer is set to go out through ${proxy ?? 'one'}. Connect to the network that it belongs to, such as your company’s VPN, then try again; if the problem continues, ask your IT help desk.`,
    },
    proxyPasswordWanted: {
      title: 'Your network’s proxy wants a password',
      whatToDo: ({ proxy }: AppErrorDetails) =>
        `${proxy ?? 'It'} lets nothing through without one. Try again, and Keyturn asks for it once more; your IT help desk knows which one it is.`,
    },
    proxyRefused: {
      title: 'Your network’s proxy does not let this through',
      whatToDo: ({ hosts }: AppErrorDetails) =>
        `Ask your IT help desk to allow ${
          hosts?.[0] === undefined ? 'your organization’s sign-in service' : 'the names below'
        } there, then try again. Codes keep working.`,
    },
    proxySettingsBroken: {
      title: 'This computer’s proxy settings cannot be used',
      whatToDo:
        'The automatic ones could not be loaded, or have a mistake in them. Check them in your system’s network settings, or tell your IT help desk; then try again.',
    },
    tlsRefused: {
      title: 'The connection is not safe',
      whatToDo: ({ networkCode }: AppErrorDetails) =>
        `It could not be protected as it has to be, so Keyturn does not use it. Try another network, or tell your IT help desk${reported(networkCode)}.`,
    },
    certificateUntrusted: {
      title: 'This computer does not trust who answered',
      whatToDo: ({ issuerName }: AppErrorDetails) =>
        `Nothing was sent. The certificate is from ${
          issuerName === undefined ? 'an unknown authority' : `“${issuerName}”`
        }. If your company inspects connections with it, IT has to install that authority on this computer; if not, use another network.`,
    },
    certificateOutOfDate: {
      title: 'The sign-in service’s certificate is not valid now',
      whatToDo: ({ validFrom, validUntil, clockSays }: AppErrorDetails) =>
        `${validity(validFrom, validUntil)}${
          clockSays === undefined ? '' : `This computer’s clock says ${dateAndTime(clockSays)}. `
        }If the clock is wrong, set it; if it is right, tell your IT help desk.`,
    },
    certificateOfOtherName: {
      title: 'Something else answered in place of the sign-in service',
      whatToDo: ({ hosts }: AppErrorDetails) =>
        `Nothing was sent, because the certificate is not for ${hosts?.[0] ?? 'the service'}. Open a website in your browser, in case the network wants you to sign in to it first; if not, ask your IT help desk.`,
    },
    clientCertificateWanted: {
      title: 'This computer has to show a certificate of its own',
      whatToDo:
        'The system found none that fits, so nothing was sent. Ask your IT help desk to install it on this computer, then try again.',
    },
    connectionInspected: {
      title: 'Someone can read along on this connection',
      whatToDo: ({ issuerName }: AppErrorDetails) =>
        `It is ${
          issuerName === undefined ? '' : `“${issuerName}”, `
        }an authority that was added to this computer, as a rule by your company. Nothing was sent yet. Continue if you expect this; if not, ask your IT help desk first.`,
    },
    captivePortal: {
      title: 'This network wants you to sign in to it first',
      whatToDo:
        'Open any website in your browser and sign in to the network there. Then come back and try again.',
    },
    firewallBlocked: {
      title: 'The firewall before your organization’s sign-in blocks this',
      whatToDo: `Trying again does not help. ${signInByBrowser}`,
    },
    firewallCaptcha: {
      title: 'Your organization’s firewall wants to see that you are a person',
      whatToDo: `It asks with a puzzle that only a browser can show. ${signInByBrowser}`,
    },
    firewallChallenge: {
      title: 'Your organization’s firewall wants to check your browser first',
      whatToDo: `Only a browser can pass that check, so Keyturn does not try again. ${signInByBrowser}`,
    },

    // The keychain
    keychainLocked: {
      title: 'This computer’s keychain is locked',
      whatToDo: 'Your accounts are safe in it. Unlock it to go on.',
    },
    keychainMissing: {
      title: 'This computer’s keychain cannot be found',
      whatToDo:
        'Your accounts are not gone. Start your system’s keychain (such as GNOME Keyring or KWallet), then try again.',
    },
    keychainTimedOut: {
      title: 'This computer’s keychain does not answer',
      whatToDo:
        'Your accounts are safe in it. It may be waiting for you to unlock it; look for its window, then try again.',
    },
    keychainRefused: {
      title: 'This computer’s keychain did not let Keyturn in',
      whatToDo: 'Your accounts are safe in it. Allow Keyturn to use it, then try again.',
    },
    keychainItemMissing: {
      title: 'The key of this account is not in the keychain',
      whatToDo: 'Another keychain may be in use. Open the one you had when you added it, then try again.',
    },
    keychainItemDamaged: {
      title: 'The key of this account cannot be read',
      whatToDo:
        'Keyturn has left it as it is. To get codes again, add the account or set up its codes once more.',
    },
    keychainItemNewer: {
      title: 'This was stored in the keychain by a newer Keyturn',
      whatToDo: 'This one cannot read it and has left it as it is. Install the newest Keyturn to use it.',
    },
    keychainReplaced: {
      title: 'This is another keychain than before',
      whatToDo:
        'Your accounts are in the one you used before, and Keyturn changes nothing in this one. Open that one again, then try again.',
    },

    keychainScanFailed: {
      title: 'Your keychain could not be looked through',
      whatToDo: 'Your keys are still in it. Unlock it, then try again.',
    },

    // The disk
    diskFull: {
      title: 'The disk is full',
      whatToDo: 'Nothing was changed. Make some room and try again.',
    },
    diskReadOnly: {
      title: 'Keyturn is not allowed to write to its folder',
      whatToDo: 'Nothing was changed. Check the folder’s permissions and try again.',
    },
    diskFailed: {
      title: 'The disk reported an error',
      whatToDo: 'Nothing was changed. Try again, and check the disk if the problem continues.',
    },
    indexDamaged: {
      title: 'The list of accounts is damaged',
      whatToDo:
        'Your keys are safe in the keychain, and Keyturn rebuilds the list from them. Restart the app.',
    },
    indexNewer: {
      title: 'A newer Keyturn wrote the list of accounts',
      whatToDo: 'Nothing was changed, and your codes work. To make changes, install the newest Keyturn.',
    },

    // Adding an account
    nothingToAdd: {
      title: 'There is nothing here to add',
      whatToDo: 'Paste a setup link or a setup key, or choose another method.',
    },
    notAnAccount: {
      title: 'This is not an account',
      whatToDo:
        'It leads to something else. Look for the QR code or the link with which the website sets up two-step sign-in.',
    },
    kindUnsupported: {
      title: 'Keyturn cannot make this kind of code',
      whatToDo: 'Ask the website how else an authenticator app can be set up, or use the app that it names.',
    },
    textTooLong: {
      title: 'This is too much text at once',
      whatToDo: 'Paste only the setup links, and fewer of them at a time.',
    },
    keyUriMalformed: {
      title: 'This setup link is damaged',
      whatToDo: 'Copy all of it again. A whole link starts with otpauth:// and has no gaps in it.',
    },
    keyUriSecretMissing: {
      title: 'This link has no key in it',
      whatToDo: 'Copy all of it again, or type the setup key by hand.',
    },
    keyUriParameterRepeated: {
      title: 'This link contains the same detail twice',
      whatToDo: 'Keyturn cannot know which one is right. Copy the link again, or type the setup key by hand.',
    },
    keyUriTextUnsafe: {
      title: 'This link has hidden characters in its name',
      whatToDo: 'They can make one name look like another. Type the setup key by hand instead.',
    },
    secretNotBase32: {
      title: 'This is not a setup key',
      whatToDo: ({ position }: AppErrorDetails) =>
        `It has only the letters A to Z and the digits 2 to 7${
          position === undefined ? '.' : `; the character at position ${position} is something else.`
        }`,
    },
    secretTooShort: {
      title: 'This setup key is too short',
      whatToDo: 'Part of it seems to be missing. Copy all of it.',
    },
    secretTooLong: {
      title: 'This setup key is too long',
      whatToDo: 'Something else seems to be attached to it. Copy only the key.',
    },
    digitsUnsupported: {
      title: 'A code has 5 to 10 digits',
      whatToDo: 'Most have 6. Choose another number.',
    },
    periodUnsupported: {
      title: 'A code lasts 1 to 300 seconds',
      whatToDo: 'Most last 30 seconds. Choose another number.',
    },
    algorithmUnsupported: {
      title: 'Keyturn does not support this algorithm',
      whatToDo: 'It supports SHA-1, SHA-256 and SHA-512.',
    },
    counterUnsupported: {
      title: 'This counter cannot be used',
      whatToDo: 'It is a whole number from 0 up, such as the one that the website shows. Most start at 0.',
    },
    nameTooLong: {
      title: 'This name is too long',
      whatToDo: 'Use at most 200 characters.',
    },
    nameMissing: {
      title: 'A name is missing',
      whatToDo: 'Enter the website or organization this is for, so that you find it again.',
    },
    transferDamaged: {
      title: 'This transfer could not be read completely',
      whatToDo: 'Let the other phone make new QR codes, and scan them from the first one.',
    },
    transferOfOther: {
      title: 'This QR code belongs to another transfer',
      whatToDo: 'What you have scanned is kept. Show the next QR code of the same transfer, or start again.',
    },
    transferPartSeen: {
      title: 'You have scanned this QR code already',
      whatToDo: 'Go to the next QR code on the other phone.',
    },
    accountExists: {
      title: 'This account is already here',
      whatToDo: 'Its codes are in your list; there is nothing left to do.',
    },
    accountNotReplaceable: {
      title: 'This account cannot be replaced',
      whatToDo: 'It was set up with your organization, or was removed meanwhile. Keep both instead.',
    },
    candidateNotFound: {
      title: 'This is no longer here to be added',
      whatToDo: 'Nothing was added. Scan or paste it once more.',
    },

    // Pictures, screens and cameras
    noCodeFound: {
      title: 'No QR code was found',
      whatToDo: 'Show all of the QR code with some space around it, larger if you can, and try again.',
    },
    pictureTooLarge: {
      title: 'This picture is too large',
      whatToDo:
        'Keyturn looks at pictures of up to 32\u00a0MB and 64\u00a0megapixels. Cut it down to the QR code and try again.',
    },
    pictureUnreadable: {
      title: 'This picture cannot be read',
      whatToDo: 'Keyturn reads PNG, JPEG, WebP and GIF. Save it as one of these, or take a screenshot of it.',
    },
    clipboardEmpty: {
      title: 'There is nothing to add on the clipboard',
      whatToDo: 'Copy the picture with the QR code, a setup link or a setup key, and try again.',
    },
    scanTimedOut: {
      title: 'Looking for a QR code took too long',
      whatToDo: 'Try again with less around the QR code: a part of the screen, or a smaller picture.',
    },
    scanFailed: {
      title: 'The picture could not be looked at',
      whatToDo: 'Nothing was added. Try again, or use another method.',
    },
    scanCancelled: {
      title: 'Scanning was cancelled',
      whatToDo: 'Nothing was added. Scan again when you are ready.',
    },
    scanUnderWay: {
      title: 'Keyturn is still looking',
      whatToDo: 'Wait until it is done, or cancel it first.',
    },
    screenRefused: {
      title: 'Keyturn is not allowed to look at the screen',
      whatToDo:
        'Allow it in your system’s privacy settings and try again, or take a screenshot and drop it here.',
    },
    cameraMissing: {
      title: 'There is no camera',
      whatToDo: 'Connect one and try again, or use a picture of the QR code.',
    },
    cameraRefused: {
      title: 'Keyturn is not allowed to use the camera',
      whatToDo: 'Allow it in your system’s privacy settings and try again, or use a picture of the QR code.',
    },
    cameraBusy: {
      title: 'The camera is in use',
      whatToDo: 'Close the other program that uses it, then try again.',
    },
  } satisfies Record<AppErrorCode, ErrorWords>
}
