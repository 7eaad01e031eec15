// InitiateAuth: the flows by which a sign-in begins or is refreshed.
import type { Flow } from '../flows/flow'
import { refreshTokenAuth } from '../flows/refresh-token-auth'
import { userAuth } from '../flows/user-auth'
import { userPasswordAuth } from '../flows/user-password-auth'
import { userSrpAuth } from '../flows/user-srp-auth'
import type { Realm } from '../state/realm'
import type { AuthFlowName } from '../seed/seed'
import { oneOf, optional, read, required, rules, textMap, type Input } from '../http/validation'
import { invalidParameter, type Answer } from '../http/wire'

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

export function initiateAuth(realm: Realm, input: Input): Answer {
  const { ClientId, AuthFlow, AuthParameters } = read(input, shape)
  const client = realm.pools.client(ClientId)
  switch (AuthFlow) {
    case 'USER_SRP_AUTH':
      return run(AuthFlow, userSrpAuth)
    case 'USER_PASSWORD_AUTH':
      return run(AuthFlow, userPasswordAuth)
    case 'USER_AUTH':
      return run(AuthFlow, userAuth)
    case 'REFRESH_TOKEN':
    case 'REFRESH_TOKEN_AUTH':
      return run('REFRESH_TOKEN_AUTH', refreshTokenAuth)
    case 'CUSTOM_AUTH':
      throw notEnabled(AuthFlow)
    case 'ADMIN_NO_SRP_AUTH':
    case 'ADMIN_USER_PASSWORD_AUTH':
      throw invalidParameter('Initiate Auth method not supported.')
  }

  function run(name: AuthFlowName, flow: Flow): Answer {
    // With rotation on, GetTokensFromRefreshToken is the only way to refresh.
    const rotates = name === 'REFRESH_TOKEN_AUTH' && client.rotationGraceSeconds !== undefined
    if (!client.flows.includes(name) || rotates) throw notEnabled(name)
    return flow(realm, client, AuthParameters ?? new Map<string, string>())
  }
}

const notEnabled = (flow: AuthFlowName) => invalidParameter(`${flow} flow not enabled for this client`)
