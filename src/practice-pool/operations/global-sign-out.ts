// GlobalSignOut: every token of the user dies, as far as the service is concerned.
import type { Realm } from '../realm'
import { read, required, rules } from '../validation'
import type { Input } from '../validation'
import type { Answer } from '../wire'

const shape = { AccessToken: required(rules.token) }

export function globalSignOut(realm: Realm, input: Input): Answer {
  const { user } = realm.tokens.authorize(read(input, shape).AccessToken)
  realm.tokens.revokeAll(user)
  return {}
}
