// Users who have signed up and have not confirmed it: the code that went out then, and the confirmation.
import type { Client, PoolDirectory } from './pools'
import { findAttribute, findMediumToConfirm } from './recipients'
import type { User } from './user-records'
import type { VerificationCodes } from './verification-codes'
import { CognitoError } from '../http/wire'

/** As if every one of them had signed up the moment the pool started. */
export function sendFirstCodes(pools: PoolDirectory, codes: VerificationCodes): void {
  for (const user of pools.all.flatMap(({ users }) => users.all)) {
    const medium = findMediumToConfirm(user)
    if (user.status === 'UNCONFIRMED' && medium !== undefined) codes.send(user, 'CONFIRM_SIGN_UP', medium)
  }
}

/** An alias belongs to whoever has verified it first, unless it is taken over on purpose. */
export function confirmUser(client: Client, user: User, aliases: 'KEEP' | 'TAKE_OVER'): void {
  const medium = findMediumToConfirm(user)
  if (medium !== undefined) {
    const attribute = findAttribute(medium)
    const holder = client.pool.settings.aliases.includes(attribute)
      ? client.pool.users.all.find((other) => other !== user && hasVerified(other, user, attribute))
      : undefined
    if (holder !== undefined && aliases === 'KEEP')
      throw new CognitoError('AliasExistsException', `An account with the ${attribute} already exists.`)
    holder?.attributes.set(`${attribute}_verified`, 'false')
    user.attributes.set(`${attribute}_verified`, 'true')
  }
  user.status = 'CONFIRMED'
}

const hasVerified = (other: User, user: User, attribute: string): boolean =>
  other.attributes.get(attribute) === user.attributes.get(attribute) &&
  other.attributes.get(`${attribute}_verified`) === 'true'
