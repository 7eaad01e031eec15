// The endpoints of managed login, by their path: how each answers, and how it says that something is wrong.
import type { HttpRequest } from '../http/http-server'
import type { Realm } from '../state/realm'
import type { CognitoError, Reply } from '../http/wire'
import { logOut } from './logout'
import { explainOnPage } from './pages'
import { explainAsJson } from './replies'
import { revokeToken } from './revoke'
import { authorize, submitSignIn } from './sign-in'
import { exchangeForTokens } from './token'
import { userInfo } from './user-info'

export interface HostedEndpoint {
  readonly methods: Readonly<Partial<Record<string, (realm: Realm, request: HttpRequest) => Reply>>>
  readonly explain: (error: CognitoError) => Reply
}

const endpoints = {
  'oauth2/authorize': { methods: { GET: authorize }, explain: explainOnPage },
  login: { methods: { GET: authorize, POST: submitSignIn }, explain: explainOnPage },
  logout: { methods: { GET: logOut }, explain: explainOnPage },
  'oauth2/token': { methods: { POST: exchangeForTokens }, explain: explainAsJson },
  'oauth2/revoke': { methods: { POST: revokeToken }, explain: explainAsJson },
  'oauth2/userInfo': { methods: { GET: userInfo, POST: userInfo }, explain: explainAsJson },
} satisfies Readonly<Record<string, HostedEndpoint>>

export type HostedName = keyof typeof endpoints

export const hostedNames = Object.keys(endpoints) as readonly HostedName[]

export const isHosted = (name: string): name is HostedName => Object.hasOwn(endpoints, name)

export const hostedEndpoint = (name: HostedName): HostedEndpoint => endpoints[name]
