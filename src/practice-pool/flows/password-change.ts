// A new password: what a pool's policy and its memory of former ones say to it, and setting it.
import { createPasswordRecord, isPassword } from '../crypto/password'
import { findPolicyBreach } from '../seed/password-policy'
import type { Realm } from '../state/realm'
import type { Party } from '../state/sign-in'
import { CognitoError } from '../http/wire'

const identityOf = ({ client, user }: Party) => ({
  poolName: client.pool.name,
  userIdForSrp: user.username,
})

export function checkNewPassword(party: Party, password: string): void {
  const { passwordPolicy } = party.client.pool.settings
  const breach = findPolicyBreach(passwordPolicy, password)
  if (breach !== undefined)
    throw new CognitoError('InvalidPasswordException', `Password does not conform to policy: ${breach}`)
  const { user } = party
  const remembered = [user.password, ...user.formerPasswords].slice(0, passwordPolicy.historySize)
  // What exactly Cognito says here was not seen; clients go by the name.
  if (remembered.some((record) => isPassword(record, identityOf(party), password)))
    throw new CognitoError('PasswordHistoryPolicyViolationException', 'Password has already been used.')
}

/** From now on this is the password, and the user is one who has chosen it. */
export function setPassword(realm: Realm, party: Party, password: string): void {
  const { user } = party
  user.formerPasswords = [user.password, ...user.formerPasswords].slice(0, 24)
  const identity = identityOf(party)
  user.password = createPasswordRecord({ ...identity, password, setAt: realm.clock.now() }, realm.random)
  user.hasPassword = true
  user.status = 'CONFIRMED'
}
