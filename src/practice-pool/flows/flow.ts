// What the flows of InitiateAuth have in common: how each begins with the name of a user.
import { checkMaySignIn, findUser } from './password-check'
import type { Client } from '../state/pools'
import type { Realm } from '../state/realm'
import { checkSecretHash } from './secret-hash'
import { beginSignIn, type SignIn } from '../state/sign-in'
import { parameter } from '../http/validation'
import type { Answer } from '../http/wire'

export type Parameters = ReadonlyMap<string, string>
export type Flow = (realm: Realm, client: Client, parameters: Parameters) => Answer

export function beginWithName(client: Client, parameters: Parameters): SignIn {
  const name = parameter(parameters, 'USERNAME')
  checkSecretHash(client, [name], parameters.get('SECRET_HASH'))
  const party = { client, user: findUser(client, name) }
  checkMaySignIn(party)
  return beginSignIn(party, parameters)
}
