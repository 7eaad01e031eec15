// GlobalSignOut: every token of the user dies, as far as the service is concerned.
import type { Realm } from '../state/realm'
import { read, required, rules, type Input } from '../http/validation'
import type { Answer } from '../http/wire'

const shape = { AccessToken: required(rules.token) }

export function globalSignOut(realm: Realm, input: Input): Answer {
  const { user } = realm.tokens.authorize(read(input, shape).AccessToken)
  realm.tokens.revokeAll(user)
  return {}
}
