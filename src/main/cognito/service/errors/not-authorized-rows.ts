// NotAuthorizedException: one name for nearly everything, told apart by its text and by what was asked.
import { row, whileSigningIn, type Row } from './row'

/** Of credentials, sessions and the client: in whatever operation. */
export const anywhere: readonly Row[] = [
  // In the words of a wrong password, but the password was right: it is the device's own that is refused.
  row('NotAuthorizedException', 'deviceNotFound', 'neverHelps', {
    text: /incorrect username or password/i,
    operation: 'ProveDevice',
  }),
  row('NotAuthorizedException', 'wrongCredentials', 'neverHelps', {
    text: /incorrect username or password/i,
  }),
  row('NotAuthorizedException', 'userDisabled', 'neverHelps', { text: /user is disabled/i }),
  row('NotAuthorizedException', 'temporaryPasswordExpired', 'neverHelps', {
    text: /temporary password has expired|account has expired/i,
  }),
  row('NotAuthorizedException', 'attemptsExceeded', 'mayHelp', {
    text: /attempts? (limit )?exceeded|too many .*attempts/i,
  }),
  row('NotAuthorizedException', 'sessionExpired', 'neverHelps', { text: /session is expired/i }),
  row('NotAuthorizedException', 'sessionInvalid', 'neverHelps', { text: /invalid session/i }),
  row('NotAuthorizedException', 'clientSecretRequired', 'neverHelps', { text: /secret was not received/i }),
  row('NotAuthorizedException', 'clientSecretUnexpected', 'neverHelps', {
    text: /is not configured for secret/i,
  }),
  row('NotAuthorizedException', 'clientSecretWrong', 'neverHelps', { text: /secret ?hash/i }),
]

/** In a sign-in, and what is left. After the rows of self-service, which have meanings of their own. */
export const inSignIn: readonly Row[] = [
  row('NotAuthorizedException', 'flowNotEnabled', 'neverHelps', {
    text: /flow (is )?not enabled/i,
    operation: 'InitiateAuth',
  }),
  // Said of a user, or of where they are, whatever they typed.
  ...whileSigningIn('NotAuthorizedException', 'blockedForSecurity', 'neverHelps', {
    text: /security reason|\bblocked\b|\bip\b/i,
  }),
  ...whileSigningIn('NotAuthorizedException', 'userNotConfirmed', 'neverHelps', { text: /not confirmed/i }),
  ...whileSigningIn('NotAuthorizedException', 'passwordResetRequired', 'neverHelps', {
    text: /password reset required/i,
  }),
  ...whileSigningIn('NotAuthorizedException', 'userPoolNotFound', 'neverHelps', {
    text: /invalid user ?pool/i,
  }),
  ...whileSigningIn('NotAuthorizedException', 'organizationRefused', 'neverHelps', {
    text: /failed with error/i,
  }),
  ...whileSigningIn('NotAuthorizedException', 'deviceNotFound', 'neverHelps', { text: /\bdevice/i }),
  row('NotAuthorizedException', 'attributeNotWritable', 'neverHelps', {
    text: /attribute|cannot modify/i,
    operation: 'AnswerNewPassword',
  }),
  row('NotAuthorizedException', 'wrongCredentials', 'neverHelps', {
    text: /user does not exist/i,
    operation: 'InitiateAuth',
  }),
  row('NotAuthorizedException', 'wrongCredentials', 'neverHelps', {
    text: /not authorized/i,
    operation: 'InitiateAuth',
    peer: 'practice',
  }),
  // Nothing but the device was to be judged there.
  row('NotAuthorizedException', 'deviceNotFound', 'neverHelps', { operation: 'ProveDevice' }),
  // For a reason that is not known here: so it claims none.
  ...whileSigningIn('NotAuthorizedException', 'signInRefused', 'neverHelps'),
  row('NotAuthorizedException', 'clientSecretWrong', 'neverHelps', { by: 'refreshToken' }),
  row('RefreshTokenReuseException', 'signInNotRenewed', 'neverHelps'),
  row('UnsupportedTokenTypeException', 'operationNotEnabled', 'neverHelps'),
  row('NotAuthorizedException', 'sessionInvalid', 'neverHelps'),
]
