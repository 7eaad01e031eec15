// A row of the table of errors: from an exception's name, and what tells its meanings apart, to a code of ours.
import type { AppErrorCode } from '../../../../shared/errors'
import type { Authorization, CognitoOperation } from './operations'

export interface Row {
  /** The exception's name. */
  readonly name: string
  /** Tells apart the meanings of one name; without it the row fits any text. */
  readonly text?: RegExp
  readonly operation?: CognitoOperation
  readonly by?: Authorization
  /** Of servers that are not Cognito: see ../foreign-servers.ts. */
  readonly peer?: 'practice'
  readonly code: AppErrorCode
  /** Whether the same again may succeed. */
  readonly again: 'mayHelp' | 'neverHelps'
}

export const row = (
  name: string,
  code: AppErrorCode,
  again: Row['again'],
  more: Pick<Row, 'text' | 'operation' | 'by' | 'peer'> = {},
) => ({ name, code, again, ...more }) satisfies Row

/** The same for each step of a sign-in. */
export const whileSigningIn = (
  name: string,
  code: AppErrorCode,
  again: Row['again'],
  more: Pick<Row, 'text' | 'peer'> = {},
): readonly Row[] =>
  (
    ['InitiateAuth', 'ProvePassword', 'ProveDevice', 'AnswerNewPassword', 'RespondToAuthChallenge'] as const
  ).map((operation) => row(name, code, again, { ...more, operation }))

/** What servers that do not know an operation, or part of it, call that. */
export const notImplemented = [
  'Unsupported',
  'UnsupportedOperation',
  'NotSupportedException',
  'NotImplemented',
  'NotImplementedException',
]
