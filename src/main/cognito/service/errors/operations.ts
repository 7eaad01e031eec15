// What was asked of the service, as far as the same refusal means something else for each.

export type CognitoOperation =
  | 'InitiateAuth'
  | 'RespondToAuthChallenge'
  /** RespondToAuthChallenge where the answer is the proof of a password. */
  | 'ProvePassword'
  /** RespondToAuthChallenge where the answer is the proof of a remembered device. */
  | 'ProveDevice'
  /** RespondToAuthChallenge where the answer is a new password, with attributes. */
  | 'AnswerNewPassword'
  | 'AssociateSoftwareToken'
  | 'VerifySoftwareToken'
  | 'SetUserMFAPreference'
  | 'GetUser'
  | 'ConfirmDevice'
  | 'UpdateDeviceStatus'
  | 'RevokeToken'
  /** GetTokensFromRefreshToken, and InitiateAuth where that is the way to refresh. */
  | 'RefreshTokens'
  | 'ForgotPassword'
  | 'ConfirmForgotPassword'
  | 'ResendConfirmationCode'
  | 'ConfirmSignUp'

/** What shows that a request may be made. The same refusal means something else for each. */
export type Authorization = 'nothing' | 'password' | 'session' | 'accessToken' | 'refreshToken'

/** For what can go by either of two, by its request: the session, unless told. */
export const usualAuthorization: Readonly<Record<CognitoOperation, Authorization>> = {
  InitiateAuth: 'password',
  ProvePassword: 'password',
  ProveDevice: 'session',
  AnswerNewPassword: 'session',
  RespondToAuthChallenge: 'session',
  AssociateSoftwareToken: 'session',
  VerifySoftwareToken: 'session',
  SetUserMFAPreference: 'accessToken',
  GetUser: 'accessToken',
  ConfirmDevice: 'accessToken',
  UpdateDeviceStatus: 'accessToken',
  RevokeToken: 'refreshToken',
  RefreshTokens: 'refreshToken',
  ForgotPassword: 'nothing',
  ConfirmForgotPassword: 'nothing',
  ResendConfirmationCode: 'nothing',
  ConfirmSignUp: 'nothing',
}
