// Of users and their passwords, and of the codes that they give.
import { row, type Row } from './row'

export const userRows: readonly Row[] = [
  row('UserNotFoundException', 'userNotFound', 'neverHelps', { operation: 'ProvePassword' }),
  // Deleted since the password was right.
  row('UserNotFoundException', 'userNotFound', 'neverHelps', { operation: 'RespondToAuthChallenge' }),
  row('UserNotFoundException', 'userNotFound', 'neverHelps', { operation: 'AnswerNewPassword' }),
  row('UserNotFoundException', 'userNotFound', 'neverHelps', { operation: 'ProveDevice' }),
  row('UserNotFoundException', 'wrongCredentials', 'neverHelps'),
  row('UserNotConfirmedException', 'userNotConfirmed', 'neverHelps'),
  row('PasswordResetRequiredException', 'passwordResetRequired', 'neverHelps'),
  // Of a new password by the book; some servers say it of one to sign in with.
  row('InvalidPasswordException', 'wrongCredentials', 'neverHelps', { operation: 'InitiateAuth' }),
  row('InvalidPasswordException', 'passwordHasSpaces', 'neverHelps', {
    text: /white ?space|(leading|trailing).*space|\\S/i,
  }),
  row('InvalidPasswordException', 'passwordTooWeak', 'neverHelps'),
  row('PasswordHistoryPolicyViolationException', 'passwordReused', 'neverHelps'),
  row('DeviceKeyExistsException', 'deviceNotFound', 'neverHelps'),
  row('UsernameExistsException', 'aliasTaken', 'neverHelps'),
  row('AliasExistsException', 'aliasTaken', 'neverHelps'),
]

export const codeRows: readonly Row[] = [
  row('CodeMismatchException', 'wrongCode', 'neverHelps'),
  row('EnableSoftwareTokenMFAException', 'wrongCode', 'neverHelps'),
  row('ExpiredCodeException', 'codeAlreadyUsed', 'neverHelps', { text: /already been used/i }),
  row('ExpiredCodeException', 'codeExpired', 'neverHelps'),
  row('SoftwareTokenMFANotFoundException', 'totpDisabledInPool', 'neverHelps', {
    text: /enabled by the user ?pool/i,
  }),
  row('SoftwareTokenMFANotFoundException', 'totpDisabledInPool', 'neverHelps', {
    operation: 'AssociateSoftwareToken',
  }),
  row('SoftwareTokenMFANotFoundException', 'softwareTokenMissing', 'neverHelps'),
  row('MFAMethodNotFoundException', 'mfaMethodNotFound', 'neverHelps'),
]
