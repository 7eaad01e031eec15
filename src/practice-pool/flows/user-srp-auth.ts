// USER_SRP_AUTH: always PASSWORD_VERIFIER, for a user who does not exist too.
import { challengePassword } from './first-factor'
import { beginWithName, type Flow } from './flow'

export const userSrpAuth: Flow = (realm, client, parameters) =>
  // No Session: in this flow the secret block carries the state.
  challengePassword(realm, beginWithName(client, parameters), 'USER_SRP_AUTH', parameters)
