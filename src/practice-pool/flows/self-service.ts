// What the operations share that are for users who cannot sign in yet: the fields of their requests, and
// whom they are about.
import type { Client } from '../state/pools'
import type { Realm } from '../state/realm'
import { checkSecretHash } from './secret-hash'
import type { User } from '../state/user-records'
import { optional, read, required, rules, text, type Input } from '../http/validation'
import { CognitoError } from '../http/wire'

const shape = {
  ClientId: required(rules.clientId),
  Username: required(text({ min: 1, max: 128, pattern: '[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+' })),
  SecretHash: optional(text({ min: 1, max: 128, quote: 'hidden' })),
}

/** The fields of a request that carries the code. */
export const confirmationCode = required(text({ min: 1, max: 2048, pattern: '[\\S]+', quote: 'hidden' }))

export interface Asking {
  readonly client: Client
  /** As it was typed. */
  readonly username: string
  /** Nobody, where no user has this name. */
  readonly user: User | undefined
}

export function readAsking(realm: Realm, input: Input): Asking {
  const { ClientId, Username, SecretHash } = read(input, shape)
  const client = realm.pools.client(ClientId)
  checkSecretHash(client, [Username], SecretHash)
  return { client, username: Username, user: client.pool.users.find(Username) }
}

export const hidesUsers = ({ client }: Asking): boolean => client.preventUserExistenceErrors === 'ENABLED'

export const unknownUser = () =>
  new CognitoError('UserNotFoundException', 'Username/client id combination not found.')
