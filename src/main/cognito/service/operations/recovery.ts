// What a user can do who cannot sign in yet: ForgotPassword and ConfirmForgotPassword,
// ResendConfirmationCode and ConfirmSignUp. None is ever repeated here: two of them send a message each
// time, and the other two use a code up.
import type { CodeDeliveryDetailsType } from '@aws-sdk/client-cognito-identity-provider'
import { permanent } from '../../../../shared/errors'
import type { CodeDelivery } from '../../../../shared/models'
import { done, fail, ok, type Done, type Result } from '../../../../shared/result'
import { nullIfEmpty } from '../answers'
import type { CognitoConnection } from '../connection'
import { isOutcomeUnknown, mapCognitoError } from '../errors/map-error'
import { computeSecretHash } from '../secret-hash'
import type { SdkCalls } from './sdk'

export interface SentCode {
  readonly username: string
  readonly code: string
}

export interface RecoveryOperations {
  /** Where the code went; null when the service does not say. */
  readonly forgotPassword: (username: string) => Promise<Result<CodeDelivery | null>>
  /** `resetOutcomeUnknown` when the password may have been replaced or not. */
  readonly confirmForgotPassword: (
    reset: SentCode & { readonly newPassword: string },
  ) => Promise<Result<Done>>
  readonly resendConfirmationCode: (username: string) => Promise<Result<CodeDelivery | null>>
  /** A lost answer may be asked for again: the service says then that the user is confirmed. */
  readonly confirmSignUp: (confirmation: SentCode) => Promise<Result<Done>>
}

const media = new Map<string, CodeDelivery['medium']>([
  ['SMS', 'sms'],
  ['EMAIL', 'email'],
])

function readDelivery(details: CodeDeliveryDetailsType | undefined): CodeDelivery | null {
  const medium = media.get(details?.DeliveryMedium?.toUpperCase() ?? '')
  return medium === undefined ? null : { medium, destination: nullIfEmpty(details?.Destination) ?? '' }
}

export function createRecoveryOperations(
  { clientId, clientSecret }: CognitoConnection,
  sdk: SdkCalls,
): RecoveryOperations {
  const fieldsOf = (username: string) => ({
    ClientId: clientId,
    Username: username,
    ...(clientSecret === null ? {} : { SecretHash: computeSecretHash({ clientSecret, clientId, username }) }),
  })

  return {
    forgotPassword: async (username) => {
      const output = await sdk.once('ForgotPassword', ({ ForgotPasswordCommand }, client) =>
        client.send(new ForgotPasswordCommand(fieldsOf(username))),
      )
      return output.ok ? ok(readDelivery(output.value.CodeDeliveryDetails)) : output
    },

    confirmForgotPassword: async ({ username, code, newPassword }) => {
      const input = { ...fieldsOf(username), ConfirmationCode: code, Password: newPassword }
      try {
        await sdk.raw(({ ConfirmForgotPasswordCommand }, client) =>
          client.send(new ConfirmForgotPasswordCommand(input)),
        )
        return done
      } catch (reason) {
        // A repeat would be told that the code is used up, and the person that the reset has failed.
        if (isOutcomeUnknown(reason)) return fail(permanent('resetOutcomeUnknown'))
        return fail(mapCognitoError('ConfirmForgotPassword', reason))
      }
    },

    resendConfirmationCode: async (username) => {
      const output = await sdk.once('ResendConfirmationCode', ({ ResendConfirmationCodeCommand }, client) =>
        client.send(new ResendConfirmationCodeCommand(fieldsOf(username))),
      )
      return output.ok ? ok(readDelivery(output.value.CodeDeliveryDetails)) : output
    },

    confirmSignUp: async ({ username, code }) => {
      const input = { ...fieldsOf(username), ConfirmationCode: code }
      const output = await sdk.once('ConfirmSignUp', ({ ConfirmSignUpCommand }, client) =>
        client.send(new ConfirmSignUpCommand(input)),
      )
      return output.ok ? done : output
    },
  }
}
