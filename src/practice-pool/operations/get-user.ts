// GetUser and GetUserAuthFactors: the user's attributes and factors. What is not set is absent, not empty.
import type { Realm } from '../state/realm'
import { listPasswordlessChoices } from '../state/users'
import type { User } from '../state/user-records'
import { read, required, rules, type Input } from '../http/validation'
import type { Answer } from '../http/wire'

const shape = { AccessToken: required(rules.token) }

export function getUser(realm: Realm, input: Input): Answer {
  const { user } = realm.tokens.authorize(read(input, shape).AccessToken)
  return {
    Username: user.username,
    UserAttributes: [['sub', user.sub] as const, ...user.attributes].map(([Name, Value]) => ({
      Name,
      Value,
    })),
    ...mfaSettings(user),
  }
}

export function getUserAuthFactors(realm: Realm, input: Input): Answer {
  const { user, pool } = realm.tokens.authorize(read(input, shape).AccessToken)
  const configured = [
    ...(user.hasPassword ? ['PASSWORD'] : []),
    ...listPasswordlessChoices(user, pool.settings),
  ]
  return {
    Username: user.username,
    ...mfaSettings(user),
    ...(configured.length > 0 && { ConfiguredUserAuthFactors: configured }),
  }
}

const mfaSettings = ({ enabledFactors, preferredFactor }: User): Answer => ({
  ...(enabledFactors.size > 0 && { UserMFASettingList: [...enabledFactors] }),
  ...(preferredFactor !== undefined && { PreferredMfaSetting: preferredFactor }),
})
