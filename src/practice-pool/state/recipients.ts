// By what a user gets a code outside of a sign-in: to confirm a sign-up, or to recover an account.
import type { Client } from './pools'
import type { SentCode } from './sent-codes'
import type { User } from './user-records'

const attributes = { EMAIL: 'email', SMS: 'phone_number' } as const

export const findAttribute = (medium: SentCode['medium']): string => attributes[medium]

const has = (user: User, medium: SentCode['medium']): boolean => user.attributes.has(attributes[medium])

const isVerified = (user: User, medium: SentCode['medium']): boolean =>
  has(user, medium) && user.attributes.get(`${attributes[medium]}_verified`) === 'true'

const media = ['EMAIL', 'SMS'] as const

/** What a sign-up is confirmed by: the e-mail address, or else the phone number. */
export const findMediumToConfirm = (user: User): SentCode['medium'] | undefined =>
  media.find((medium) => has(user, medium))

/** What recovers an account: the pool's first choice, or else the other one; only if it is verified. */
export function findMediumToRecover(client: Client, user: User): SentCode['medium'] | undefined {
  const { recovery } = client.pool.settings
  const inOrder = recovery === 'phone_number' ? media.toReversed() : media
  return inOrder.find((medium) => isVerified(user, medium))
}
