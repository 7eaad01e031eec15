// From what a sign-in page and its token endpoint refuse (RFC 6749, 4.1.2.1 and 5.2) to what a person can do about it.
// Cognito says invalid_request of almost everything and the rest in words: so the words are looked at first. Nothing
// of them is passed on, for they can say who someone is.
import { permanent, transient, type AppError } from '../../../shared/errors'

export interface OAuthRefusal {
  readonly error: string
  readonly description: string
}

interface Row {
  readonly text: RegExp
  readonly means: AppError
}

const row = (text: RegExp, means: AppError): Row => ({ text, means })

/** The first fitting row counts. */
const described: readonly Row[] = [
  // A function of the organization's that could not be called, and one that said no in its own words: these may be any.
  row(/invocation failed|lambda (function )?(output|response)/i, permanent('poolMisconfigured')),
  row(/failed with error/i, permanent('organizationRefused')),
  // The first sign-in through another provider after it was linked to an existing user; the second one works.
  row(/already found an entry for username/i, permanent('browserAccountJoined')),
  row(/user is (disabled|not enabled)/i, permanent('userDisabled')),
  row(/user is not confirmed/i, permanent('userNotConfirmed')),
  row(/user (does not exist|not found)/i, permanent('userNotFound')),
  row(/password reset required/i, permanent('passwordResetRequired')),
  row(/attempts exceeded/i, transient('attemptsExceeded')),
  row(/rate exceeded|too many requests/i, transient('tooManyRequests')),
  // What another provider gives, and what the pool makes of it: "attributes required: [email]", "Invalid ProviderName",
  // "Bad token response", "Error in SAML response processing".
  row(
    /\battributes?\b|provider ?name|saml|relay ?state|token response|\bid_?token|user ?info/i,
    permanent('poolMisconfigured'),
  ),
]

const named: ReadonlyMap<string, AppError> = new Map([
  ['access_denied', permanent('browserSignInRefused')],
  // OpenID Connect's: the page would have had to ask something that it may not, or the person did not answer.
  ['login_required', permanent('browserSignInRefused')],
  ['interaction_required', permanent('browserSignInRefused')],
  ['consent_required', permanent('browserSignInRefused')],
  ['account_selection_required', permanent('browserSignInRefused')],
  ['invalid_request', permanent('browserRequestRefused')],
  ['unauthorized_client', permanent('browserFlowNotAllowed')],
  ['unsupported_response_type', permanent('browserFlowNotAllowed')],
  ['unsupported_grant_type', permanent('browserFlowNotAllowed')],
  ['invalid_scope', permanent('browserScopeNotAllowed')],
  ['invalid_client', permanent('clientSecretWrong')],
  // Used before, older than five minutes, or for another address than the one that was registered.
  ['invalid_grant', permanent('browserCodeRefused')],
  ['server_error', transient('serviceUnavailable')],
  ['temporarily_unavailable', transient('serviceUnavailable')],
])

/** What the refusal means; null for an error that neither OAuth nor Cognito knows. */
export function explainRefusal({ error, description }: OAuthRefusal): AppError | null {
  const byWords = described.find(({ text }) => text.test(description))
  return byWords?.means ?? named.get(error) ?? null
}
