// Setting a software token up: AssociateSoftwareToken and VerifySoftwareToken.
import { permanent, transient, type AppError } from '../../../../shared/errors'
import { fail, ok, type Result } from '../../../../shared/result'
import type { VerifyPermit } from '../../../ports/enrollment-journal'
import { nullIfEmpty } from '../answers'
import { isOutcomeUnknown, mapCognitoError } from '../errors/map-error'
import type { SdkCalls } from './sdk'

/** What authorizes the set-up of a software token: a running challenge, or a finished sign-in. */
export type SetUpAuthorization =
  | { readonly kind: 'session'; readonly session: string }
  | { readonly kind: 'accessToken'; readonly accessToken: string }

/** A failed Verify: a certain no, or no answer that could be trusted. */
export type VerifyFailure =
  | { readonly kind: 'rejected'; readonly error: AppError }
  | { readonly kind: 'unknown'; readonly error: AppError }

export interface SoftwareTokenOperations {
  /** A new pending secret in base32; the session is null where none comes back. */
  readonly associateSoftwareToken: (
    authorization: SetUpAuthorization,
  ) => Promise<Result<{ readonly secretCode: string; readonly session: string | null }>>
  /** Needs the journal's permit, so that it cannot be called before the secret is durable. Sent exactly once. */
  readonly verifySoftwareToken: (
    permit: VerifyPermit,
    request: {
      readonly authorization: SetUpAuthorization
      readonly userCode: string
      readonly friendlyDeviceName: string
    },
  ) => Promise<Result<{ readonly session: string | null }, VerifyFailure>>
}

const authorizationFields = (authorization: SetUpAuthorization) =>
  authorization.kind === 'session'
    ? { Session: authorization.session }
    : { AccessToken: authorization.accessToken }

export function createSoftwareTokenOperations(sdk: SdkCalls): SoftwareTokenOperations {
  return {
    associateSoftwareToken: async (authorization) => {
      const output = await sdk.retrying(
        'AssociateSoftwareToken',
        ({ AssociateSoftwareTokenCommand }, client) =>
          client.send(new AssociateSoftwareTokenCommand(authorizationFields(authorization))),
        authorization.kind,
      )
      if (!output.ok) return output
      const secretCode = nullIfEmpty(output.value.SecretCode)
      const session = nullIfEmpty(output.value.Session)
      return secretCode === null ? fail(permanent('secretCodeUnreadable')) : ok({ secretCode, session })
    },

    verifySoftwareToken: async (_permit, { authorization, userCode, friendlyDeviceName }) => {
      try {
        const output = await sdk.raw(({ VerifySoftwareTokenCommand }, client) =>
          client.send(
            new VerifySoftwareTokenCommand({
              ...authorizationFields(authorization),
              UserCode: userCode,
              FriendlyDeviceName: friendlyDeviceName,
            }),
          ),
        )
        // 200 with Status ERROR is the documented third way to say "wrong code".
        const status = output.Status?.toUpperCase()
        if (status === 'SUCCESS') return ok({ session: nullIfEmpty(output.Session) })
        return status === 'ERROR'
          ? fail({ kind: 'rejected', error: permanent('wrongCode') })
          : fail({ kind: 'unknown', error: transient('serviceAnswerUnreadable') })
      } catch (reason) {
        const error = mapCognitoError('VerifySoftwareToken', reason, { by: authorization.kind })
        return fail({ kind: isOutcomeUnknown(reason) ? 'unknown' : 'rejected', error })
      }
    },
  }
}
