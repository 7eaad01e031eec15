// The pool's password policy, with Cognito's text for each rule that a new password breaks.

export interface PasswordPolicy {
  readonly minimumLength: number
  readonly requireUppercase: boolean
  readonly requireLowercase: boolean
  readonly requireNumbers: boolean
  readonly requireSymbols: boolean
  /** How many passwords, the present one among them, may not be set again; 0: any may. */
  readonly historySize: number
}

/** Says which rule the password breaks, or nothing. */
export function findPolicyBreach(policy: PasswordPolicy, password: string): string | undefined {
  if (password.length < policy.minimumLength) return 'Password not long enough'
  if (policy.requireLowercase && !/\p{Ll}/u.test(password)) return 'Password must have lowercase characters'
  if (policy.requireUppercase && !/\p{Lu}/u.test(password)) return 'Password must have uppercase characters'
  if (policy.requireSymbols && !/[^\p{L}\p{N}\s]/u.test(password))
    return 'Password must have symbol characters'
  if (policy.requireNumbers && !/\p{Nd}/u.test(password)) return 'Password must have numeric characters'
  return undefined
}
