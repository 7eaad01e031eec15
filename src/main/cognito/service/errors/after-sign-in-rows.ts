// What is said to someone who has signed in: of tokens, of a set-up, of the second factors.
import { row, type Row } from './row'

/** What a refusal means to someone who has signed in: nothing of it is about the password. */
export const afterSigningIn: readonly Row[] = [
  ...(['accessToken', 'refreshToken'] as const).flatMap((by) => [
    row('UserNotFoundException', 'userRemoved', 'neverHelps', { by }),
    row('NotAuthorizedException', 'userRemoved', 'neverHelps', {
      by,
      text: /user .{0,20}(not exist|not found|deleted|removed)/i,
    }),
    row('NotAuthorizedException', 'userDisabled', 'neverHelps', { by, text: /user .{0,20}disabled/i }),
  ]),
  row('NotAuthorizedException', 'accessTokenExpired', 'neverHelps', { by: 'accessToken', text: /expired/i }),
  row('NotAuthorizedException', 'accessTokenRevoked', 'neverHelps', { by: 'accessToken', text: /revoked/i }),
  row('NotAuthorizedException', 'accessTokenScopeMissing', 'neverHelps', {
    by: 'accessToken',
    text: /scope/i,
  }),
  row('NotAuthorizedException', 'passwordSignInNeeded', 'neverHelps', {
    by: 'accessToken',
    text: /one-time|passwordless/i,
  }),
  row('NotAuthorizedException', 'accessTokenInvalid', 'neverHelps', {
    by: 'accessToken',
    text: /access token|invalid token/i,
  }),
  row('NotAuthorizedException', 'notAllowed', 'neverHelps', { by: 'accessToken' }),
  row('NotAuthorizedException', 'signInRanOut', 'neverHelps', { by: 'refreshToken', text: /expired/i }),
  row('NotAuthorizedException', 'signedOutEverywhere', 'neverHelps', {
    by: 'refreshToken',
    text: /revoked/i,
  }),
  // The client's secret comes with a refresh; what is said of that is told below.
  row('NotAuthorizedException', 'signInNotRenewed', 'neverHelps', {
    by: 'refreshToken',
    text: /^(?!.*secret)/is,
  }),
]

/** What is said of a set-up, whatever authorizes it. */
export const aboutSetUp: readonly Row[] = (
  ['AssociateSoftwareToken', 'VerifySoftwareToken'] as const
).flatMap((operation) => [
  row('UserNotFoundException', 'userRemoved', 'neverHelps', { operation }),
  // What is not known of a session must not claim to be about it.
  row('NotAuthorizedException', 'notAllowed', 'neverHelps', {
    operation,
    by: 'session',
    text: /^(?!.*(session|disabled))/is,
  }),
])

/** What a pool says to a change of the second factors. */
export const aboutFactors: readonly Row[] = [
  ['softwareTokenGone', /software token mfa/i] as const,
  ['phoneNumberMissing', /phone/i] as const,
  ['factorNotOffered', /delivery config|not (been )?(enabled|configured|supported|available)/i] as const,
  ['emailAddressMissing', /e-?mail/i] as const,
  ['factorRefused', /(?:)/] as const,
].map(([code, text]) =>
  row('InvalidParameterException', code, 'neverHelps', { operation: 'SetUserMFAPreference', text }),
)
