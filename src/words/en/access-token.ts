// The words for those who bring an access token. They know it by its name, so it is called by it.
import type { AppErrorCode } from '../../shared/errors'

const getAnother = 'Get a new one and paste it here.'

export const accessToken = {
  link: 'Use an access token',
  title: 'Use an access token',
  intro: (issuer: string) =>
    `For administrators and developers who already have one from ${issuer}. Keyturn sets up codes with it instead of a password.`,
  field: 'Access token',
  hint: 'Three long parts with dots between them. It goes to the sign-in service only, and is not kept.',
  show: 'Show access token',
  hide: 'Hide access token',
  submit: 'Continue',
  busy: 'Checking it…',
  /** Said at the field of a token that was pasted just now, where it was not one that ran out meanwhile. */
  pasted: {
    accessTokenExpired: `This access token has expired. ${getAnother}`,
    accessTokenRevoked: `This access token has been revoked. ${getAnother}`,
    accessTokenInvalid: `This access token is not accepted. ${getAnother}`,
  } satisfies Partial<Record<AppErrorCode, string>>,
}
