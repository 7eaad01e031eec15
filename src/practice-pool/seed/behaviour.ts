// Where Cognito's own behaviour is uncertain, or has changed: the pool can do either, and a test can
// switch it while the pool runs.

export interface Behaviour {
  /** How VerifySoftwareToken says that the code is wrong. */
  readonly wrongSetupCode: 'EnableSoftwareTokenMFAException' | 'CodeMismatchException' | 'STATUS_ERROR'
  /** What the answer to MFA_SETUP brings. */
  readonly afterSetup: 'TOKENS' | 'SOFTWARE_TOKEN_MFA'
  /** What AssociateSoftwareToken does to the token verified before (BREAK: as before late 2021). */
  readonly associate: 'KEEP_OLD_TOKEN' | 'BREAK_OLD_TOKEN'
  /** The name of the set-up challenge; older API notes have the second one. */
  readonly setupChallenge: 'MFA_SETUP' | 'SOFTWARE_TOKEN_SETUP'
  /** How far a password claim's TIMESTAMP may be from the pool's time. */
  readonly timestampToleranceSeconds: number
  /** When a remembered device is asked to prove itself. */
  readonly deviceProof: 'AT_EVERY_SIGN_IN' | 'ONLY_IN_PLACE_OF_MFA'
  /** Whether a sign-in by a one-time code, without the password, may set a second factor up. */
  readonly setupAfterCodeSignIn: 'REFUSED' | 'ALLOWED'
  /** How a temporary password that is too old is refused; Cognito has been seen to say either. */
  readonly expiredPassword: 'TEMPORARY_PASSWORD' | 'USER_ACCOUNT'
  /** Whether a Lambda of the pool asks something of its own after a right password. */
  readonly customChallenge: 'NEVER' | 'AFTER_PASSWORD'
  /** Whose tokens a sign-in brings: by mistake, or by malice, they may be another's. */
  readonly tokensFor: 'THIS_CLIENT' | 'ANOTHER_CLIENT' | 'ANOTHER_POOL'
}

export const defaultBehaviour: Behaviour = {
  wrongSetupCode: 'EnableSoftwareTokenMFAException',
  afterSetup: 'TOKENS',
  associate: 'KEEP_OLD_TOKEN',
  setupChallenge: 'MFA_SETUP',
  timestampToleranceSeconds: 300,
  deviceProof: 'AT_EVERY_SIGN_IN',
  setupAfterCodeSignIn: 'REFUSED',
  expiredPassword: 'TEMPORARY_PASSWORD',
  customChallenge: 'NEVER',
  tokensFor: 'THIS_CLIENT',
}
