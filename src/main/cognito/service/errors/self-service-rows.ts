// A forgotten password, and a sign-up that is not confirmed.
import type { AppErrorCode } from '../../../../shared/errors'
import type { CognitoOperation } from './operations'
import { notImplemented, row, type Row } from './row'

const selfService = [
  'ForgotPassword',
  'ConfirmForgotPassword',
  'ResendConfirmationCode',
  'ConfirmSignUp',
] as const satisfies readonly CognitoOperation[]

/** A forgotten password, and a sign-up that is not confirmed: names that mean something of their own there. */
export const selfServiceRows: readonly Row[] = selfService.flatMap((operation) => {
  const never = (name: string, code: AppErrorCode, text?: RegExp) =>
    row(name, code, 'neverHelps', text === undefined ? { operation } : { operation, text })
  return [
    ...['NotAuthorizedException', 'InvalidParameterException'].flatMap((name) => [
      never(name, 'resetNotNow', /cannot be reset/i),
      never(name, 'userAlreadyConfirmed', /cannot (be )?confirm|already confirmed/i),
    ]),
    // Pools in which only an administrator recovers accounts.
    never('NotAuthorizedException', 'resetImpossible', /administrator|recovery/i),
    never('NotAuthorizedException', 'requestRefused'),
    never('InvalidParameterException', 'resetImpossible', /verified (email|phone)/i),
    never('InvalidParameterException', 'passwordTooWeak', /'password'/i),
    never('InvalidParameterException', 'codeMalformed', /confirmation ?code/i),
    never('UserNotFoundException', 'noCodeForName'),
    never('CodeMismatchException', 'sentCodeWrong'),
    never('ExpiredCodeException', 'sentCodeExpired'),
    // Within the hour nothing helps; a repeat would only make it longer.
    never('LimitExceededException', 'codeLimitReached'),
    never('TooManyFailedAttemptsException', 'codeLimitReached'),
    row('CodeDeliveryFailureException', 'codeNotDelivered', 'mayHelp', { operation }),
    ...[...notImplemented, 'UnsupportedOperationException', 'UnknownOperationException'].map((name) =>
      never(name, 'operationNotEnabled'),
    ),
  ]
})
