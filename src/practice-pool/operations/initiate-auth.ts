// InitiateAuth: the flows by which a sign-in begins or is refreshed.
import { continueSignIn } from '../challenges'
import { attemptPassword, checkMayContinue, checkMaySignIn, findUser, wrongPassword } from '../password-check'
import { passwordMatches } from '../password'
import type { Client } from '../pools'
import type { Realm } from '../realm'
import { checkSecretHash } from '../secret-hash'
import type { AuthFlowName } from '../seed'
import { parseSrpA } from '../srp-server'
import { oneOf, optional, parameter, read, required, rules, textMap } from '../validation'
import type { Input } from '../validation'
import { invalidParameter } from '../wire'
import type { Answer } from '../wire'

const shape = {
  ClientId: required(rules.clientId),
  AuthFlow: required(
    oneOf([
      'USER_SRP_AUTH',
      'USER_PASSWORD_AUTH',
      'REFRESH_TOKEN_AUTH',
      'REFRESH_TOKEN',
      'USER_AUTH',
      'CUSTOM_AUTH',
      'ADMIN_NO_SRP_AUTH',
      'ADMIN_USER_PASSWORD_AUTH',
    ]),
  ),
  AuthParameters: optional(textMap),
}

type Parameters = ReadonlyMap<string, string>
type Flow = (realm: Realm, client: Client, parameters: Parameters) => Answer

export function initiateAuth(realm: Realm, input: Input): Answer {
  const { ClientId, AuthFlow, AuthParameters } = read(input, shape)
  const client = realm.pools.client(ClientId)
  const parameters = AuthParameters ?? new Map<string, string>()
  switch (AuthFlow) {
    case 'USER_SRP_AUTH':
      return run(AuthFlow, userSrpAuth)
    case 'USER_PASSWORD_AUTH':
      return run(AuthFlow, userPasswordAuth)
    case 'REFRESH_TOKEN':
    case 'REFRESH_TOKEN_AUTH':
      return run('REFRESH_TOKEN_AUTH', refreshTokenAuth)
    case 'USER_AUTH':
    case 'CUSTOM_AUTH':
      throw invalidParameter(`${AuthFlow} flow not enabled for this client`)
    case 'ADMIN_NO_SRP_AUTH':
    case 'ADMIN_USER_PASSWORD_AUTH':
      throw invalidParameter('Initiate Auth method not supported.')
  }

  function run(name: AuthFlowName, flow: Flow): Answer {
    // With rotation on, GetTokensFromRefreshToken is the only way to refresh.
    const rotates = name === 'REFRESH_TOKEN_AUTH' && client.rotationGraceSeconds !== undefined
    if (!client.flows.includes(name) || rotates)
      throw invalidParameter(`${name} flow not enabled for this client`)
    return flow(realm, client, parameters)
  }
}

const userSrpAuth: Flow = (realm, client, parameters) => {
  const name = parameter(parameters, 'USERNAME')
  const A = parseSrpA(parameter(parameters, 'SRP_A'))
  if (A === undefined) throw invalidParameter('SRP_A is not valid.')
  checkSecretHash(client, name, parameters.get('SECRET_HASH'))

  const user = findUser(client, name)
  if (user !== undefined) checkMaySignIn({ client, user })
  const { exchanges } = realm
  const exchange =
    user === undefined ? exchanges.simulate({ client, A, name }) : exchanges.begin({ client, A, user })
  return {
    // No Session: in this flow the secret block carries the state.
    ChallengeName: 'PASSWORD_VERIFIER',
    ChallengeParameters: {
      SALT: exchange.salt.toString(16),
      SRP_B: exchange.B.toString(16),
      SECRET_BLOCK: exchange.secretBlock,
      USER_ID_FOR_SRP: exchange.userIdForSrp,
      USERNAME: exchange.userIdForSrp,
    },
  }
}

const userPasswordAuth: Flow = (realm, client, parameters) => {
  const name = parameter(parameters, 'USERNAME')
  const password = parameter(parameters, 'PASSWORD')
  checkSecretHash(client, name, parameters.get('SECRET_HASH'))

  const user = findUser(client, name)
  if (user === undefined) {
    attemptPassword(realm, client, name, () => false)
    throw wrongPassword()
  }
  checkMaySignIn({ client, user })
  const identity = { poolName: client.pool.name, userIdForSrp: user.username }
  attemptPassword(realm, client, user.username, () => passwordMatches(user.password, identity, password))
  checkMayContinue(realm, { client, user })
  return continueSignIn(realm, { client, user })
}

const refreshTokenAuth: Flow = (realm, client, parameters) => {
  const refreshToken = parameter(parameters, 'REFRESH_TOKEN')
  const user = realm.tokens.inspectRefreshToken(refreshToken, client)
  // The hash is over the real user name, never over the alias that the person typed.
  checkSecretHash(client, user.username, parameters.get('SECRET_HASH'))
  return { ChallengeParameters: {}, AuthenticationResult: realm.tokens.refresh(refreshToken, client) }
}
