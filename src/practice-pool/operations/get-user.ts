// GetUser: the user's attributes and factors. What is not set is absent, not empty.
import type { Realm } from '../realm'
import { read, required, rules } from '../validation'
import type { Input } from '../validation'
import type { Answer } from '../wire'

const shape = { AccessToken: required(rules.token) }

export function getUser(realm: Realm, input: Input): Answer {
  const { user } = realm.tokens.authorize(read(input, shape).AccessToken)
  const factors = [...user.enabledFactors]
  return {
    Username: user.username,
    UserAttributes: [['sub', user.sub] as const, ...user.attributes].map(([Name, Value]) => ({
      Name,
      Value,
    })),
    ...(factors.length > 0 && { UserMFASettingList: factors }),
    ...(user.preferredFactor !== undefined && { PreferredMfaSetting: user.preferredFactor }),
  }
}
