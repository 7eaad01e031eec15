// USER_PASSWORD_AUTH: tokens or a challenge, at once.
import { takeChoice } from './first-factor'
import { beginWithName, type Flow } from './flow'

export const userPasswordAuth: Flow = (realm, client, parameters) =>
  takeChoice(realm, beginWithName(client, parameters), 'PASSWORD', parameters)
